package org.huzheng.server.intake;

import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.finding.ReasonCode;
import org.huzheng.server.store.BusinessKey;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.SharingContract;
import org.huzheng.statement.StatementType;

/** 契约变更: what a contract that amends another must find, when it is proposed and when it is accepted. */
final class Amendments {
    private static final BilingualText ENDED =
            new BilingualText("所变更的契约须尚未终结", "the contract that is amended must not have ended");

    private Amendments() {}

    /**
     * The contract that this one amends.
     *
     * @throws HuzhengException NOT_FOUND or REFERENCE_MISMATCH if it is not there, CONTRACT_PARTY_UNKNOWN if it is between
     *     others, TRANSITION_ILLEGAL if it has ended
     */
    static Optional<BusinessKey> amended(Stores stores, Incoming<?> incoming, SharingContract contract) {
        return contract.amends().map(ref -> {
            StatementRecord stored = Ledger.referred(stores, incoming, StatementType.SHARING_CONTRACT, ref);
            ContractHistory history = Ledger.contract(stores, stored.key());
            if (!history.contract().parties().sameAs(contract.parties())) {
                throw Rejections.because(ReasonCode.CONTRACT_PARTY_UNKNOWN, incoming.id(), ref.id());
            }
            if (!history.amendableAt(incoming.now())) {
                throw new HuzhengException(ErrorCode.TRANSITION_ILLEGAL, ENDED.toString());
            }
            return stored.key();
        });
    }
}
