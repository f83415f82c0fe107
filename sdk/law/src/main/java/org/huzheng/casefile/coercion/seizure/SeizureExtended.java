package org.huzheng.casefile.coercion.seizure;

import java.time.Instant;
import org.huzheng.casefile.coercion.Extension;
import org.huzheng.casefile.coercion.MeasureEvent;

/** 延长查封、扣押期限. */
public record SeizureExtended(Instant at, String measure, Extension extension) implements MeasureEvent {}
