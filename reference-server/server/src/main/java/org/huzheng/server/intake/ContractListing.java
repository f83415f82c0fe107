package org.huzheng.server.intake;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huzheng.server.store.Listing;
import org.huzheng.server.store.Listing.Dealing;
import org.huzheng.server.store.Listing.Duty;
import org.huzheng.server.store.Listing.Kind;
import org.huzheng.server.store.Listing.Role;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.ContractState;
import org.huzheng.sharing.SharingContract;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;

/** Contracts in the lists of their parties, each with what it owes next. */
final class ContractListing {
    private final StatementRecord proposal;
    private final ContractHistory history;
    private final SharingContract content;
    /** When the last of what was taken in about it was: from then on only time changes it. */
    private final Instant last;

    private ContractListing(Stores stores, StatementRecord proposal) {
        this.proposal = proposal;
        this.history = Ledger.contract(stores, proposal.key());
        this.content = history.contract();
        this.last = stores.statements().about(Subject.contract(proposal.key())).stream()
                .map(StatementRecord::storedAt)
                .max(Comparator.naturalOrder())
                .orElse(proposal.storedAt());
    }

    static void proposed(Stores stores, StatementRecord stored) {
        ContractListing contract = new ContractListing(stores, stored);
        contract.content
                .parties()
                .signatories()
                .forEach(party -> stores.listings().add(contract.row(party)));
    }

    /** After what a party did with it. */
    static void changed(Stores stores, StatementRef named) {
        StatementRecord proposal = Listings.cited(stores, StatementType.SHARING_CONTRACT, named);
        ContractListing contract = new ContractListing(stores, proposal);
        for (Party party : contract.content.parties().signatories()) {
            String code = party.code().toString();
            stores.listings().become(code, Kind.CONTRACT, proposal.logIndex(), contract.phases(party));
            stores.listings().owe(code, Kind.CONTRACT, proposal.logIndex(), contract.owedBy(party));
        }
        contract.content.amends().ifPresent(amended -> changed(stores, amended));
    }

    private Listing row(Party party) {
        Role role = consumer(party).isPresent() ? Role.CONSUMER : Role.PROVIDER;
        return new Listing(
                party.code().toString(),
                Kind.CONTRACT,
                new Listing.Place(proposal.logIndex(), 0),
                proposal.logIndex(),
                proposal.storedAt(),
                proposal.key(),
                new Dealing(role, counterpart(role), Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.of(phases(party)),
                owedBy(party));
    }

    /** The consumer that a party is, or whose power is its own. */
    private Optional<Party> consumer(Party party) {
        Set<String> sides = content.parties().delegations().stream()
                .filter(each -> each.delegator().is(party))
                .map(each -> each.delegate().toString())
                .collect(Collectors.toSet());
        return content.parties().consumers().stream()
                .filter(each -> each.is(party) || sides.contains(each.code().toString()))
                .findFirst();
    }

    /** The other side, where it is one. */
    private Optional<Party> counterpart(Role role) {
        List<Party> consumers = content.parties().consumers();
        if (role == Role.CONSUMER) {
            return Optional.of(content.provider());
        }
        return consumers.size() == 1 ? Optional.of(consumers.get(0)) : Optional.empty();
    }

    /** Where it stands for a consumer by itself, for the provider's side as a whole. */
    private Listing.Phases phases(Party party) {
        Optional<Party> consumer = consumer(party);
        Instant starts = content.validFrom();
        Instant ends = history.amendedFrom().orElse(content.validTo());
        return new Listing.Phases(
                state(consumer, last).name(),
                starts,
                state(consumer, starts).name(),
                ends,
                state(consumer, ends).name());
    }

    private ContractState state(Optional<Party> consumer, Instant at) {
        Instant known = at.isBefore(last) ? last : at;
        return consumer.map(each -> history.stateFor(each, known))
                .orElseGet(() -> history.stateAt(known))
                .orElse(ContractState.DRAFT);
    }

    private Optional<Listing.Waiting> owedBy(Party party) {
        return history.duties(last).stream()
                .filter(duty -> duty.party().is(party))
                .findFirst()
                .map(duty -> new Listing.Waiting(owed(duty.act()), Optional.of(duty.until())));
    }

    private static Duty owed(StatementType act) {
        return switch (act) {
            case SECURITY_REVIEW -> Duty.SECURITY_REVIEW;
            case CONTRACT_SUSPENSION -> Duty.RESUMPTION;
            default -> Duty.SIGNATURE;
        };
    }
}
