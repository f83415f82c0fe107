package org.huzheng.casefile.rectification;

import java.time.Instant;
import org.huzheng.casefile.procedure.CaseEvent;

/** 告知指导: the party is told and advised before anything is ordered. */
public record AdviceGiven(Instant at, String order, String content) implements CaseEvent {}
