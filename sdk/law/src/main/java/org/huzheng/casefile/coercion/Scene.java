package org.huzheng.casefile.coercion;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huzheng.casefile.team.CaseOfficer;
import org.huzheng.casefile.team.internal.CaseOfficers;

/**
 * What was done on the scene 现场实施情况, item by item of 行政强制法 18.
 *
 * @param officers the officers who acted
 * @param steps which steps were taken; what is not among them was not done
 * @param partySignature what stands in the party's place
 * @param witness the witness who came and signed in the party's absence; empty if none
 */
public record Scene(
        List<CaseOfficer> officers, Set<Step> steps, PartySignature partySignature, Optional<String> witness) {
    /** A step of acting on the scene 现场实施步骤, by the items of 行政强制法 18. */
    public enum Step {
        /** They showed their certificates. */
        CERTIFICATES_SHOWN,
        /** The party was called to the scene. */
        PARTY_CALLED,
        /** The party came. */
        PARTY_PRESENT,
        /** Reasons, basis, rights and remedies were told on the spot. */
        RIGHTS_TOLD,
        /** Statement and defence were heard. */
        PARTY_HEARD,
        /** An on-site record 现场笔录 was made. */
        RECORD_MADE,
        /** The officers signed it. */
        OFFICERS_SIGNED
    }

    /** Copies the list. */
    public Scene {
        steps = Set.copyOf(steps);
        officers = List.copyOf(officers);
        Objects.requireNonNull(partySignature, "partySignature");
        Objects.requireNonNull(witness, "witness");
    }

    /** Whether they showed their certificates. */
    public boolean certificatesShown() {
        return steps.contains(Step.CERTIFICATES_SHOWN);
    }

    /** Whether the party was called to the scene. */
    public boolean partyCalled() {
        return steps.contains(Step.PARTY_CALLED);
    }

    /** Whether the party came. */
    public boolean partyPresent() {
        return steps.contains(Step.PARTY_PRESENT);
    }

    /** Whether reasons, basis, rights and remedies were told on the spot. */
    public boolean rightsTold() {
        return steps.contains(Step.RIGHTS_TOLD);
    }

    /** Whether statement and defence were heard. */
    public boolean partyHeard() {
        return steps.contains(Step.PARTY_HEARD);
    }

    /** Whether an on-site record 现场笔录 was made. */
    public boolean recordMade() {
        return steps.contains(Step.RECORD_MADE);
    }

    /** Whether the officers signed it. */
    public boolean officersSigned() {
        return steps.contains(Step.OFFICERS_SIGNED);
    }

    /** A scene with the party present, everything done and signed. */
    public static Scene attended(List<CaseOfficer> officers) {
        return new Scene(officers, EnumSet.allOf(Step.class), PartySignature.SIGNED, Optional.empty());
    }

    /** A scene to which the party, though called, did not come; a witness signed instead. */
    public static Scene witnessed(List<CaseOfficer> officers, String witness) {
        return new Scene(
                officers,
                Set.of(Step.CERTIFICATES_SHOWN, Step.PARTY_CALLED, Step.RECORD_MADE, Step.OFFICERS_SIGNED),
                PartySignature.MISSING,
                Optional.of(witness));
    }

    /** Whether two officers or more acted; the same one twice is one. */
    public boolean hasTwoOfficers() {
        return CaseOfficers.two(officers);
    }

    /** Whether each officer's certificate held at this instant. */
    public boolean isByCertified(Instant at) {
        return CaseOfficers.certified(officers, at);
    }

    /** Whether the officers signed, and the party, if present, signed or refused with a note. */
    public boolean isSigned() {
        return officersSigned() && (!partyPresent() || partySignature != PartySignature.MISSING);
    }

    /** Whether the party came, or a named witness in its place. */
    public boolean isWitnessed() {
        return partyPresent() || witness.filter(name -> !name.isBlank()).isPresent();
    }
}
