package org.huzheng.finding;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.internal.json.JsonWriter;

/**
 * What a report is about 被核验的包, read from the same bytes that were judged: so that a report kept with a case says on which
 * package it passed or failed. Where the report did not pass, this is what the package claims.
 *
 * @param id the evidence's id, or the archive's
 * @param manifestDigest the digest of the manifest's payload, in the suite of the package, as {@code algorithm:hex}
 * @param issuer the department it names as its own
 * @param signers the department and officers whose signatures over the manifest hold, in order; empty if none does
 * @param kind the kind of evidence, by name; empty for a package that holds no evidence
 * @param title what it is, in a few words; empty for a package that holds no evidence
 * @param time when it was sealed
 * @param basis what that time rests on
 */
public record ReportedPackage(
        String id,
        String manifestDigest,
        ReportedSigner issuer,
        List<ReportedSigner> signers,
        Optional<String> kind,
        Optional<String> title,
        Instant time,
        TimeBasis basis) {
    /** Copies the list. */
    public ReportedPackage {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(manifestDigest, "manifestDigest");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(basis, "basis");
        signers = List.copyOf(signers);
    }

    JsonWriter json() {
        return JsonWriter.object()
                .put("id", id)
                .put("manifestDigest", manifestDigest)
                .put("issuer", json(issuer))
                .putObjects(
                        "signers", signers.stream().map(ReportedPackage::json).toList())
                .put("kind", kind)
                .put("title", title)
                .put("time", time.toString())
                .put("timeBasis", basis.name());
    }

    private static JsonWriter json(ReportedSigner signer) {
        return JsonWriter.object().put("number", signer.number()).put("name", signer.name());
    }
}
