package org.huzheng.casefile.jurisdiction.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huzheng.casefile.jurisdiction.CaseTransferred;
import org.huzheng.casefile.jurisdiction.CluesPreserved;
import org.huzheng.casefile.jurisdiction.DesignationAsked;
import org.huzheng.casefile.jurisdiction.GovernmentDecided;
import org.huzheng.casefile.jurisdiction.JurisdictionAgreed;
import org.huzheng.casefile.jurisdiction.JurisdictionClaim;
import org.huzheng.casefile.jurisdiction.JurisdictionDesignated;
import org.huzheng.casefile.jurisdiction.JurisdictionDisputed;
import org.huzheng.casefile.jurisdiction.SettledByFiling;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.Duty;
import org.huzheng.casefile.procedure.internal.CaseRecord;
import org.huzheng.casefile.procedure.internal.CaseSoFar;
import org.huzheng.casefile.procedure.internal.Demand;
import org.huzheng.codes.UnifiedSocialCreditCode;

/**
 * What a case remembers of a dispute over its jurisdiction 管辖争议情况.
 *
 * @param claims what each agency says; empty while nothing is disputed
 * @param competent the agency the dispute was settled for; empty before that
 * @param superior the superior asked to designate; empty if none was asked
 * @param preserved the numbers of the evidence fixed during the dispute
 * @param transferredAt when the case was handed to the competent agency; empty before that
 */
public record JurisdictionRecord(
        List<JurisdictionClaim> claims,
        Optional<UnifiedSocialCreditCode> competent,
        Optional<UnifiedSocialCreditCode> superior,
        List<String> preserved,
        Optional<Instant> transferredAt)
        implements CaseRecord<JurisdictionRecord> {
    private static final Set<JurisdictionState> OPEN = Set.of(
            JurisdictionState.RAISED,
            JurisdictionState.NEGOTIATING,
            JurisdictionState.DEADLOCKED,
            JurisdictionState.ESCALATED,
            JurisdictionState.COORDINATING,
            JurisdictionState.SUGGESTED);

    /** Copies the lists. */
    public JurisdictionRecord {
        claims = List.copyOf(claims);
        Objects.requireNonNull(competent, "competent");
        Objects.requireNonNull(superior, "superior");
        preserved = List.copyOf(preserved);
        Objects.requireNonNull(transferredAt, "transferredAt");
    }

    /** Nothing disputed. */
    public static JurisdictionRecord undisputed() {
        return new JurisdictionRecord(List.of(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    /** Whether a dispute is open: until it is settled nobody decides the case. */
    public boolean contested() {
        return !claims.isEmpty() && competent.isEmpty();
    }

    /** Whether this agency may go on to decide: nothing is in dispute, or it was settled for it. */
    public boolean allows(UnifiedSocialCreditCode agency) {
        return transferredAt.isEmpty()
                && (claims.isEmpty() || competent.filter(agency::equals).isPresent());
    }

    @Override
    public JurisdictionRecord after(CaseEvent event, CaseSoFar before) {
        if (event instanceof JurisdictionDisputed disputed) {
            return new JurisdictionRecord(
                    disputed.claims(), Optional.empty(), Optional.empty(), preserved, Optional.empty());
        }
        if (event instanceof CluesPreserved fixed) {
            List<String> all = new ArrayList<>(preserved);
            all.addAll(fixed.evidence());
            return new JurisdictionRecord(claims, competent, superior, all, transferredAt);
        }
        if (event instanceof DesignationAsked asked) {
            return new JurisdictionRecord(
                    claims, competent, Optional.of(asked.superior().code()), preserved, transferredAt);
        }
        Optional<UnifiedSocialCreditCode> settled = settledFor(event);
        if (settled.isPresent()) {
            return new JurisdictionRecord(claims, settled, superior, preserved, transferredAt);
        }
        return event instanceof CaseTransferred
                ? new JurisdictionRecord(claims, competent, superior, preserved, Optional.of(event.at()))
                : this;
    }

    /** The agency an event settles the dispute for; empty for any other event. */
    static Optional<UnifiedSocialCreditCode> settledFor(CaseEvent event) {
        if (event instanceof SettledByFiling filed) {
            return Optional.of(filed.competent());
        }
        if (event instanceof JurisdictionAgreed agreed) {
            return Optional.of(agreed.competent());
        }
        if (event instanceof JurisdictionDesignated designated) {
            return Optional.of(designated.competent());
        }
        return event instanceof GovernmentDecided decided ? Optional.of(decided.competent()) : Optional.empty();
    }

    @Override
    public List<Duty> duties(CaseSoFar now) {
        List<Duty> duties = new ArrayList<>();
        JurisdictionState state = now.state(JurisdictionLifecycle.REGION);
        if (OPEN.contains(state)) {
            duties.add(Demand.open("settle-jurisdiction", "行政处罚法 25(2)")
                    .says("协商或者报请指定管辖", "negotiate, or have the jurisdiction designated"));
        }
        if (OPEN.contains(state) && preserved.isEmpty()) {
            duties.add(Demand.open("preserve-clues", "浙江省综合行政执法条例 18(2)")
                    .says("争议期间固定证据和线索", "fix evidence and clues during the dispute"));
        }
        boolean elsewhere = competent
                .filter(agency -> !agency.equals(now.opening().agency().code()))
                .isPresent();
        if (elsewhere && transferredAt.isEmpty()) {
            duties.add(Demand.open("transfer-case", "浙江省综合行政执法条例 18(2)")
                    .says("及时将案件连同证据移交有管辖权的机关", "hand case and evidence to the competent agency"));
        }
        return List.copyOf(duties);
    }
}
