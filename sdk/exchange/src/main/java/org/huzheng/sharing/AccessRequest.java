package org.huzheng.sharing;

import java.lang.invoke.MethodHandles;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.MatterCode;
import org.huzheng.crypto.Bytes;
import org.huzheng.sharing.terms.Purpose;
import org.huzheng.sharing.terms.RecordQuery;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;

/**
 * Evidence or records asked for under a contract 调取申请, for one purpose, one matter and one case.
 *
 * @param header who asks, when
 * @param contract the contract it is asked under
 * @param evidenceId the evidence asked for; where records are, the id under which the provider seals them,
 *     {@link #answerId(StatementHeader)}
 * @param records the records asked for; empty where evidence is
 * @param purpose what for; its code must be one of the contract's
 * @param matter the 执法事项 it serves
 * @param territory where the case lies 案件所在区划
 * @param caseNumber the consumer's case 案号 it serves
 */
public record AccessRequest(
        StatementHeader header,
        StatementRef contract,
        String evidenceId,
        Optional<RecordQuery> records,
        Purpose purpose,
        MatterCode matter,
        DivisionCode territory,
        String caseNumber) {
    /** How it is read. */
    public static final StatementFormat<AccessRequest> FORMAT = StatementFormat.of(
            MethodHandles.lookup(),
            StatementType.ACCESS_REQUEST,
            (header, json) -> new AccessRequest(
                    header,
                    StatementRef.read(json.object("contract")),
                    json.string("evidenceId"),
                    json.optionalObject("records").map(RecordQuery::read),
                    Purpose.read(json.object("purpose")),
                    json.string("matter", ContractContent::matter),
                    json.string("territory", DivisionCode::parse),
                    json.string("caseNumber")));

    /** All are required; an answer with records has the id that follows from the request. */
    public AccessRequest {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(contract, "contract");
        Objects.requireNonNull(evidenceId, "evidenceId");
        Objects.requireNonNull(records, "records");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(territory, "territory");
        Objects.requireNonNull(caseNumber, "caseNumber");
        if (records.isPresent() && !evidenceId.equals(answerId(header))) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "the answer's id is " + answerId(header));
        }
    }

    /**
     * The id under which a provider seals the records that this request asks for: nobody else's request leads to the same.
     *
     * @param header the request's
     */
    public static String answerId(StatementHeader header) {
        return header.issuer().code() + "." + header.id();
    }

    /** The canonical payload to sign. */
    public Bytes payload() {
        return header.payload(json -> {
            json.put("contract", contract.json()).put("evidenceId", evidenceId);
            records.ifPresent(query -> json.put("records", query.json()));
            return json.put("purpose", purpose.json())
                    .put("matter", matter.toString())
                    .put("territory", territory.toString())
                    .put("caseNumber", caseNumber);
        });
    }

    /** Reads a payload; throws {@link HuzhengException} if it is something else. */
    public static AccessRequest parse(Bytes payload) {
        return FORMAT.read(payload);
    }
}
