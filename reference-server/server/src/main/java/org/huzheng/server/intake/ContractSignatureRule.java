package org.huzheng.server.intake;

import org.huzheng.server.store.BusinessKey;
import org.huzheng.server.store.Stores;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.ContractSignature;
import org.huzheng.statement.StatementFormat;

/** 契约签署: by a party, of exactly that content, as the contract's life cycle allows. */
final class ContractSignatureRule implements PlainRule<ContractSignature> {
    @Override
    public StatementFormat<ContractSignature> format() {
        return ContractSignature.FORMAT;
    }

    @Override
    public Entry judge(Incoming<ContractSignature> incoming, Stores stores) {
        ContractSignature signature = incoming.value();
        BusinessKey contract = ContractActs.named(incoming, stores, signature.contract());
        ContractHistory history = Ledger.contract(stores, contract);
        history.answered(incoming.dated());
        if (signature.answer() == ContractSignature.Answer.ACCEPT) {
            Amendments.amended(stores, incoming, history.contract());
        }
        return ContractActs.entry(contract, history.contract());
    }
}
