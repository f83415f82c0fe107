package org.huzheng.casefile.coercion.freeze;

import java.time.Instant;
import org.huzheng.casefile.coercion.MeasureEvent;

/** 提请冻结. */
public record FreezeRequested(Instant at, String measure, FreezePlan plan) implements MeasureEvent {}
