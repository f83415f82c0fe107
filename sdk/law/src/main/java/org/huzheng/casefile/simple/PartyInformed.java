package org.huzheng.casefile.simple;

import java.time.Instant;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The party was told on the spot 当场告知 (行政处罚法 44, 52(1)).
 *
 * @param at when
 * @param certificatesShown whether the officers showed their certificates
 * @param proposalTold whether the proposed penalty, facts, reasons and basis were told
 * @param rightsTold whether the rights to state and to defend were told
 */
public record PartyInformed(Instant at, boolean certificatesShown, boolean proposalTold, boolean rightsTold)
        implements CaseEvent {}
