package org.huzheng.server.intake;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.recognition.RecallAcknowledgement;
import org.huzheng.server.store.AccessRecord;
import org.huzheng.server.store.BusinessKey;
import org.huzheng.server.store.Listing;
import org.huzheng.server.store.Listing.Dealing;
import org.huzheng.server.store.Listing.Duty;
import org.huzheng.server.store.Listing.Kind;
import org.huzheng.server.store.Listing.Phases;
import org.huzheng.server.store.Listing.Place;
import org.huzheng.server.store.Listing.Role;
import org.huzheng.server.store.Listing.Waiting;
import org.huzheng.server.store.RecallDuty;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementType;

/**
 * Recalls in the lists of each consumer, there once for each case that has to acknowledge it, and of their source: once as its
 * own, and once for each acknowledgement it is owed, which waits for the source too when it is overdue.
 */
final class RecallListing {
    private final StatementRecord recall;
    private final RecallDuties duties;
    private final BusinessKey evidence;

    private RecallListing(StatementRecord recall, int workingDays) {
        this.recall = recall;
        this.duties = RecallDuties.of(recall, workingDays);
        this.evidence = duties.evidence();
    }

    static void recalled(Stores stores, StatementRecord stored, int workingDays) {
        RecallListing listing = new RecallListing(stored, workingDays);
        listing.duties.begin(stores);
        stores.listings().recalled(listing.evidence);
        stores.listings()
                .add(listing.row(
                        stored.issuer(), stored, 0, Dealing.own(listing.evidence), Optional.empty(), Optional.empty()));
        int part = 1;
        for (String consumer : listing.duties.told(stores)) {
            part = listing.tell(stores, consumer, part);
        }
    }

    static void acknowledged(Stores stores, StatementRecord stored, int workingDays) {
        RecallAcknowledgement acknowledgement = RecallAcknowledgement.parse(Listings.payload(stored));
        StatementRecord recall = Listings.cited(stores, StatementType.RECALL, acknowledgement.recall());
        RecallListing listing = new RecallListing(recall, workingDays);
        List<RecallDuty> further = listing.duties.answered(stores, stored, acknowledgement);
        stores.listings().acknowledged(stored.issuer(), recall.logIndex(), acknowledgement.caseNumber());
        listing.passOn(stores, stored, acknowledgement, further);
    }

    /** Gives the number of the source's next row. */
    private int tell(Stores stores, String consumer, int part) {
        Map<String, AccessRecord> cases = duties.concerned(stores, consumer);
        Optional<Party> source = Optional.of(Ledger.issuer(recall));
        if (cases.isEmpty()) {
            Dealing none =
                    new Dealing(Role.CONSUMER, source, Optional.empty(), Optional.of(evidence), Optional.empty());
            stores.listings().add(row(consumer, recall, 0, none, Optional.empty(), Optional.empty()));
        }
        int next = part;
        int own = 0;
        for (AccessRecord use : cases.values()) {
            RecallDuty duty = stores.recallDuties()
                    .find(recall.logIndex(), consumer, use.caseNo())
                    .orElseThrow(Ledger::notFound);
            Optional<BusinessKey> request = Optional.of(use.key());
            add(stores, recall, duty, own++, dealing(Role.CONSUMER, source, duty, request));
            Party party = party(stores, consumer, use);
            add(stores, recall, duty, next++, dealing(Role.PROVIDER, Optional.of(party), duty, request));
        }
        return next;
    }

    private static Party party(Stores stores, String consumer, AccessRecord use) {
        return stores.statements()
                .find(StatementType.ACCESS_REQUEST, use.key())
                .map(Ledger::issuer)
                .orElseGet(() -> Party.of(consumer, consumer));
    }

    /** Whom the evidence was passed on to is told by the acknowledgement that says so, and counts from it. */
    private void passOn(Stores stores, StatementRecord by, RecallAcknowledgement said, List<RecallDuty> further) {
        Optional<Party> source = Optional.of(Ledger.issuer(recall));
        Map<String, Integer> parts = new HashMap<>();
        int part = 0;
        for (RecallDuty duty : further) {
            int own = parts.merge(duty.department(), 1, Integer::sum) - 1;
            add(stores, by, duty, own, dealing(Role.CONSUMER, source, duty, Optional.empty()));
            Optional<Party> receiver = said.passedOn().stream()
                    .map(RecallAcknowledgement.Passage::department)
                    .filter(party -> party.code().toString().equals(duty.department()))
                    .findFirst();
            add(stores, by, duty, part++, dealing(Role.PROVIDER, receiver, duty, Optional.empty()));
        }
    }

    private Dealing dealing(Role role, Optional<Party> other, RecallDuty duty, Optional<BusinessKey> request) {
        return new Dealing(role, other, Optional.of(duty.caseNo()), Optional.of(evidence), request);
    }

    private void add(Stores stores, StatementRecord by, RecallDuty duty, int part, Dealing dealing) {
        Instant over = ChinaTime.startOf(duty.due().plusDays(1));
        boolean source = dealing.role() == Role.PROVIDER;
        Waiting owed = source
                ? new Waiting(Duty.REMINDER, Optional.of(over), Optional.empty(), Optional.of(duty.due()))
                : new Waiting(Duty.ACKNOWLEDGEMENT, Optional.empty(), Optional.empty(), Optional.of(duty.due()));
        String department = source ? recall.issuer() : duty.department();
        Phases phases = new Phases("WAITING", over, "OVERDUE", over, "OVERDUE");
        stores.listings().add(row(department, by, part, dealing, Optional.of(phases), Optional.of(owed)));
    }

    private Listing row(
            String department,
            StatementRecord by,
            int part,
            Dealing dealing,
            Optional<Phases> phases,
            Optional<Waiting> owed) {
        return new Listing(
                department,
                Kind.RECALL,
                new Place(by.logIndex(), part),
                recall.logIndex(),
                by.storedAt(),
                evidence,
                dealing,
                phases,
                owed);
    }
}
