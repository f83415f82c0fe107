package org.huzheng.casefile.rectification;

import java.time.Instant;

/** 复查确认已改正. */
public record CorrectionVerified(Instant at, String order, Recheck recheck) implements RecheckEvent {}
