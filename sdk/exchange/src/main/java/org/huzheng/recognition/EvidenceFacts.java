package org.huzheng.recognition;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.codes.OfficerNumber;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.statement.Party;

/**
 * What the receiver's checks need to know of a package 受审证据, taken from its manifest.
 *
 * @param evidence the package as registered
 * @param kind its kind
 * @param collector the department that sealed it
 * @param officers the 执法证号 of the officers who collected it
 * @param collectedAt when it was collected
 */
public record EvidenceFacts(
        EvidenceRef evidence, EvidenceKind kind, Party collector, List<OfficerNumber> officers, Instant collectedAt) {
    /** Copies the list. */
    public EvidenceFacts {
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(collector, "collector");
        Objects.requireNonNull(collectedAt, "collectedAt");
        officers = List.copyOf(officers);
    }
}
