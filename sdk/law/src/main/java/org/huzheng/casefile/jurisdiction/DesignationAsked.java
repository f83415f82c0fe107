package org.huzheng.casefile.jurisdiction;

import java.time.Instant;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.statement.Party;

/** 报请共同的上一级行政机关指定管辖. */
public record DesignationAsked(Instant at, Party superior) implements CaseEvent {}
