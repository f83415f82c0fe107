package org.huzheng.server.intake;

import java.util.Set;
import org.huzheng.server.store.BusinessKey;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.ContractSignature;
import org.huzheng.sharing.SharingContract;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementType;

/** 契约签署: by a party, of exactly that content, as the contract's life cycle allows. */
final class ContractSignatureRule implements PlainRule<ContractSignature> {
    @Override
    public StatementFormat<ContractSignature> format() {
        return ContractSignature.FORMAT;
    }

    @Override
    public Entry judge(Incoming<ContractSignature> incoming, Stores stores) {
        ContractSignature signature = incoming.value();
        incoming.requireUnder(signature.contract().id());
        StatementRecord stored =
                Ledger.referred(stores, incoming, StatementType.SHARING_CONTRACT, signature.contract());
        ContractHistory history = Ledger.contract(stores, stored.key());
        history.answered(incoming.dated());
        if (signature.answer() == ContractSignature.Answer.ACCEPT) {
            Amendments.amended(stores, incoming, history.contract());
        }
        return parties(stored.key(), history.contract());
    }

    static Entry parties(BusinessKey key, SharingContract contract) {
        return Entry.of(
                Set.of(Subject.contract(key)),
                Set.of(
                        contract.provider().code().toString(),
                        contract.consumer().code().toString()));
    }
}
