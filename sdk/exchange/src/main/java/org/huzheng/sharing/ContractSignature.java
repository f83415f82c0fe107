package org.huzheng.sharing;

import java.lang.invoke.MethodHandles;
import java.util.Objects;
import org.huzheng.crypto.Bytes;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;

/**
 * One party's answer 契约签署 to exactly one contract content.
 *
 * @param header who answers, when
 * @param contract the content answered, by digest
 * @param answer accepted or rejected
 * @param reason why; empty is allowed when accepting
 */
public record ContractSignature(StatementHeader header, StatementRef contract, Answer answer, String reason) {
    /** How it is read. */
    public static final StatementFormat<ContractSignature> FORMAT = StatementFormat.of(
            MethodHandles.lookup(),
            StatementType.CONTRACT_SIGNATURE,
            (header, json) -> new ContractSignature(
                    header,
                    StatementRef.read(json.object("contract")),
                    json.string("answer", Answer::valueOf),
                    json.string("reason")));

    /** What the party says. */
    public enum Answer {
        /** 同意. */
        ACCEPT,
        /** 不同意. */
        REJECT
    }

    /** All are required. */
    public ContractSignature {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(contract, "contract");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(reason, "reason");
    }

    /** The canonical payload to sign. */
    public Bytes payload() {
        return header.payload(json -> json.put("contract", contract.json())
                .put("answer", answer.name())
                .put("reason", reason));
    }

    /** Reads a payload; throws {@link org.huzheng.HuzhengException} if it is something else. */
    public static ContractSignature parse(Bytes payload) {
        return FORMAT.read(payload);
    }
}
