package org.huzheng.server.intake;

import org.huzheng.server.store.BusinessKey;
import org.huzheng.server.store.Stores;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.ContractRevocation;
import org.huzheng.statement.StatementFormat;

/** 契约撤销: by a party, as the contract's life cycle allows. */
final class ContractRevocationRule implements PlainRule<ContractRevocation> {
    @Override
    public StatementFormat<ContractRevocation> format() {
        return ContractRevocation.FORMAT;
    }

    @Override
    public Entry judge(Incoming<ContractRevocation> incoming, Stores stores) {
        ContractRevocation revocation = incoming.value();
        BusinessKey contract = ContractActs.named(incoming, stores, revocation.contract());
        ContractHistory history = Ledger.contract(stores, contract);
        history.revoked(incoming.dated());
        return ContractActs.entry(contract, history.contract());
    }
}
