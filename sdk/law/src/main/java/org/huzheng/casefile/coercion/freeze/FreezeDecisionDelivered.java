package org.huzheng.casefile.coercion.freeze;

import java.time.Instant;
import org.huzheng.casefile.coercion.MeasureEvent;

/** 交付冻结决定书. */
public record FreezeDecisionDelivered(Instant at, String measure, FreezeDecision decision) implements MeasureEvent {}
