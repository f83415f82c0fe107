package org.huzheng.sharing;

import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Objects;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.finding.Finding;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;

/**
 * The provider's refusal 调取拒绝 of one request. It is never silent: it is signed and gives its reasons.
 *
 * @param header who refuses, when
 * @param request the request refused
 * @param contract the contract it named
 * @param reasons why; at least one
 */
public record AccessRefusal(
        StatementHeader header, StatementRef request, StatementRef contract, List<RefusalReason> reasons) {
    /** How it is read. */
    public static final StatementFormat<AccessRefusal> FORMAT = StatementFormat.of(
            MethodHandles.lookup(),
            StatementType.ACCESS_REFUSAL,
            (header, json) -> new AccessRefusal(
                    header,
                    StatementRef.read(json.object("request")),
                    StatementRef.read(json.object("contract")),
                    json.objects("reasons", RefusalReason::read)));

    /** Refuses a refusal without reason. */
    public AccessRefusal {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(contract, "contract");
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "a refusal needs a reason");
        }
    }

    /** The refusal that says what {@link AccessRules} found. */
    public static AccessRefusal because(
            StatementHeader header, StatementRef request, StatementRef contract, List<Finding> findings) {
        return new AccessRefusal(
                header,
                request,
                contract,
                findings.stream().map(RefusalReason::of).toList());
    }

    /** The canonical payload to sign. */
    public Bytes payload() {
        return header.payload(json -> json.put("request", request.json())
                .put("contract", contract.json())
                .putObjects("reasons", reasons.stream().map(RefusalReason::json).toList()));
    }

    /** Reads a payload; throws {@link HuzhengException} if it is something else. */
    public static AccessRefusal parse(Bytes payload) {
        return FORMAT.read(payload);
    }
}
