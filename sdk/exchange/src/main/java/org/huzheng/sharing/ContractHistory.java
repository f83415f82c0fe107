package org.huzheng.sharing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.codes.UnifiedSocialCreditCode;
import org.huzheng.sharing.internal.ContractActs;
import org.huzheng.sharing.internal.ContractEvent;
import org.huzheng.sharing.internal.ContractLifecycle;
import org.huzheng.sharing.internal.ContractViews;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;

/**
 * A contract and what its parties have done with it since 契约履历: dated events, so that what stood on a past day is still
 * answered for that day after a revocation or an expiry. Immutable: each step gives a new history. An event is dated by a
 * trusted timestamp where there is one, else by its issuer's word; it can never be older than what it refers to.
 *
 * <p>Every party signs; until all have, nobody has a contract. After that a consumer suspends, resumes or ends only its own
 * share of it, and the provider that of all.
 */
public final class ContractHistory {
    /**
     * What a party owes next 待办.
     *
     * @param party who owes it
     * @param act the type of statement it owes: SECURITY_REVIEW 安全审查, by the provider; CONTRACT_SIGNATURE 签署或者拒绝;
     *     CONTRACT_SUSPENSION 恢复或者终止, by whoever suspended it
     * @param until until when, exclusive: then the contract ends by itself
     */
    public record Duty(Party party, StatementType act, Instant until) {}

    private final Verified<SharingContract> proposal;
    private final ContractViews views;

    private ContractHistory(Verified<SharingContract> proposal, ContractViews views) {
        this.proposal = proposal;
        this.views = views;
    }

    /** A contract just proposed. */
    public static ContractHistory proposed(Verified<SharingContract> contract) {
        return new ContractHistory(contract, new ContractViews(contract.value(), List.of(), Optional.empty()));
    }

    /** The content. */
    public SharingContract contract() {
        return proposal.value();
    }

    /** How signatures, requests, grants and releases refer to it: by the digest of the bytes proposed. */
    public StatementRef ref() {
        return proposal.ref();
    }

    /** When it was proposed. */
    public Instant proposedAt() {
        return proposal.instant();
    }

    /**
     * After what one party has done with it: a security review by the provider, a signature, a suspension or resumption, its end.
     * A consumer suspends, resumes and ends its own share.
     *
     * @throws HuzhengException TRANSITION_ILLEGAL if it cannot be done then or by that party, REFERENCE_MISMATCH if other
     *     content is meant, STATEMENT_TOO_EARLY if it is older than the contract
     */
    public ContractHistory after(Verified<ContractAct> done) {
        return after(List.of(done));
    }

    /**
     * After several such acts, in whatever order they are given; their times say which came first.
     *
     * @throws HuzhengException as {@link #after(Verified)} does
     */
    public ContractHistory after(List<Verified<ContractAct>> done) {
        List<ContractViews.Dated> dated = new ArrayList<>(views.events());
        done.forEach(each -> dated.add(dated(each)));
        dated.sort(Comparator.comparing(ContractViews.Dated::at));
        ContractViews next = new ContractViews(contract(), dated, amendedFrom());
        next.require();
        return new ContractHistory(proposal, next);
    }

    private ContractViews.Dated dated(Verified<ContractAct> done) {
        StatementRef named = done.value().contract();
        if (!ref().equals(named)) {
            throw new HuzhengException(ErrorCode.REFERENCE_MISMATCH, "contract " + named.id());
        }
        if (done.instant().isBefore(proposedAt())) {
            throw new HuzhengException(ErrorCode.STATEMENT_TOO_EARLY, "contract " + named.id());
        }
        return new ContractViews.Dated(done.instant(), done.value().kind(), done.issuer());
    }

    /**
     * With a contract that amends this one 变更: from when that one is first in force, this one is superseded. One that never
     * came into force changes nothing.
     *
     * @param amendment the amending contract and what its parties did with it
     * @throws HuzhengException REFERENCE_MISMATCH if it amends another, ARGUMENT_INVALID if it is between other parties,
     *     STATEMENT_TOO_EARLY if it is older than this contract
     */
    public ContractHistory amended(ContractHistory amendment) {
        SharingContract next = amendment.contract();
        if (!next.amends().equals(Optional.of(ref()))) {
            throw new HuzhengException(
                    ErrorCode.REFERENCE_MISMATCH, "contract " + amendment.ref().id());
        }
        if (!next.parties().sameAs(contract().parties())) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "an amendment is between the same parties");
        }
        if (amendment.proposedAt().isBefore(proposedAt())) {
            throw new HuzhengException(
                    ErrorCode.STATEMENT_TOO_EARLY, "contract " + amendment.ref().id());
        }
        Optional<Instant> from = Stream.concat(amendedFrom().stream(), amendment.firstInForce().stream())
                .filter(contract().validTo()::isAfter)
                .min(Comparator.naturalOrder());
        return new ContractHistory(proposal, new ContractViews(contract(), views.events(), from));
    }

    /**
     * From when, within its period, a contract that amends this one is in force, as far as such a one was given; empty if none
     * is.
     */
    public Optional<Instant> amendedFrom() {
        return views.amendedFrom();
    }

    /** From when something could first move under it; empty if it never could. */
    private Optional<Instant> firstInForce() {
        return Stream.concat(
                        Stream.of(contract().validFrom()),
                        views.events().stream().map(ContractViews.Dated::at))
                .filter(this::inForceAt)
                .min(Comparator.naturalOrder());
    }

    /**
     * Where it stood at this instant, in the past too: for the consumer for whom it is the liveliest. Empty before it was
     * proposed. Time alone starts and ends it.
     */
    public Optional<ContractState> stateAt(Instant instant) {
        return instant.isBefore(proposedAt())
                ? Optional.empty()
                : views.consumersApart().stream()
                        .map(consumer -> views.at(consumer, instant).state())
                        .min(Comparator.naturalOrder());
    }

    /**
     * Where it stood for one consumer at this instant, in the past too; empty before it was proposed, and for whoever is no
     * consumer.
     */
    public Optional<ContractState> stateFor(Party consumer, Instant instant) {
        return instant.isBefore(proposedAt()) || !contract().parties().isConsumer(consumer)
                ? Optional.empty()
                : Optional.of(views.at(consumer, instant).state());
    }

    /** Whether something may move under it at this instant, to one consumer at least. */
    public boolean inForceAt(Instant instant) {
        return stateAt(instant).filter(state -> state == ContractState.ACTIVE).isPresent();
    }

    /** Whether something may move under it to this consumer at this instant. */
    public boolean inForceFor(Party consumer, Instant instant) {
        return stateFor(consumer, instant)
                .filter(state -> state == ContractState.ACTIVE)
                .isPresent();
    }

    /** Whether another contract could take its place at this instant: all have signed it, and it has not ended. */
    public boolean amendableAt(Instant instant) {
        return stateAt(instant)
                .filter(state -> ContractLifecycle.TABLE.knows(state, ContractEvent.SUPERSEDE))
                .isPresent();
    }

    /** Who owes what at this instant 待办; nobody, once it has ended or while it goes its way. */
    public List<Duty> duties(Instant instant) {
        if (instant.isBefore(proposedAt())) {
            return List.of();
        }
        Set<Duty> duties = new LinkedHashSet<>();
        for (Party consumer : views.consumersApart()) {
            ContractViews.Standing standing = views.at(consumer, instant);
            switch (standing.state()) {
                case DRAFT, PARTLY_SIGNED -> unsigned(standing.acts(), duties);
                case SUSPENDED -> owed(standing.acts().suspending(), StatementType.CONTRACT_SUSPENSION, duties);
                default -> {}
            }
        }
        return List.copyOf(duties);
    }

    private void unsigned(ContractActs acts, Set<Duty> duties) {
        Party provider = contract().provider();
        boolean reviews = contract().needsSecurityReview()
                && !acts.reviewPassed()
                && !acts.accepted().contains(provider.code());
        if (reviews) {
            duties.add(duty(provider, StatementType.SECURITY_REVIEW));
        }
        contract().parties().signatories().stream()
                .filter(party -> !acts.accepted().contains(party.code()))
                .filter(party -> !reviews || !party.is(provider))
                .forEach(party -> duties.add(duty(party, StatementType.CONTRACT_SIGNATURE)));
    }

    private void owed(Set<UnifiedSocialCreditCode> by, StatementType act, Set<Duty> duties) {
        contract().parties().signatories().stream()
                .filter(party -> by.contains(party.code()))
                .forEach(party -> duties.add(duty(party, act)));
    }

    private Duty duty(Party party, StatementType act) {
        return new Duty(party, act, contract().validTo());
    }
}
