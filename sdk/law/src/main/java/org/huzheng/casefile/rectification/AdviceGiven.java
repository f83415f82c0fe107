package org.huzheng.casefile.rectification;

import java.time.Instant;

/** 告知指导: the party is told and advised before anything is ordered. */
public record AdviceGiven(Instant at, String order, String content) implements CorrectionEvent {}
