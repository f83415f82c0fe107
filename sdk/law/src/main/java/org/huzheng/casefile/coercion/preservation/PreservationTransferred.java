package org.huzheng.casefile.coercion.preservation;

import java.time.Instant;
import org.huzheng.casefile.coercion.MeasureEvent;

/** 移送有权机关. */
public record PreservationTransferred(Instant at, String measure, String receiver) implements MeasureEvent {}
