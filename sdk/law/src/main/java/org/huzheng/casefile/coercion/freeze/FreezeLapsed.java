package org.huzheng.casefile.coercion.freeze;

import java.time.Instant;
import org.huzheng.casefile.coercion.MeasureEvent;

/** 金融机构自冻结期满之日起解除冻结. */
public record FreezeLapsed(Instant at, String measure) implements MeasureEvent {}
