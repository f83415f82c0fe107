package org.huzheng.server.intake;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huzheng.server.store.Listing;
import org.huzheng.server.store.Listing.Dealing;
import org.huzheng.server.store.Listing.Duty;
import org.huzheng.server.store.Listing.Kind;
import org.huzheng.server.store.Listing.Role;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.ContractRevocation;
import org.huzheng.sharing.ContractSignature;
import org.huzheng.sharing.ContractState;
import org.huzheng.sharing.ContractSuspension;
import org.huzheng.sharing.SharingContract;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;

/** Contracts in the lists of their parties, each owing its signature until it has given or refused it. */
final class ContractListing {
    private static final Set<ContractState> UNSIGNED = Set.of(ContractState.DRAFT, ContractState.PARTLY_SIGNED);

    private final StatementRecord proposal;
    private final ContractHistory history;
    private final List<StatementRecord> events;
    /** When the last of what was taken in about it was: from then on only time changes it. */
    private final Instant last;

    private ContractListing(Stores stores, StatementRecord proposal) {
        this.proposal = proposal;
        this.history = Ledger.contract(stores, proposal.key());
        this.events = stores.statements().about(Subject.contract(proposal.key()));
        this.last = events.stream()
                .map(StatementRecord::storedAt)
                .max(Comparator.naturalOrder())
                .orElse(proposal.storedAt());
    }

    static void proposed(Stores stores, StatementRecord stored) {
        ContractListing contract = new ContractListing(stores, stored);
        SharingContract content = contract.history.contract();
        stores.listings().add(contract.row(Role.PROVIDER, content.provider(), content.consumer()));
        stores.listings().add(contract.row(Role.CONSUMER, content.consumer(), content.provider()));
    }

    static void signed(Stores stores, StatementRecord stored) {
        changed(stores, ContractSignature.parse(Listings.payload(stored)).contract());
    }

    static void suspended(Stores stores, StatementRecord stored) {
        changed(stores, ContractSuspension.parse(Listings.payload(stored)).contract());
    }

    static void revoked(Stores stores, StatementRecord stored) {
        changed(stores, ContractRevocation.parse(Listings.payload(stored)).contract());
    }

    private static void changed(Stores stores, StatementRef named) {
        StatementRecord proposal = Listings.cited(stores, StatementType.SHARING_CONTRACT, named);
        ContractListing contract = new ContractListing(stores, proposal);
        stores.listings().become(Kind.CONTRACT, proposal.logIndex(), contract.phases());
        SharingContract content = contract.history.contract();
        for (Party party : List.of(content.provider(), content.consumer())) {
            String code = party.code().toString();
            stores.listings().owe(code, Kind.CONTRACT, proposal.logIndex(), contract.owedBy(code));
        }
        content.amends().ifPresent(amended -> changed(stores, amended));
    }

    private Listing row(Role role, Party party, Party other) {
        String code = party.code().toString();
        return new Listing(
                code,
                Kind.CONTRACT,
                new Listing.Place(proposal.logIndex(), 0),
                proposal.logIndex(),
                proposal.storedAt(),
                proposal.key(),
                new Dealing(role, Optional.of(other), Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.of(phases()),
                owedBy(code));
    }

    private Listing.Phases phases() {
        Instant starts = history.contract().validFrom();
        Instant ends = history.amendedFrom().orElse(history.contract().validTo());
        return new Listing.Phases(
                state(last).name(),
                starts,
                state(starts).name(),
                ends,
                state(ends).name());
    }

    private ContractState state(Instant at) {
        Instant known = at.isBefore(last) ? last : at;
        return history.stateAt(known).orElse(ContractState.DRAFT);
    }

    private Optional<Listing.Waiting> owedBy(String party) {
        boolean answered = events.stream()
                .anyMatch(event -> event.type() == StatementType.CONTRACT_SIGNATURE
                        && event.issuer().equals(party));
        return answered || !UNSIGNED.contains(state(last))
                ? Optional.empty()
                : Optional.of(new Listing.Waiting(
                        Duty.SIGNATURE, Optional.of(history.contract().validTo())));
    }
}
