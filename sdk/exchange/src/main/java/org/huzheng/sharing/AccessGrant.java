package org.huzheng.sharing;

import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.Objects;
import org.huzheng.crypto.Bytes;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;

/**
 * The provider's consent 调取同意 to one request.
 *
 * @param header who grants, when
 * @param request the request granted
 * @param contract the contract it is granted under
 * @param evidence exactly the package that may be fetched
 * @param validTo until when it may be fetched, exclusive
 */
public record AccessGrant(
        StatementHeader header, StatementRef request, StatementRef contract, EvidenceRef evidence, Instant validTo) {
    /** How it is read. */
    public static final StatementFormat<AccessGrant> FORMAT = StatementFormat.of(
            MethodHandles.lookup(),
            StatementType.ACCESS_GRANT,
            (header, json) -> new AccessGrant(
                    header,
                    StatementRef.read(json.object("request")),
                    StatementRef.read(json.object("contract")),
                    EvidenceRef.read(json.object("evidence")),
                    json.time("validTo")));

    /** All are required. */
    public AccessGrant {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(contract, "contract");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(validTo, "validTo");
    }

    /** The canonical payload to sign. */
    public Bytes payload() {
        return header.payload(json -> json.put("request", request.json())
                .put("contract", contract.json())
                .put("evidence", evidence.json())
                .put("validTo", validTo));
    }

    /** Reads a payload; throws {@link org.huzheng.HuzhengException} if it is something else. */
    public static AccessGrant parse(Bytes payload) {
        return FORMAT.read(payload);
    }
}
