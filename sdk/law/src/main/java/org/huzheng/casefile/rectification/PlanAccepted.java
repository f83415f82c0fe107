package org.huzheng.casefile.rectification;

import java.time.Instant;

/** 同意整改方案. */
public record PlanAccepted(Instant at, String order) implements CorrectionEvent {}
