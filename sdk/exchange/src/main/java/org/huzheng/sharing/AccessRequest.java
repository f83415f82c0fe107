package org.huzheng.sharing;

import java.lang.invoke.MethodHandles;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.MatterCode;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;
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
    private static final long UUID_VERSION = 0xf000L;
    private static final long UUID_VERSION_8 = 0x8000L;
    private static final long UUID_VARIANT = 0xc000_0000_0000_0000L;
    private static final long UUID_VARIANT_RFC = 0x8000_0000_0000_0000L;

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
     * The id under which a provider seals the records that this request asks for: nobody else's request leads to the same. A
     * UUID of version 8 (RFC 9562) from the digest of who asks and the request's id.
     *
     * @param header the request's
     */
    public static String answerId(StatementHeader header) {
        Bytes name = Bytes.ofUtf8(header.issuer().code() + "." + header.id());
        ByteBuffer digest =
                ByteBuffer.wrap(DigestAlgorithm.SHA256.digest(name).value().toArray());
        long high = (digest.getLong() & ~UUID_VERSION) | UUID_VERSION_8;
        long low = (digest.getLong() & ~UUID_VARIANT) | UUID_VARIANT_RFC;
        return new UUID(high, low).toString();
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
