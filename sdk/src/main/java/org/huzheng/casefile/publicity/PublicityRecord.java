package org.huzheng.casefile.publicity;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.calendar.Deadline;
import org.huzheng.calendar.StatutoryTerm;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.CaseSoFar;
import org.huzheng.casefile.procedure.Chapter;
import org.huzheng.casefile.procedure.Duty;
import org.huzheng.casefile.remedy.RemedyRecord;

/**
 * What the case remembers of its publication 公开情况.
 *
 * @param published what is public now, if anything
 */
public record PublicityRecord(Optional<DecisionPublished> published) implements Chapter<PublicityRecord> {
    /** Required. */
    public PublicityRecord {
        Objects.requireNonNull(published, "published");
    }

    /** Before anything was published. */
    public static PublicityRecord none() {
        return new PublicityRecord(Optional.empty());
    }

    @Override
    public PublicityRecord after(CaseEvent event, CaseSoFar before) {
        if (event instanceof DecisionPublished published) {
            return new PublicityRecord(Optional.of(published));
        }
        return event instanceof PublicationWithdrawn ? none() : this;
    }

    @Override
    public List<Duty> duties(CaseSoFar now) {
        Optional<Instant> setAside = now.the(RemedyRecord.class).setAsideAt(now);
        return setAside.filter(since ->
                        published.map(text -> text.at().isBefore(since)).orElse(false))
                .map(since -> List.of(Duty.by(
                        Deadline.after(since, StatutoryTerm.PUBLICATION_WITHDRAWAL.limit(), now.calendar()),
                        "withdraw-publication",
                        "行政处罚法 48(2)",
                        "撤回公开的决定并公开说明理由",
                        "withdraw what was published and say why")))
                .orElse(List.of());
    }
}
