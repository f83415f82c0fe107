package org.huzheng.sharing;

import java.lang.invoke.MethodHandles;
import java.util.Objects;
import org.huzheng.crypto.Bytes;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;

/**
 * One party stops a contract for a time 契约中止, or lets it go on 恢复, from the moment it is issued.
 *
 * @param header who does so, when
 * @param contract the content, by digest
 * @param action stop or go on
 * @param reason why
 */
public record ContractSuspension(StatementHeader header, StatementRef contract, Action action, String reason) {
    /** What the party does 中止或者恢复. */
    public enum Action {
        /** 中止: nothing moves under the contract until this party resumes it. */
        SUSPEND,
        /** 恢复: what this party stopped may go on. */
        RESUME
    }

    /** How it is read. */
    public static final StatementFormat<ContractSuspension> FORMAT = StatementFormat.of(
            MethodHandles.lookup(),
            StatementType.CONTRACT_SUSPENSION,
            (header, json) -> new ContractSuspension(
                    header,
                    StatementRef.read(json.object("contract")),
                    json.string("action", Action::valueOf),
                    json.string("reason")));

    /** All are required. */
    public ContractSuspension {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(contract, "contract");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(reason, "reason");
    }

    /** The canonical payload to sign. */
    public Bytes payload() {
        return header.payload(json -> json.put("contract", contract.json())
                .put("action", action.name())
                .put("reason", reason));
    }

    /** Reads a payload; throws {@link org.huzheng.HuzhengException} if it is something else. */
    public static ContractSuspension parse(Bytes payload) {
        return FORMAT.read(payload);
    }
}
