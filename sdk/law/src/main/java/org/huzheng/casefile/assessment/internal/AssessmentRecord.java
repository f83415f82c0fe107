package org.huzheng.casefile.assessment.internal;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huzheng.casefile.assessment.CircumstancesEstablished;
import org.huzheng.casefile.assessment.PartyCircumstances;
import org.huzheng.casefile.filing.Filed;
import org.huzheng.casefile.filing.internal.ClockRecord;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.CaseParty;
import org.huzheng.casefile.procedure.internal.CaseRecord;
import org.huzheng.casefile.procedure.internal.CaseSoFar;
import org.huzheng.penalty.LegalReason;
import org.huzheng.penalty.PartyKind;
import org.huzheng.penalty.internal.Confiscation;
import org.huzheng.penalty.internal.Limitation;
import org.huzheng.penalty.internal.LimitationFacts;
import org.huzheng.penalty.internal.OneFine;
import org.huzheng.penalty.leniency.Circumstance;
import org.huzheng.penalty.leniency.internal.Leniency;
import org.huzheng.penalty.leniency.internal.LeniencyFacts;
import org.huzheng.penalty.leniency.internal.Offender;

/**
 * What weighs in the penalty 裁量认定, and what the statute makes of it.
 *
 * @param established what was established last; empty until then, and then no penalty can be decided
 */
public record AssessmentRecord(Optional<CircumstancesEstablished> established) implements CaseRecord<AssessmentRecord> {
    /** Required. */
    public AssessmentRecord {
        Objects.requireNonNull(established, "established");
    }

    /** Before anything was established. */
    public static AssessmentRecord none() {
        return new AssessmentRecord(Optional.empty());
    }

    /** Whether the party is punished, less, or not at all (行政处罚法 30–33); empty until established. */
    public Optional<Leniency> leniency(CaseSoFar soFar) {
        return established.map(facts -> {
            PartyCircumstances bearing = facts.bearing();
            CaseParty party = soFar.opening().party();
            Set<Circumstance> circumstances = EnumSet.noneOf(Circumstance.class);
            circumstances.addAll(bearing.circumstances());
            return Leniency.of(
                    new LeniencyFacts(
                            offender(party, bearing),
                            facts.act().span(),
                            circumstances,
                            bearing.otherGrounds(),
                            bearing.faultIrrelevant()),
                    soFar.rules().leniency());
        });
    }

    private static Offender offender(CaseParty party, PartyCircumstances bearing) {
        return party.kind() == PartyKind.ORGANISATION
                ? Offender.organisation()
                : new Offender(party.kind(), party.birthDate().or(bearing::bornOn), bearing.mind());
    }

    /** Until when the act, as established, must have been discovered (行政处罚法 36); empty until established. */
    public Optional<Limitation> limitation(CaseSoFar soFar) {
        return established.map(facts -> {
            boolean grave =
                    soFar.the(ClockRecord.class).filed().map(Filed::graveHarm).orElse(false);
            return Limitation.of(
                    new LimitationFacts(
                            facts.act().span(),
                            grave ? EnumSet.allOf(LimitationFacts.Circumstance.class) : Set.of(),
                            Optional.empty()),
                    soFar.calendar());
        });
    }

    /** Whether the act, as established, was discovered too late to be punished; false until established. */
    public boolean timeBarred(CaseSoFar soFar) {
        Optional<Filed> filed = soFar.the(ClockRecord.class).filed();
        return limitation(soFar)
                .flatMap(limitation -> filed.map(filing -> limitation.bars(filing.discoveredOn())))
                .orElse(false);
    }

    /** Of the provisions broken, the one with the higher fine (行政处罚法 29); empty where none fines the act. */
    public Optional<OneFine> oneFine() {
        return established
                .map(facts -> facts.law().norms())
                .filter(norms -> !norms.isEmpty())
                .map(OneFine::of);
    }

    /** Why no further fine may be imposed for the act (行政处罚法 29); empty if none was before, or nothing is established. */
    public Optional<LegalReason> alreadyFined() {
        return established.flatMap(
                facts -> OneFine.barred(facts.act(), facts.law().priorFines()));
    }

    /** The unlawful gains to be confiscated, in fen (行政处罚法 28(2)); empty until established, 0 if there are none. */
    public Optional<Long> gainsFen() {
        return established.map(facts -> facts.law()
                .gains()
                .map(gains -> Confiscation.of(gains.takenFen(), gains.restitutionDueFen(), gains.otherLaw())
                        .confiscatedFen())
                .orElse(0L));
    }

    @Override
    public AssessmentRecord after(CaseEvent event, CaseSoFar before) {
        return event instanceof CircumstancesEstablished facts ? new AssessmentRecord(Optional.of(facts)) : this;
    }
}
