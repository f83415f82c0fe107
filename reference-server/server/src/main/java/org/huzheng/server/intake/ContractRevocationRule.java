package org.huzheng.server.intake;

import org.huzheng.server.store.Stores;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.ContractRevocation;

/** 契约撤销: by a party, as the contract's life cycle allows. */
final class ContractRevocationRule implements IntakeRule {
    @Override
    public Entry judge(Incoming incoming, Stores stores) {
        ContractRevocation revocation =
                ContractRevocation.parse(incoming.statement().payload());
        String id = revocation.contract().id();
        incoming.requireUnder(id);
        ContractHistory history = Ledger.requiredContract(stores, id, incoming.issuer());
        history.revoked(revocation);
        return ContractSignatureRule.parties(id, history.contract());
    }
}
