package org.huzheng.server.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.evidence.Registration;
import org.huzheng.server.store.AccessState;
import org.huzheng.server.store.BusinessKey;
import org.huzheng.server.store.Listing;
import org.huzheng.server.store.Listing.Dealing;
import org.huzheng.server.store.Listing.Duty;
import org.huzheng.server.store.Listing.Kind;
import org.huzheng.server.store.Listing.Phases;
import org.huzheng.server.store.Listing.Role;
import org.huzheng.server.store.Listing.Waiting;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.AccessRefusal;
import org.huzheng.sharing.DataDeletion;
import org.huzheng.sharing.ReleaseReceipt;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;

/** Evidence in the lists of its owner and of whom it was granted to; requests and releases in those of both sides. */
final class EvidenceListing {
    private static final Optional<Phases> REGISTERED = Optional.of(Phases.always("REGISTERED"));
    private static final Optional<Phases> REQUESTED = Optional.of(Phases.always(AccessState.REQUESTED.name()));

    private EvidenceListing() {}

    static void registered(Stores stores, StatementRecord stored) {
        String id = Registration.parse(Listings.payload(stored)).evidence().id();
        BusinessKey evidence = new BusinessKey(stored.issuer(), id);
        stores.listings()
                .add(new Listing(
                        stored.issuer(),
                        Kind.EVIDENCE,
                        new Listing.Place(stored.logIndex(), 0),
                        stored.logIndex(),
                        stored.storedAt(),
                        evidence,
                        Dealing.own(evidence),
                        REGISTERED,
                        Optional.empty()));
    }

    static void requested(Stores stores, StatementRecord stored) {
        ListedUse use = ListedUse.of(stores, stored);
        Waiting answer =
                new Waiting(Duty.ANSWER, Optional.empty(), Optional.empty(), Optional.of(use.answerDay(stores)));
        stores.listings().add(use.row(Kind.REQUEST, Role.PROVIDER, stored, REQUESTED, Optional.of(answer)));
        stores.listings().add(use.row(Kind.REQUEST, Role.CONSUMER, stored, REQUESTED, Optional.empty()));
    }

    static void granted(Stores stores, StatementRecord stored) {
        StatementRef request = AccessGrant.parse(Listings.payload(stored)).request();
        ListedUse use = answered(stores, request, AccessState.GRANTED);
        stores.listings().add(use.row(Kind.EVIDENCE, Role.CONSUMER, stored, REGISTERED, Optional.empty()));
    }

    static void refused(Stores stores, StatementRecord stored) {
        answered(stores, AccessRefusal.parse(Listings.payload(stored)).request(), AccessState.REFUSED);
    }

    private static ListedUse answered(Stores stores, StatementRef named, AccessState outcome) {
        StatementRecord request = Listings.cited(stores, StatementType.ACCESS_REQUEST, named);
        ListedUse use = ListedUse.of(stores, request);
        stores.listings().become(Kind.REQUEST, request.logIndex(), Phases.always(outcome.name()));
        stores.listings().owe(use.department(Role.PROVIDER), Kind.REQUEST, request.logIndex(), Optional.empty());
        return use;
    }

    static void released(Stores stores, StatementRecord stored) {
        StatementRef named = ReleaseReceipt.parse(Listings.payload(stored)).grant();
        StatementRecord grant = Listings.cited(stores, StatementType.ACCESS_GRANT, named);
        StatementRef request = AccessGrant.parse(Listings.payload(grant)).request();
        ListedUse use = ListedUse.of(stores, Listings.cited(stores, StatementType.ACCESS_REQUEST, request));
        Instant due = DataDeletion.dueAt(
                Ledger.contract(stores, use.access().contract()), Ledger.read(stored, ReleaseReceipt.FORMAT));
        LocalDate last = ChinaTime.date(due.minusMillis(1));
        Optional<Phases> held = Optional.of(new Phases("HELD", due, "OVERDUE", due, "OVERDUE"));
        Waiting deletion =
                new Waiting(Duty.DELETION, Optional.of(ChinaTime.startOf(last)), Optional.empty(), Optional.of(last));
        stores.listings().add(use.row(Kind.RELEASE, Role.PROVIDER, stored, held, Optional.empty()));
        stores.listings().add(use.row(Kind.RELEASE, Role.CONSUMER, stored, held, Optional.of(deletion)));
    }

    /** What was released on a request until it was deleted needs no further deletion. */
    static void deleted(Stores stores, StatementRecord stored) {
        StatementRef named = DataDeletion.parse(Listings.payload(stored)).request();
        StatementRecord request = Listings.cited(stores, StatementType.ACCESS_REQUEST, named);
        for (StatementRecord released : stores.statements().about(Subject.request(request.key()))) {
            if (released.type() == StatementType.RELEASE_RECEIPT && released.logIndex() < stored.logIndex()) {
                stores.listings().become(Kind.RELEASE, released.logIndex(), Phases.always("DELETED"));
                stores.listings().settle(Kind.RELEASE, released.logIndex());
            }
        }
    }
}
