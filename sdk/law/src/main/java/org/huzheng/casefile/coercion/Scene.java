package org.huzheng.casefile.coercion;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.casefile.team.CaseOfficer;

/**
 * What was done on the scene 现场实施情况, item by item of 行政强制法 18.
 *
 * @param officers the officers who acted
 * @param certificatesShown whether they showed their certificates
 * @param partyCalled whether the party was called to the scene
 * @param partyPresent whether the party came
 * @param rightsTold whether reasons, basis, rights and remedies were told on the spot
 * @param partyHeard whether statement and defence were heard
 * @param recordMade whether an on-site record 现场笔录 was made
 * @param officersSigned whether the officers signed it
 * @param partySignature what stands in the party's place
 * @param witness the witness who came and signed in the party's absence; empty if none
 */
public record Scene(
        List<CaseOfficer> officers,
        boolean certificatesShown,
        boolean partyCalled,
        boolean partyPresent,
        boolean rightsTold,
        boolean partyHeard,
        boolean recordMade,
        boolean officersSigned,
        PartySignature partySignature,
        Optional<String> witness) {
    /** Copies the list. */
    public Scene {
        officers = List.copyOf(officers);
        Objects.requireNonNull(partySignature, "partySignature");
        Objects.requireNonNull(witness, "witness");
    }

    /** A scene with the party present, everything done and signed. */
    public static Scene attended(List<CaseOfficer> officers) {
        return new Scene(officers, true, true, true, true, true, true, true, PartySignature.SIGNED, Optional.empty());
    }

    /** A scene to which the party, though called, did not come; a witness signed instead. */
    public static Scene witnessed(List<CaseOfficer> officers, String witness) {
        return new Scene(
                officers, true, true, false, false, false, true, true, PartySignature.MISSING, Optional.of(witness));
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
        return officersSigned && (!partyPresent || partySignature != PartySignature.MISSING);
    }

    /** Whether the party came, or a named witness in its place. */
    public boolean isWitnessed() {
        return partyPresent || witness.filter(name -> !name.isBlank()).isPresent();
    }
}
