package org.huzheng.casefile.coercion.preservation;

import java.time.Instant;
import org.huzheng.casefile.coercion.Approver;
import org.huzheng.casefile.coercion.MeasureEvent;

/** 批准. */
public record PreservationApproved(Instant at, String measure, Approver approver) implements MeasureEvent {}
