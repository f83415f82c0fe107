package org.huzheng.casefile.coercion.seizure;

import java.time.Instant;
import org.huzheng.casefile.coercion.MeasureEvent;

/**
 * 退还财物, or what perishable goods fetched.
 *
 * @param receivedBy who took them back
 */
public record GoodsReturned(Instant at, String measure, String receivedBy) implements MeasureEvent {}
