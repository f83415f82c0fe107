package org.huzheng.server.intake;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.huzheng.recognition.Recall;
import org.huzheng.recognition.RecallAcknowledgement;
import org.huzheng.server.store.AccessRecord;
import org.huzheng.server.store.AccessState;
import org.huzheng.server.store.BusinessKey;
import org.huzheng.server.store.CaseItem;
import org.huzheng.server.store.CaseItemStatus;
import org.huzheng.server.store.Listing;
import org.huzheng.server.store.Listing.Dealing;
import org.huzheng.server.store.Listing.Duty;
import org.huzheng.server.store.Listing.Kind;
import org.huzheng.server.store.Listing.Phases;
import org.huzheng.server.store.Listing.Role;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;

/** Recalls in the lists of their source and of each consumer, there once for each case that has to acknowledge it. */
final class RecallListing {
    private static final Set<CaseItemStatus> CONCERNED =
            Set.of(CaseItemStatus.RECALLED, CaseItemStatus.RECALL_ACKNOWLEDGED);
    private static final Optional<Phases> WAITING = Optional.of(Phases.always("WAITING"));
    private static final Optional<Listing.Waiting> OWES =
            Optional.of(new Listing.Waiting(Duty.ACKNOWLEDGEMENT, Optional.empty()));

    private final StatementRecord recall;
    private final BusinessKey evidence;

    private RecallListing(StatementRecord recall) {
        this.recall = recall;
        this.evidence = new BusinessKey(
                recall.issuer(),
                Recall.parse(Listings.payload(recall)).evidence().id());
    }

    static void recalled(Stores stores, StatementRecord stored) {
        RecallListing listing = new RecallListing(stored);
        stores.listings().recalled(listing.evidence);
        stores.listings().add(listing.row(stored.issuer(), 0, Dealing.own(listing.evidence), Optional.empty()));
        Set<String> told = Ledger.consumers(stores, listing.evidence);
        told.remove(stored.issuer());
        told.forEach(consumer -> listing.tell(stores, consumer));
    }

    static void acknowledged(Stores stores, StatementRecord stored) {
        RecallAcknowledgement acknowledgement = RecallAcknowledgement.parse(Listings.payload(stored));
        StatementRef named = acknowledgement.recall();
        long recallIndex = Listings.cited(stores, StatementType.RECALL, named).logIndex();
        stores.listings().acknowledged(stored.issuer(), recallIndex, acknowledgement.caseNumber());
    }

    private void tell(Stores stores, String consumer) {
        Map<String, AccessRecord> cases = concerned(stores, consumer);
        int part = 0;
        for (AccessRecord use : cases.values()) {
            Dealing dealing = dealing(Optional.of(use.caseNo()), Optional.of(use.key()));
            stores.listings().add(row(consumer, part++, dealing, OWES));
        }
        if (cases.isEmpty()) {
            stores.listings().add(row(consumer, 0, dealing(Optional.empty(), Optional.empty()), Optional.empty()));
        }
    }

    /** Its cases that rely on the evidence, or may yet, in the order of their numbers; each by a request that was granted. */
    private Map<String, AccessRecord> concerned(Stores stores, String consumer) {
        Map<String, AccessRecord> cases = new TreeMap<>();
        for (AccessRecord access : stores.accesses().asked(evidence, consumer)) {
            Optional<CaseItem> item = stores.caseItems().find(access.caseNo(), consumer, evidence);
            boolean relies = access.state() == AccessState.GRANTED
                    && item.map(known -> CONCERNED.contains(known.status())).orElse(true);
            if (relies) {
                cases.putIfAbsent(access.caseNo(), access);
            }
        }
        return cases;
    }

    private Dealing dealing(Optional<String> caseNo, Optional<BusinessKey> request) {
        return new Dealing(Role.CONSUMER, Optional.of(Ledger.issuer(recall)), caseNo, Optional.of(evidence), request);
    }

    private Listing row(String department, int part, Dealing dealing, Optional<Listing.Waiting> owed) {
        return new Listing(
                department,
                Kind.RECALL,
                new Listing.Place(recall.logIndex(), part),
                recall.logIndex(),
                recall.storedAt(),
                evidence,
                dealing,
                owed.isPresent() ? WAITING : Optional.empty(),
                owed);
    }
}
