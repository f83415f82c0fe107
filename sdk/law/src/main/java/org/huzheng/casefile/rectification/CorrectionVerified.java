package org.huzheng.casefile.rectification;

import java.time.Instant;
import org.huzheng.casefile.procedure.CaseEvent;

/** 复查确认已改正. */
public record CorrectionVerified(Instant at, String order, Recheck recheck) implements CaseEvent {}
