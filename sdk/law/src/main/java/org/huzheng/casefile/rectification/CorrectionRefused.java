package org.huzheng.casefile.rectification;

import java.time.Instant;

/** 复查发现逾期未改正. */
public record CorrectionRefused(Instant at, String order, Recheck recheck) implements RecheckEvent {}
