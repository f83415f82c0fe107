package org.huzheng.server.intake;

import org.huzheng.server.store.BusinessKey;
import org.huzheng.server.store.Stores;
import org.huzheng.sharing.ContractAct;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.statement.StatementFormat;

/**
 * What a party does with a contract 契约审查、签署、中止、恢复、撤销: as the contract's life cycle allows, of exactly that content.
 *
 * @param format how it is read
 * @param room whether it can be said again and again, so that the server must bound it
 */
record ContractActRule(StatementFormat<ContractAct> format, Room room) implements PlainRule<ContractAct> {
    /** Whether there may be any number of them. */
    enum Room {
        /** The life cycle bounds it: each party once. */
        BOUNDED,
        /** It could be repeated: the server bounds it. */
        REPEATABLE
    }

    static final ContractActRule REVIEW = new ContractActRule(ContractAct.REVIEW_FORMAT, Room.REPEATABLE);
    static final ContractActRule SIGNATURE = new ContractActRule(ContractAct.SIGNATURE_FORMAT, Room.BOUNDED);
    static final ContractActRule SUSPENSION = new ContractActRule(ContractAct.SUSPENSION_FORMAT, Room.REPEATABLE);
    static final ContractActRule REVOCATION = new ContractActRule(ContractAct.REVOCATION_FORMAT, Room.BOUNDED);

    @Override
    public Entry judge(Incoming<ContractAct> incoming, Stores stores) {
        BusinessKey key = ContractActs.named(incoming, stores, incoming.value().contract());
        if (room == Room.REPEATABLE) {
            Ledger.requireRoom(stores, key);
        }
        ContractHistory history = Ledger.contract(stores, key);
        history.after(incoming.dated());
        if (incoming.value().kind() == ContractAct.Kind.ACCEPT) {
            Amendments.amended(stores, incoming, history.contract());
        }
        return ContractActs.entry(key, history.contract());
    }
}
