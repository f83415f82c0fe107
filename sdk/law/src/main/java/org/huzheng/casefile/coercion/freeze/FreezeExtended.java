package org.huzheng.casefile.coercion.freeze;

import java.time.Instant;
import org.huzheng.casefile.coercion.Extension;
import org.huzheng.casefile.coercion.MeasureEvent;

/** 延长冻结期限. */
public record FreezeExtended(Instant at, String measure, Extension extension) implements MeasureEvent {}
