package org.huzheng.casefile.archive;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huzheng.casefile.CaseFile;
import org.huzheng.casefile.decision.Decision;
import org.huzheng.casefile.proof.EvidenceSubmitted;
import org.huzheng.casefile.proof.Proof;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.crypto.Digest;

/**
 * A reference to one piece of evidence of the case 证据引用. The evidence itself stays in its own sealed package, or is kept
 * as a thing.
 *
 * @param evidence the evidence's id in the case
 * @param kind one of the eight kinds (行政处罚法 46(1))
 * @param title what it is called in the file
 * @param decisive whether the decision in force rests on it
 * @param packageDigest the digest of its sealed package, if it has one
 */
public record ArchivedEvidence(
        String evidence, EvidenceKind kind, String title, boolean decisive, Optional<Digest> packageDigest) {
    /** All are required. */
    public ArchivedEvidence {
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(packageDigest, "packageDigest");
    }

    /** The references a case's own events give, in the order in which the evidence came in. */
    public static List<ArchivedEvidence> of(CaseFile file) {
        Set<String> carrying = file.the(Decision.class)
                .inForce()
                .map(decided -> Set.copyOf(decided.paper().evidence()))
                .orElse(Set.of());
        return file.the(Proof.class).items().stream()
                .map(item ->
                        of(item.submitted(), carrying.contains(item.submitted().evidence())))
                .toList();
    }

    private static ArchivedEvidence of(EvidenceSubmitted submitted, boolean decisive) {
        return new ArchivedEvidence(
                submitted.evidence(), submitted.kind(), submitted.title(), decisive, submitted.packageDigest());
    }
}
