package org.huzheng.casefile.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.matter.LegalBasis;
import org.huzheng.matter.PenaltyKind;

/**
 * The party was told what is proposed and why 处罚告知 (行政处罚法 44). A later notice replaces an earlier one.
 *
 * @param at when the party received it
 * @param facts the facts found
 * @param reasons the reasons
 * @param basis the provisions
 * @param kinds the penalties proposed
 * @param fineFen the fine proposed, in fen; 0 if none
 * @param rightsTold whether the rights to state and to defend were told
 * @param defenceUntil the last day for a defence, as the notice says: the law itself sets none
 */
public record PriorNoticeServed(
        Instant at,
        String facts,
        String reasons,
        List<LegalBasis> basis,
        List<PenaltyKind> kinds,
        long fineFen,
        boolean rightsTold,
        LocalDate defenceUntil)
        implements CaseEvent {
    /** Copies the lists. */
    public PriorNoticeServed {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(reasons, "reasons");
        basis = List.copyOf(basis);
        kinds = List.copyOf(kinds);
        Objects.requireNonNull(defenceUntil, "defenceUntil");
    }
}
