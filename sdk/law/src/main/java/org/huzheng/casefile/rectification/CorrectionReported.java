package org.huzheng.casefile.rectification;

import java.time.Instant;

/** 当事人报告已改正. */
public record CorrectionReported(Instant at, String order, String statement) implements CorrectionEvent {}
