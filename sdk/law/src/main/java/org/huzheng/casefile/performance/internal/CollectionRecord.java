package org.huzheng.casefile.performance.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.calendar.Deadline;
import org.huzheng.calendar.StatutoryTerm;
import org.huzheng.casefile.performance.FineBanked;
import org.huzheng.casefile.performance.FineCollectedOnSpot;
import org.huzheng.casefile.performance.FineHandedIn;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.Duty;
import org.huzheng.casefile.procedure.internal.CaseRecord;
import org.huzheng.casefile.procedure.internal.CaseSoFar;
import org.huzheng.casefile.procedure.internal.Demand;

/**
 * What the case remembers of money that officers collected 当场收缴款.
 *
 * @param handInBy by when the officers must hand it in (行政处罚法 71), while it is with them
 * @param bankBy by when the agency must pay it in, while it is with the agency
 */
public record CollectionRecord(Optional<Deadline> handInBy, Optional<Deadline> bankBy)
        implements CaseRecord<CollectionRecord> {
    /** Both are required. */
    public CollectionRecord {
        Objects.requireNonNull(handInBy, "handInBy");
        Objects.requireNonNull(bankBy, "bankBy");
    }

    /** Before anything was collected. */
    public static CollectionRecord none() {
        return new CollectionRecord(Optional.empty(), Optional.empty());
    }

    @Override
    public CollectionRecord after(CaseEvent event, CaseSoFar before) {
        if (event instanceof FineCollectedOnSpot collected) {
            Deadline by = Deadline.after(
                    collected.ashoreAt().orElse(collected.at()),
                    StatutoryTerm.HAND_IN_TO_AGENCY.limit(),
                    before.calendar());
            return new CollectionRecord(Optional.of(by), Optional.empty());
        }
        if (event instanceof FineHandedIn) {
            Deadline by = Deadline.after(event.at(), StatutoryTerm.HAND_IN_TO_BANK.limit(), before.calendar());
            return new CollectionRecord(Optional.empty(), Optional.of(by));
        }
        return event instanceof FineBanked ? none() : this;
    }

    @Override
    public List<Duty> duties(CaseSoFar now) {
        return handInBy.map(by -> Demand.by(by, "hand-in-money", "行政处罚法 71")
                        .says("将当场收缴的罚款交至行政机关", "hand the money to the agency"))
                .or(() -> bankBy.map(by ->
                        Demand.by(by, "bank-money", "行政处罚法 71").says("将罚款缴付指定的银行", "pay the money in at the bank")))
                .map(List::of)
                .orElse(List.of());
    }
}
