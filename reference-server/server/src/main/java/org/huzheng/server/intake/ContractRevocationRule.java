package org.huzheng.server.intake;

import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.ContractRevocation;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementType;

/** 契约撤销: by a party, as the contract's life cycle allows. */
final class ContractRevocationRule implements PlainRule<ContractRevocation> {
    @Override
    public StatementFormat<ContractRevocation> format() {
        return ContractRevocation.FORMAT;
    }

    @Override
    public Entry judge(Incoming<ContractRevocation> incoming, Stores stores) {
        ContractRevocation revocation = incoming.value();
        incoming.requireUnder(revocation.contract().id());
        StatementRecord stored =
                Ledger.referred(stores, incoming, StatementType.SHARING_CONTRACT, revocation.contract());
        ContractHistory history = Ledger.contract(stores, stored.key());
        history.revoked(incoming.dated());
        return ContractSignatureRule.parties(stored.key(), history.contract());
    }
}
