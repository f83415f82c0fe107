package org.huzheng.casefile.coercion.freeze;

import java.time.Instant;
import org.huzheng.casefile.coercion.Approver;
import org.huzheng.casefile.coercion.MeasureEvent;

/** 不予批准. */
public record FreezeDisapproved(Instant at, String measure, Approver approver, String reasons)
        implements MeasureEvent {}
