package org.huzheng.casefile.jurisdiction;

import java.time.Instant;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.statement.Party;

/** 向县级综合行政执法指导机构提出. */
public record CountyOfficeAsked(Instant at, Party office) implements CaseEvent {}
