package org.huzheng.casefile.coercion.freeze;

import java.time.Instant;
import org.huzheng.casefile.coercion.Approver;
import org.huzheng.casefile.coercion.MeasureEvent;

/** 批准. */
public record FreezeApproved(Instant at, String measure, Approver approver) implements MeasureEvent {}
