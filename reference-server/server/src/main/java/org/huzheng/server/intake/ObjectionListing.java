package org.huzheng.server.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.huzheng.server.store.Listing;
import org.huzheng.server.store.Listing.Dealing;
import org.huzheng.server.store.Listing.Duty;
import org.huzheng.server.store.Listing.Kind;
import org.huzheng.server.store.Listing.Phases;
import org.huzheng.server.store.Listing.Place;
import org.huzheng.server.store.Listing.Role;
import org.huzheng.server.store.Listing.Waiting;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.sharing.SharingContract;
import org.huzheng.sharing.internal.ObjectionHistory;
import org.huzheng.sharing.objection.Objection;
import org.huzheng.sharing.objection.ObjectionAct;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementType;

/** Objections in the lists of who raised them, whom they are addressed to, and the bodies they went on to. */
final class ObjectionListing {
    private final StatementRecord raised;
    private final Objection objection;
    private final ListedUse use;

    private ObjectionListing(Stores stores, StatementRecord raised) {
        this.raised = raised;
        this.objection = Ledger.read(raised, Objection.FORMAT).value();
        this.use = Objections.use(stores, Objections.against(stores, objection));
    }

    static void raised(Stores stores, StatementRecord stored) {
        ObjectionListing listing = new ObjectionListing(stores, stored);
        SharingContract contract = Objections.contract(stores, listing.use);
        LocalDate last = Objections.answerDay(contract, stored.storedAt());
        Instant over = Objections.answerOver(contract, stored.storedAt());
        Phases phases = new Phases("RAISED", over, "OVERDUE", over, "OVERDUE");
        Waiting answer = new Waiting(Duty.OBJECTION_ANSWER, Optional.empty(), Optional.empty(), Optional.of(last));
        Party raiser = listing.objection.header().issuer();
        Party addressee = listing.objection.to();
        if (!raiser.is(addressee)) {
            stores.listings().add(listing.row(raiser, addressee, stored, phases, Optional.empty()));
        }
        stores.listings().add(listing.row(addressee, raiser, stored, phases, Optional.of(answer)));
    }

    static void acted(Stores stores, StatementRecord stored) {
        ObjectionAct act = Ledger.read(stored, ObjectionAct.FORMAT).value();
        StatementRecord raised = Listings.cited(stores, StatementType.OBJECTION, act.objection());
        ObjectionListing listing = new ObjectionListing(stores, raised);
        ObjectionHistory history = Objections.history(stores, raised);
        Phases phases = Phases.always(history.state().name());
        stores.listings().become(Kind.OBJECTION, raised.logIndex(), phases);
        stores.listings().settle(Kind.OBJECTION, raised.logIndex());
        act.body()
                .ifPresent(body -> stores.listings()
                        .add(listing.row(body, listing.objection.header().issuer(), stored, phases, Optional.empty())));
        history.owing()
                .ifPresent(owing -> stores.listings()
                        .owe(
                                owing.code().toString(),
                                Kind.OBJECTION,
                                raised.logIndex(),
                                Optional.of(new Waiting(duty(history), Optional.empty()))));
    }

    private static Duty duty(ObjectionHistory history) {
        return switch (history.state()) {
            case ESCALATED -> Duty.OPINION;
            case UPHELD -> Duty.CORRECTION;
            default -> Duty.OBJECTION_ANSWER;
        };
    }

    private Listing row(Party department, Party other, StatementRecord by, Phases phases, Optional<Waiting> waiting) {
        return new Listing(
                department.code().toString(),
                Kind.OBJECTION,
                new Place(by.logIndex(), 0),
                raised.logIndex(),
                by.storedAt(),
                raised.key(),
                new Dealing(
                        role(department),
                        Optional.of(other),
                        Optional.of(use.access().caseNo()),
                        Optional.of(use.access().evidence()),
                        Optional.of(use.access().key())),
                Optional.of(phases),
                waiting);
    }

    private Role role(Party department) {
        String code = department.code().toString();
        if (code.equals(use.access().requester())) {
            return Role.CONSUMER;
        }
        return code.equals(use.access().evidence().issuer()) ? Role.PROVIDER : Role.BODY;
    }
}
