package org.huzheng.casefile.rectification;

import java.time.Instant;

/** 退回整改方案. */
public record PlanReturned(Instant at, String order, String reasons) implements CorrectionEvent {}
