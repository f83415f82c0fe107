package org.huzheng.server.intake;

import java.util.Set;
import org.huzheng.server.store.Stores;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.ContractSignature;
import org.huzheng.sharing.SharingContract;

/** 契约签署: by a party, of exactly that content, as the contract's life cycle allows. */
final class ContractSignatureRule implements IntakeRule {
    @Override
    public Entry judge(Incoming incoming, Stores stores) {
        ContractSignature signature =
                ContractSignature.parse(incoming.statement().payload());
        String id = signature.contract().id();
        incoming.requireUnder(id);
        ContractHistory history = Ledger.requiredContract(stores, id, incoming.issuer());
        history.answered(signature);
        return parties(id, history.contract());
    }

    static Entry parties(String id, SharingContract contract) {
        return Entry.of(
                Set.of(Subject.contract(id)),
                Set.of(
                        contract.provider().code().toString(),
                        contract.consumer().code().toString()));
    }
}
