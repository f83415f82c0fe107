package org.huzheng.handover.internal;

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
 * The log's word that evidence handed over left the server for its receiver 移送放行凭证, logged before the first byte leaves.
 *
 * @param header the server's operator, and when
 * @param handover the handover it was released under
 * @param evidence exactly the package released
 * @param receiver who fetched it
 */
public record HandoverRelease(StatementHeader header, StatementRef handover, EvidenceRef evidence, Party receiver) {
    /** How it is read. */
    public static final StatementFormat<HandoverRelease> FORMAT = StatementFormat.of(
            MethodHandles.lookup(),
            StatementType.HANDOVER_RELEASE,
            (header, json) -> new HandoverRelease(
                    header,
                    StatementRef.read(json.object("handover")),
                    EvidenceRef.read(json.object("evidence")),
                    Party.read(json.object("receiver"))));

    /** All are required. */
    public HandoverRelease {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(handover, "handover");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(receiver, "receiver");
    }

    /** The canonical payload to sign. */
    public Bytes payload() {
        return header.payload(json -> json.put("handover", handover.json())
                .put("evidence", evidence.json())
                .put("receiver", receiver.json()));
    }
}
