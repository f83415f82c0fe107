package org.huzheng.casefile.rectification;

import java.time.Instant;
import org.huzheng.casefile.procedure.CaseEvent;

/** 同意整改方案. */
public record PlanAccepted(Instant at, String order) implements CaseEvent {}
