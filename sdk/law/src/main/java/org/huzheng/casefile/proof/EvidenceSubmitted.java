package org.huzheng.casefile.proof;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.crypto.Digest;

/**
 * Evidence came into the case 提交证据.
 *
 * @param at when
 * @param evidence the evidence's id, unique in the case
 * @param kind one of the eight kinds (行政处罚法 46(1))
 * @param title what it is called in the file
 * @param collectedAt when it was collected
 * @param packageDigest the digest of its sealed package, if it has one
 * @param monitoring what is known of the monitoring device it comes from; empty if it comes from none
 * @param origin who collected it, and how it was recognised; empty where the department says nothing, which means its own
 */
public record EvidenceSubmitted(
        Instant at,
        String evidence,
        EvidenceKind kind,
        String title,
        Instant collectedAt,
        Optional<Digest> packageDigest,
        Optional<MonitoringFacts> monitoring,
        Optional<EvidenceOrigin> origin)
        implements EvidenceEvent {
    /** All are required. */
    public EvidenceSubmitted {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(collectedAt, "collectedAt");
        Objects.requireNonNull(packageDigest, "packageDigest");
        Objects.requireNonNull(monitoring, "monitoring");
        Objects.requireNonNull(origin, "origin");
    }
}
