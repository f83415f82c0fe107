package org.huzheng.casefile.coercion.preservation;

import java.time.Instant;
import org.huzheng.casefile.coercion.MeasureEvent;

/** 解除先行登记保存. */
public record PreservationReleased(Instant at, String measure, String document) implements MeasureEvent {}
