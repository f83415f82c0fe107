package org.huzheng.casefile.jurisdiction;

import java.time.Instant;
import org.huzheng.casefile.procedure.CaseEvent;

/** 协商不成. */
public record NegotiationFailed(Instant at, String reasons) implements CaseEvent {}
