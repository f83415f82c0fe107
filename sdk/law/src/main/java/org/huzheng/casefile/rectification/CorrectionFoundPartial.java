package org.huzheng.casefile.rectification;

import java.time.Instant;

/** 复查发现部分改正. */
public record CorrectionFoundPartial(Instant at, String order, Recheck recheck) implements RecheckEvent {}
