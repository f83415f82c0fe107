package org.huzheng.casefile.rectification;

import java.time.Instant;
import org.huzheng.casefile.procedure.CaseEvent;

/** 复查发现逾期未改正. */
public record CorrectionRefused(Instant at, String order, Recheck recheck) implements CaseEvent {}
