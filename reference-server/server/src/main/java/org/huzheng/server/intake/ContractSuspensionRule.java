package org.huzheng.server.intake;

import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.ContractSuspension;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementType;

/** 契约中止、恢复: by a party, as the contract's life cycle allows. */
final class ContractSuspensionRule implements PlainRule<ContractSuspension> {
    @Override
    public StatementFormat<ContractSuspension> format() {
        return ContractSuspension.FORMAT;
    }

    @Override
    public Entry judge(Incoming<ContractSuspension> incoming, Stores stores) {
        ContractSuspension suspension = incoming.value();
        incoming.requireUnder(suspension.contract().id());
        StatementRecord stored =
                Ledger.referred(stores, incoming, StatementType.SHARING_CONTRACT, suspension.contract());
        Ledger.requireRoom(stores, stored.key());
        ContractHistory history = Ledger.contract(stores, stored.key());
        history.suspended(incoming.dated());
        return ContractSignatureRule.parties(stored.key(), history.contract());
    }
}
