package org.huzheng.evidence;

import java.lang.invoke.MethodHandles;
import java.util.Objects;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementType;

/**
 * A package entered at an evidence centre 证据登记 by the department that collected it.
 *
 * @param header the collecting department, and when; the registration's own id
 * @param evidence the package, by id and whole-file digest
 * @param manifestDigest the digest of the manifest's payload, the same for every extended copy of the package
 * @param kind the kind of evidence
 * @param title what it is, in a few words without personal data
 */
public record Registration(
        StatementHeader header, EvidenceRef evidence, Digest manifestDigest, EvidenceKind kind, String title) {
    /** How it is read. */
    public static final StatementFormat<Registration> FORMAT = StatementFormat.of(
            MethodHandles.lookup(),
            StatementType.REGISTRATION,
            (header, json) -> new Registration(
                    header,
                    EvidenceRef.read(json.object("evidence")),
                    json.string("manifestDigest", Digest::parse),
                    json.string("kind", EvidenceKind::valueOf),
                    json.string("title")));

    /** All are required. */
    public Registration {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(manifestDigest, "manifestDigest");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
    }

    /** The canonical payload to sign. */
    public Bytes payload() {
        return header.payload(json -> json.put("evidence", evidence.json())
                .put("manifestDigest", manifestDigest.toString())
                .put("kind", kind.name())
                .put("title", title));
    }

    /** Reads a payload; throws {@link org.huzheng.HuzhengException} if it is something else. */
    public static Registration parse(Bytes payload) {
        return FORMAT.read(payload);
    }
}
