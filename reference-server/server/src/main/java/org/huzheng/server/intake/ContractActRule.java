package org.huzheng.server.intake;

import java.util.function.Function;
import org.huzheng.server.store.BusinessKey;
import org.huzheng.server.store.Stores;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.ContractRevocation;
import org.huzheng.sharing.ContractSignature;
import org.huzheng.sharing.ContractSuspension;
import org.huzheng.sharing.SecurityReview;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementRef;

/**
 * What a party does with a contract 契约审查、签署、中止、恢复、撤销: as the contract's life cycle allows, of exactly that content.
 *
 * @param format how it is read
 * @param contract the content it names
 * @param room whether it can be said again and again, so that the server must bound it
 * @param <T> what it says
 */
record ContractActRule<T>(StatementFormat<T> format, Function<T, StatementRef> contract, Room room)
        implements PlainRule<T> {
    /** Whether there may be any number of them. */
    enum Room {
        /** The life cycle bounds it: each party once. */
        BOUNDED,
        /** It could be repeated: the server bounds it. */
        REPEATABLE
    }

    static final ContractActRule<SecurityReview> REVIEW =
            new ContractActRule<>(SecurityReview.FORMAT, SecurityReview::contract, Room.REPEATABLE);
    static final ContractActRule<ContractSignature> SIGNATURE =
            new ContractActRule<>(ContractSignature.FORMAT, ContractSignature::contract, Room.BOUNDED);
    static final ContractActRule<ContractSuspension> SUSPENSION =
            new ContractActRule<>(ContractSuspension.FORMAT, ContractSuspension::contract, Room.REPEATABLE);
    static final ContractActRule<ContractRevocation> REVOCATION =
            new ContractActRule<>(ContractRevocation.FORMAT, ContractRevocation::contract, Room.BOUNDED);

    @Override
    public Entry judge(Incoming<T> incoming, Stores stores) {
        BusinessKey key = ContractActs.named(incoming, stores, contract.apply(incoming.value()));
        if (room == Room.REPEATABLE) {
            Ledger.requireRoom(stores, key);
        }
        ContractHistory history = Ledger.contract(stores, key);
        history.after(incoming.dated());
        boolean accepts = incoming.value() instanceof ContractSignature signature
                && signature.answer() == ContractSignature.Answer.ACCEPT;
        if (accepts) {
            Amendments.amended(stores, incoming, history.contract());
        }
        return ContractActs.entry(key, history.contract());
    }
}
