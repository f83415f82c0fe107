package org.huzheng.casefile.coercion.seizure;

import java.time.Instant;
import org.huzheng.casefile.coercion.Approver;
import org.huzheng.casefile.coercion.MeasureEvent;

/** 批准: before it is carried out, or after it was in an emergency. */
public record SeizureApproved(Instant at, String measure, Approver approver) implements MeasureEvent {}
