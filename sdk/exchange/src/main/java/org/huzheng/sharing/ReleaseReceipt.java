package org.huzheng.sharing;

import java.lang.invoke.MethodHandles;
import java.util.Objects;
import org.huzheng.crypto.Bytes;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;

/**
 * The server let this package go 数据放行凭证, to this department, under this grant. It is in the log before the first byte
 * leaves: no log, no data.
 *
 * @param header the server's operator, and when
 * @param grant the grant it was released under
 * @param contract the contract in force at that moment
 * @param evidence exactly the package released
 * @param consumer who fetched it
 */
public record ReleaseReceipt(
        StatementHeader header, StatementRef grant, StatementRef contract, EvidenceRef evidence, Party consumer) {
    /** How it is read. */
    public static final StatementFormat<ReleaseReceipt> FORMAT = StatementFormat.of(
            MethodHandles.lookup(),
            StatementType.RELEASE_RECEIPT,
            (header, json) -> new ReleaseReceipt(
                    header,
                    StatementRef.read(json.object("grant")),
                    StatementRef.read(json.object("contract")),
                    EvidenceRef.read(json.object("evidence")),
                    Party.read(json.object("consumer"))));

    /** All are required. */
    public ReleaseReceipt {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(grant, "grant");
        Objects.requireNonNull(contract, "contract");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(consumer, "consumer");
    }

    /** The canonical payload to sign. */
    public Bytes payload() {
        return header.payload(json -> json.put("grant", grant.json())
                .put("contract", contract.json())
                .put("evidence", evidence.json())
                .put("consumer", consumer.json()));
    }

    /** Reads a payload; throws {@link org.huzheng.HuzhengException} if it is something else. */
    public static ReleaseReceipt parse(Bytes payload) {
        return FORMAT.read(payload);
    }
}
