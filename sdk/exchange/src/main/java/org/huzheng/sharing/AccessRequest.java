package org.huzheng.sharing;

import java.lang.invoke.MethodHandles;
import java.util.Objects;
import org.huzheng.codes.MatterCode;
import org.huzheng.crypto.Bytes;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;

/**
 * Evidence asked for under a contract 调取申请, for one purpose, one matter and one case.
 *
 * @param header who asks, when
 * @param contract the contract it is asked under
 * @param evidenceId the evidence asked for
 * @param purpose what for; must be one of the contract's purposes, word for word
 * @param matter the 执法事项 it serves
 * @param caseNumber the consumer's case 案号 it serves
 */
public record AccessRequest(
        StatementHeader header,
        StatementRef contract,
        String evidenceId,
        String purpose,
        MatterCode matter,
        String caseNumber) {
    /** How it is read. */
    public static final StatementFormat<AccessRequest> FORMAT = StatementFormat.of(
            MethodHandles.lookup(),
            StatementType.ACCESS_REQUEST,
            (header, json) -> new AccessRequest(
                    header,
                    StatementRef.read(json.object("contract")),
                    json.string("evidenceId"),
                    json.string("purpose"),
                    json.string("matter", SharingContract::matter),
                    json.string("caseNumber")));

    /** All are required. */
    public AccessRequest {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(contract, "contract");
        Objects.requireNonNull(evidenceId, "evidenceId");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(caseNumber, "caseNumber");
    }

    /** The canonical payload to sign. */
    public Bytes payload() {
        return header.payload(json -> json.put("contract", contract.json())
                .put("evidenceId", evidenceId)
                .put("purpose", purpose)
                .put("matter", matter.toString())
                .put("caseNumber", caseNumber));
    }

    /** Reads a payload; throws {@link org.huzheng.HuzhengException} if it is something else. */
    public static AccessRequest parse(Bytes payload) {
        return FORMAT.read(payload);
    }
}
