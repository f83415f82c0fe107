package org.huzheng.casefile.simple;

import java.time.Instant;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The decision made on the spot was reported to the department 报所属行政机关备案 (行政处罚法 52(3)).
 *
 * @param at when
 * @param by who reported it
 */
public record ReportedToAgency(Instant at, String by) implements CaseEvent {}
