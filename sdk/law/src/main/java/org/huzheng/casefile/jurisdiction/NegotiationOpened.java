package org.huzheng.casefile.jurisdiction;

import java.time.Instant;
import org.huzheng.casefile.procedure.CaseEvent;

/** 开始协商. */
public record NegotiationOpened(Instant at) implements CaseEvent {}
