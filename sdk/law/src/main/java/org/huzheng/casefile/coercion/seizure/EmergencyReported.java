package org.huzheng.casefile.coercion.seizure;

import java.time.Instant;
import org.huzheng.casefile.coercion.Approver;
import org.huzheng.casefile.coercion.MeasureEvent;

/** 当场实施后向负责人报告. */
public record EmergencyReported(Instant at, String measure, Approver reportedTo) implements MeasureEvent {}
