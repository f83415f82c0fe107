package org.huzheng.casefile.ordinary;

import java.time.Instant;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The investigation ended 调查终结 (行政处罚法 57(1)).
 *
 * @param at when
 * @param report what was found and is proposed, in short
 */
public record InvestigationConcluded(Instant at, String report) implements CaseEvent {}
