package org.huzheng.casefile.coercion.seizure;

import java.time.Instant;
import org.huzheng.casefile.coercion.MeasureEvent;
import org.huzheng.matter.LegalBasis;

/**
 * 依法销毁.
 *
 * @param basis the law or administrative regulation that demands it
 */
public record GoodsDestroyed(Instant at, String measure, LegalBasis basis) implements MeasureEvent {}
