package org.huzheng.casefile.coercion.seizure;

import java.time.Instant;
import org.huzheng.casefile.coercion.Approver;
import org.huzheng.casefile.coercion.MeasureEvent;

/** 不予批准. */
public record SeizureDisapproved(Instant at, String measure, Approver approver, String reasons)
        implements MeasureEvent {}
