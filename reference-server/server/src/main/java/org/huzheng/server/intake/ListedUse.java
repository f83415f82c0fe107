package org.huzheng.server.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.server.store.AccessRecord;
import org.huzheng.server.store.Listing;
import org.huzheng.server.store.Listing.Kind;
import org.huzheng.server.store.Listing.Role;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.sharing.terms.SharingClock;
import org.huzheng.statement.Party;

/** One use of an evidence as lists show it: what was asked for, by whom, of whom, for which case. */
record ListedUse(StatementRecord request, AccessRecord access, Optional<StatementRecord> registration, Party provider) {
    static ListedUse of(Stores stores, StatementRecord request) {
        AccessRecord access = stores.accesses().find(request.key()).orElseThrow(Ledger::notFound);
        Optional<StatementRecord> registration =
                stores.evidence().find(access.evidence()).map(evidence -> Ledger.registered(stores, evidence));
        Party provider = registration
                .map(Ledger::issuer)
                .orElseGet(() ->
                        Ledger.contract(stores, access.contract()).contract().provider());
        return new ListedUse(request, access, registration, provider);
    }

    /** The last day to answer the request: the contract's working days after it was taken in. */
    LocalDate answerDay(Stores stores) {
        return WorkingDays.after(
                ChinaTime.date(request.storedAt()),
                Ledger.contract(stores, access.contract()).contract().workingDays(SharingClock.ANSWER));
    }

    /** The department on this side. */
    String department(Role role) {
        return role == Role.PROVIDER ? access.evidence().issuer() : access.requester();
    }

    /** Its row in a list of one side, brought there by a statement; a list of evidence shows the registration. */
    Listing row(
            Kind kind,
            Role role,
            StatementRecord by,
            Optional<Listing.Phases> phases,
            Optional<Listing.Waiting> waiting) {
        return new Listing(
                department(role),
                kind,
                new Listing.Place(by.logIndex(), 0),
                kind == Kind.EVIDENCE ? registration.orElse(by).logIndex() : by.logIndex(),
                by.storedAt(),
                kind == Kind.REQUEST ? access.key() : access.evidence(),
                dealing(role),
                phases,
                waiting);
    }

    private Listing.Dealing dealing(Role role) {
        Party other = role == Role.PROVIDER ? Ledger.issuer(request) : provider;
        return new Listing.Dealing(
                role,
                Optional.of(other),
                Optional.of(access.caseNo()),
                Optional.of(access.evidence()),
                Optional.of(access.key()));
    }
}
