package org.huzheng.server.intake;

import org.huzheng.server.store.BusinessKey;
import org.huzheng.server.store.Stores;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.ContractSuspension;
import org.huzheng.statement.StatementFormat;

/** 契约中止、恢复: by a party, as the contract's life cycle allows. */
final class ContractSuspensionRule implements PlainRule<ContractSuspension> {
    @Override
    public StatementFormat<ContractSuspension> format() {
        return ContractSuspension.FORMAT;
    }

    @Override
    public Entry judge(Incoming<ContractSuspension> incoming, Stores stores) {
        ContractSuspension suspension = incoming.value();
        BusinessKey contract = ContractActs.named(incoming, stores, suspension.contract());
        Ledger.requireRoom(stores, contract);
        ContractHistory history = Ledger.contract(stores, contract);
        history.suspended(incoming.dated());
        return ContractActs.entry(contract, history.contract());
    }
}
