package org.huzheng.sharing;

import java.lang.invoke.MethodHandles;
import java.util.Objects;
import org.huzheng.crypto.Bytes;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;

/**
 * One party ends the contract 契约撤销, from the moment it is issued.
 *
 * @param header who ends it, when
 * @param contract the content, by digest
 * @param reason why
 */
public record ContractRevocation(StatementHeader header, StatementRef contract, String reason) {
    /** How it is read. */
    public static final StatementFormat<ContractRevocation> FORMAT = StatementFormat.of(
            MethodHandles.lookup(),
            StatementType.CONTRACT_REVOCATION,
            (header, json) ->
                    new ContractRevocation(header, StatementRef.read(json.object("contract")), json.string("reason")));

    /** All are required. */
    public ContractRevocation {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(contract, "contract");
        Objects.requireNonNull(reason, "reason");
    }

    /** The canonical payload to sign. */
    public Bytes payload() {
        return header.payload(json -> json.put("contract", contract.json()).put("reason", reason));
    }

    /** Reads a payload; throws {@link org.huzheng.HuzhengException} if it is something else. */
    public static ContractRevocation parse(Bytes payload) {
        return FORMAT.read(payload);
    }
}
