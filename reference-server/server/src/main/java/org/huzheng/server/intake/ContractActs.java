package org.huzheng.server.intake;

import java.util.Set;
import java.util.stream.Collectors;
import org.huzheng.server.store.BusinessKey;
import org.huzheng.server.store.Stores;
import org.huzheng.sharing.SharingContract;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;

/** What all that a party does with a contract has in common: which contract is meant, and who is told of it. */
final class ContractActs {
    private ContractActs() {}

    /** The contract an act names, which must be the one it was posted under and one its issuer was told of. */
    static BusinessKey named(Incoming<?> incoming, Stores stores, StatementRef contract) {
        incoming.requireUnder(contract.id());
        return Ledger.referred(stores, incoming, StatementType.SHARING_CONTRACT, contract)
                .key();
    }

    /** About that contract, told to all who sign it. */
    static Entry entry(BusinessKey key, SharingContract contract) {
        return Entry.of(
                Set.of(Subject.contract(key)),
                contract.parties().signatories().stream()
                        .map(party -> party.code().toString())
                        .collect(Collectors.toSet()));
    }
}
