package org.huzheng.matter.competence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huzheng.matter.Validity;
import org.huzheng.matter.claim.ClaimAct;
import org.huzheng.matter.claim.Claimant;
import org.huzheng.matter.claim.MatterClaim;
import org.huzheng.statement.Party;

/** Reads what a claiming 认领 means here: a claim for each body that stands by it, and a dispute for each time one was raised. */
final class Claiming {
    private final MatterClaim whole;
    private final CompetenceBuilder catalogue;
    private int disputes;

    Claiming(MatterClaim whole, CompetenceBuilder catalogue) {
        this.whole = whole;
        this.catalogue = catalogue;
    }

    void add() {
        MatterClaim soFar = MatterClaim.unclaimed(whole.matter(), whole.territory());
        Optional<ClaimAct.Dispute> open = Optional.empty();
        Optional<DutyDispute.Settlement> last = Optional.empty();
        for (ClaimAct act : whole.acts()) {
            if (act instanceof ClaimAct.Dispute raised) {
                open = Optional.of(raised);
            }
            Optional<DutyDispute.Settlement> end = settlement(act);
            if (end.isPresent() && open.isPresent()) {
                dispute(open.get(), soFar, end);
                open = Optional.empty();
                last = end;
            }
            soFar = soFar.after(act);
        }
        if (open.isPresent()) {
            dispute(open.get(), soFar, Optional.empty());
            last = Optional.empty();
        }
        for (Claimant each : soFar.claimants()) {
            catalogue.claim(new Claim(
                    whole.matter(), whole.territory(), each.party(), period(each.party(), each.since(), last)));
        }
    }

    /** Whoever the settlement passes over claims it no longer. */
    private static Validity period(Party party, Instant since, Optional<DutyDispute.Settlement> last) {
        return last.filter(end -> !end.competent().is(party) && since.isBefore(end.at()))
                .map(end -> Validity.between(since, end.at()))
                .orElse(Validity.from(since));
    }

    private static Optional<DutyDispute.Settlement> settlement(ClaimAct act) {
        if (act instanceof ClaimAct.Agree agreed) {
            return Optional.of(new DutyDispute.Settlement(agreed.owner(), agreed.at(), "协商"));
        }
        if (act instanceof ClaimAct.Designate designated) {
            return Optional.of(new DutyDispute.Settlement(
                    designated.owner(), designated.at(), designated.decision().number()));
        }
        return Optional.empty();
    }

    private void dispute(ClaimAct.Dispute raised, MatterClaim soFar, Optional<DutyDispute.Settlement> end) {
        disputes++;
        List<Party> parties = soFar.claimants().isEmpty()
                ? List.of(raised.by())
                : soFar.claimants().stream().map(Claimant::party).toList();
        String id = whole.matter() + "@" + whole.territory().code() + "#" + disputes;
        catalogue.dispute(new DutyDispute(id, whole.matter(), whole.territory(), parties, raised.at(), end));
    }
}
