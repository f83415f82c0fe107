package org.huzheng.casefile.publicity.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.calendar.Deadline;
import org.huzheng.calendar.StatutoryTerm;
import org.huzheng.casefile.decision.DecisionWithdrawn;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.Duty;
import org.huzheng.casefile.procedure.internal.CaseRecord;
import org.huzheng.casefile.procedure.internal.CaseSoFar;
import org.huzheng.casefile.procedure.internal.Demand;
import org.huzheng.casefile.publicity.DecisionPublished;
import org.huzheng.casefile.publicity.PublicationWithdrawn;
import org.huzheng.casefile.remedy.LitigationDecided;
import org.huzheng.casefile.remedy.ReconsiderationDecided;
import org.huzheng.casefile.remedy.RemedyOutcome;

/**
 * What the case remembers of its publication 公开情况.
 *
 * @param published what is public now, if anything
 * @param withdrawBy by when it must be withdrawn (行政处罚法 48(2)), once the decision published was set aside
 */
public record PublicityRecord(Optional<DecisionPublished> published, Optional<Deadline> withdrawBy)
        implements CaseRecord<PublicityRecord> {
    /** Both are required. */
    public PublicityRecord {
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(withdrawBy, "withdrawBy");
    }

    /** Before anything was published. */
    public static PublicityRecord none() {
        return new PublicityRecord(Optional.empty(), Optional.empty());
    }

    @Override
    public PublicityRecord after(CaseEvent event, CaseSoFar before) {
        if (event instanceof DecisionPublished now) {
            return new PublicityRecord(Optional.of(now), Optional.empty());
        }
        if (event instanceof PublicationWithdrawn) {
            return none();
        }
        if (published.isEmpty() || withdrawBy.isPresent() || !setsAside(event)) {
            return this;
        }
        Deadline by = Deadline.after(event.at(), StatutoryTerm.PUBLICATION_WITHDRAWAL.limit(), before.calendar());
        return new PublicityRecord(published, Optional.of(by));
    }

    /** 变更、撤销、确认违法或者确认无效. */
    private static boolean setsAside(CaseEvent event) {
        return event instanceof DecisionWithdrawn
                || (event instanceof ReconsiderationDecided decided && decided.outcome() != RemedyOutcome.UPHELD)
                || (event instanceof LitigationDecided decided && decided.outcome() != RemedyOutcome.UPHELD);
    }

    @Override
    public List<Duty> duties(CaseSoFar now) {
        return withdrawBy
                .map(by -> List.of(Demand.by(by, "withdraw-publication", "行政处罚法 48(2)")
                        .says("撤回公开的决定并公开说明理由", "withdraw what was published and say why")))
                .orElse(List.of());
    }
}
