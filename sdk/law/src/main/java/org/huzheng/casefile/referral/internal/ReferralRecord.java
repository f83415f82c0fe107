package org.huzheng.casefile.referral.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huzheng.casefile.filing.internal.StopsClock;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.Duty;
import org.huzheng.casefile.procedure.internal.CaseRecord;
import org.huzheng.casefile.procedure.internal.CaseSoFar;
import org.huzheng.casefile.referral.ReferralAct;

/**
 * What a case remembers of its referral 移送情况.
 *
 * @param suspectedAt when crime was suspected; empty while nothing is pending
 * @param stepAt when the last step was taken, from which the next limit runs; empty before the first, and once what came
 *     back was handled
 * @param fined whether a criminal court has imposed a fine 罚金 for the act
 */
public record ReferralRecord(Optional<Instant> suspectedAt, Optional<Instant> stepAt, boolean fined)
        implements CaseRecord<ReferralRecord> {
    /** Nothing suspected yet. */
    public static ReferralRecord empty() {
        return new ReferralRecord(Optional.empty(), Optional.empty(), false);
    }

    /**
     * Whether crime is suspected and not yet answered: no administrative penalty may replace the referral 不得以行政处罚代替移送
     * (行政处罚法 8(2), 移送规定 11(1)). What was decided before, other than fines, goes on (11(2)).
     */
    public boolean pending() {
        return suspectedAt.isPresent();
    }

    /** Whether no fine may be imposed any more, because a criminal court has imposed one (行政处罚法 35(2)). */
    public boolean fineBarred() {
        return fined;
    }

    @Override
    public ReferralRecord after(CaseEvent event, CaseSoFar before) {
        if (event instanceof StopsClock && !pending()) {
            // What came back was handled.
            return new ReferralRecord(suspectedAt, Optional.empty(), fined);
        }
        return event instanceof ReferralAct act ? after(act) : this;
    }

    private ReferralRecord after(ReferralAct act) {
        Optional<Instant> now = Optional.of(act.at());
        if (act instanceof ReferralAct.CrimeSuspected) {
            return new ReferralRecord(now, now, fined);
        }
        if (act instanceof ReferralAct.CriminallyJudged judged) {
            return new ReferralRecord(Optional.empty(), now, fined || judged.fineFen() > 0);
        }
        boolean over = act instanceof ReferralAct.ReferralDisapproved
                || act instanceof ReferralAct.AdministrativeHandlingResumed
                || act instanceof ReferralAct.SentBackByJustice;
        return new ReferralRecord(over ? Optional.empty() : suspectedAt, now, fined);
    }

    @Override
    public List<Duty> duties(CaseSoFar now) {
        return ReferralDuties.of(this, now);
    }
}
