package org.huzheng.server.intake;

import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.server.IntakePolicy;
import org.huzheng.server.Storage;
import org.huzheng.server.Transaction;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.sharing.ContractAct;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the departments' lists 清单 beside the statements: each statement taken in puts its rows there, or changes what they
 * say, in the same transaction. A department is listed nothing but what it was told of, or was granted.
 */
public final class Listings {
    private static final int SERVER_FAULT = 500;
    private static final Logger LOG = LoggerFactory.getLogger(Listings.class);

    private Listings() {}

    /**
     * Fills the lists with what was stored before there were any; afterwards does nothing. To be called before the first
     * request is answered.
     */
    public static void fill(Storage storage, IntakePolicy policy) {
        if (storage.read(stores -> stores.listings().filled())) {
            return;
        }
        long size = storage.log().checkpoint().checkpoint().size();
        storage.inTransaction(transaction -> filled(transaction, size, policy));
    }

    private static boolean filled(Transaction transaction, long size, IntakePolicy policy) {
        transaction.lock();
        Stores stores = transaction.stores();
        stores.listings().clear();
        stores.recallDuties().clear();
        for (long index = 0; index < size; index++) {
            stores.statements().atIndex(index).ifPresent(stored -> addIfReadable(stores, stored, policy));
        }
        stores.listings().markFilled();
        return true;
    }

    /** What was damaged, or taken in by an earlier build and cannot be read by this one, stays in the log, is in no list, and never stops a start. */
    private static void addIfReadable(Stores stores, StatementRecord stored, IntakePolicy policy) {
        try {
            add(stores, stored, policy);
        } catch (HuzhengException e) {
            if (e.code() != ErrorCode.LOG_DAMAGED && e.code().httpStatus() >= SERVER_FAULT) {
                throw e;
            }
            LOG.warn("not listed: {} {} at {}: {}", stored.type().id(), stored.id(), stored.logIndex(), e.code());
        }
    }

    /** What a statement that was just stored, with all its effects, means for the lists. */
    static void add(Stores stores, long logIndex, IntakePolicy policy) {
        add(stores, stores.statements().atIndex(logIndex).orElseThrow(Ledger::notFound), policy);
    }

    private static void add(Stores stores, StatementRecord stored, IntakePolicy policy) {
        switch (stored.type()) {
            case SHARING_CONTRACT -> ContractListing.proposed(stores, stored);
            case SECURITY_REVIEW, CONTRACT_SIGNATURE, CONTRACT_SUSPENSION, CONTRACT_REVOCATION ->
                ContractListing.changed(
                        stores, ContractAct.parse(payload(stored)).contract());
            case REGISTRATION -> EvidenceListing.registered(stores, stored);
            case ACCESS_REQUEST -> EvidenceListing.requested(stores, stored);
            case ACCESS_GRANT -> EvidenceListing.granted(stores, stored);
            case ACCESS_REFUSAL -> EvidenceListing.refused(stores, stored);
            case RELEASE_RECEIPT -> EvidenceListing.released(stores, stored);
            case DATA_DELETION -> EvidenceListing.deleted(stores, stored);
            case RECALL -> RecallListing.recalled(stores, stored, policy.acknowledgementDays());
            case RECALL_ACKNOWLEDGEMENT -> RecallListing.acknowledged(stores, stored, policy.acknowledgementDays());
            case OBJECTION -> ObjectionListing.raised(stores, stored);
            case CASE_HANDOVER -> HandoverListing.sent(stores, stored);
            case HANDOVER_ACT -> HandoverListing.acted(stores, stored);
            case OBJECTION_ACT -> ObjectionListing.acted(stores, stored);
            default -> {}
        }
    }

    static Bytes payload(StatementRecord stored) {
        return Ledger.statement(stored).payload();
    }

    /** The statement that a stored one refers to; it was there when that one was taken in. */
    static StatementRecord cited(Stores stores, StatementType type, StatementRef ref) {
        Optional<StatementRecord> cited = stores.statements().named(type, ref.id()).stream()
                .filter(stored -> stored.content().equals(ref.digest()))
                .findFirst();
        return cited.orElseThrow(Ledger::notFound);
    }
}
