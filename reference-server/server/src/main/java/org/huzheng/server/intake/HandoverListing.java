package org.huzheng.server.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.huzheng.handover.CaseHandover;
import org.huzheng.handover.HandoverAct;
import org.huzheng.handover.internal.HandoverHistory;
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
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementType;

/** Cases handed over in the lists of who handed them over and of all they were handed or forwarded to. */
final class HandoverListing {
    private HandoverListing() {}

    static void sent(Stores stores, StatementRecord stored) {
        CaseHandover handover = Ledger.read(stored, CaseHandover.FORMAT).value();
        Party sender = handover.header().issuer();
        Phases phases = Phases.always("SENT");
        stores.listings().add(row(stored, handover, sender, handover.to(), stored, phases, Optional.empty()));
        Waiting receipt = new Waiting(Duty.HANDOVER_RECEIPT, Optional.empty());
        stores.listings().add(row(stored, handover, handover.to(), sender, stored, phases, Optional.of(receipt)));
    }

    static void acted(Stores stores, StatementRecord stored) {
        HandoverAct act = Ledger.read(stored, HandoverAct.FORMAT).value();
        StatementRecord sent = Listings.cited(stores, StatementType.CASE_HANDOVER, act.handover());
        CaseHandover handover = Ledger.read(sent, CaseHandover.FORMAT).value();
        HandoverHistory history = Handovers.history(stores, sent);
        Phases phases = Phases.always(history.state().name());
        stores.listings().become(Kind.HANDOVER, sent.logIndex(), phases);
        stores.listings().settle(Kind.HANDOVER, sent.logIndex());
        act.body()
                .filter(body -> !listed(stores, sent, stored, body))
                .ifPresent(body -> stores.listings()
                        .add(row(sent, handover, body, handover.header().issuer(), stored, phases, Optional.empty())));
        history.owing()
                .ifPresent(owing -> stores.listings()
                        .owe(owing.code().toString(), Kind.HANDOVER, sent.logIndex(), Optional.of(waiting(history))));
    }

    /** Whether a body had it before: what is sent round in a circle comes back to the row that is there. */
    private static boolean listed(Stores stores, StatementRecord sent, StatementRecord by, Party body) {
        String code = body.code().toString();
        return Ledger.read(sent, CaseHandover.FORMAT).value().to().is(body)
                || Handovers.acts(stores, sent).stream()
                        .filter(act -> act.logIndex() < by.logIndex())
                        .flatMap(act -> Ledger.read(act, HandoverAct.FORMAT).value().body().stream())
                        .anyMatch(earlier -> earlier.code().toString().equals(code));
    }

    private static Waiting waiting(HandoverHistory history) {
        Duty duty = switch (history.state()) {
            case SENT, FORWARDED -> Duty.HANDOVER_RECEIPT;
            case FILED -> Duty.GOODS_HANDOVER;
            default -> Duty.HANDOVER_DECISION;
        };
        Optional<LocalDate> due = history.due();
        return new Waiting(duty, Optional.empty(), Optional.empty(), due);
    }

    private static Listing row(
            StatementRecord sent,
            CaseHandover handover,
            Party department,
            Party other,
            StatementRecord by,
            Phases phases,
            Optional<Waiting> waiting) {
        boolean sender = department.is(handover.header().issuer());
        return new Listing(
                department.code().toString(),
                Kind.HANDOVER,
                new Place(by.logIndex(), 0),
                sent.logIndex(),
                by.storedAt(),
                sent.key(),
                new Dealing(
                        sender ? Role.PROVIDER : Role.CONSUMER,
                        Optional.of(other),
                        Optional.of(handover.caseNumber()),
                        Optional.empty(),
                        Optional.empty()),
                Optional.of(phases),
                waiting);
    }
}
