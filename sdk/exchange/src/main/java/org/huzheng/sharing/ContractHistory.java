package org.huzheng.sharing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.codes.UnifiedSocialCreditCode;
import org.huzheng.lifecycle.Step;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.Verified;

/**
 * A contract and what its parties have done with it since 契约履历: dated events, so that what stood on a past day is still
 * answered for that day after a revocation or an expiry. Immutable: each step gives a new history. An event is dated by a
 * trusted timestamp where there is one, else by its issuer's word; it can never be older than what it refers to.
 */
public final class ContractHistory {
    /** What one party did, when. */
    private record Dated(Instant at, ContractEvent event, Party actor) {}

    /** Where the contract stands, who has accepted so far, and who has suspended it and not resumed it. */
    private record Standing(
            ContractState state, Set<UnifiedSocialCreditCode> accepted, Set<UnifiedSocialCreditCode> suspending) {
        Standing in(ContractState next) {
            return new Standing(next, accepted, suspending);
        }

        Standing moved(ContractState next, ContractEvent event, UnifiedSocialCreditCode actor) {
            Set<UnifiedSocialCreditCode> accepting = new HashSet<>(accepted);
            Set<UnifiedSocialCreditCode> stopping = new HashSet<>(suspending);
            switch (event) {
                case ACCEPT -> accepting.add(actor);
                case SUSPEND -> stopping.add(actor);
                case RESUME -> stopping.remove(actor);
                default -> {}
            }
            return new Standing(next, accepting, stopping);
        }
    }

    private final Verified<SharingContract> proposal;
    private final List<Dated> events;
    private final Optional<Instant> amendedFrom;

    private ContractHistory(Verified<SharingContract> proposal, List<Dated> events, Optional<Instant> amendedFrom) {
        this.proposal = proposal;
        this.events = List.copyOf(events);
        this.amendedFrom = amendedFrom;
    }

    /** A contract just proposed. */
    public static ContractHistory proposed(Verified<SharingContract> contract) {
        return new ContractHistory(Objects.requireNonNull(contract, "contract"), List.of(), Optional.empty());
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
     * After one party's answer.
     *
     * @throws HuzhengException TRANSITION_ILLEGAL if it is not that party's turn, REFERENCE_MISMATCH if the answer is to
     *     other content, STATEMENT_TOO_EARLY if it is older than the contract
     */
    public ContractHistory answered(Verified<ContractSignature> signature) {
        boolean accepts = signature.value().answer() == ContractSignature.Answer.ACCEPT;
        return with(signature, signature.value().contract(), accepts ? ContractEvent.ACCEPT : ContractEvent.REJECT);
    }

    /**
     * After one party has stopped it for a time, or let it go on.
     *
     * @throws HuzhengException TRANSITION_ILLEGAL if that cannot be done then or by that party, REFERENCE_MISMATCH if other
     *     content is meant, STATEMENT_TOO_EARLY if it is older than the contract
     */
    public ContractHistory suspended(Verified<ContractSuspension> suspension) {
        ContractEvent event = switch (suspension.value().action()) {
            case SUSPEND -> ContractEvent.SUSPEND;
            case RESUME -> ContractEvent.RESUME;
        };
        return with(suspension, suspension.value().contract(), event);
    }

    /**
     * After one party has ended it.
     *
     * @throws HuzhengException TRANSITION_ILLEGAL if it cannot be ended then, REFERENCE_MISMATCH if other content is meant,
     *     STATEMENT_TOO_EARLY if it is older than the contract
     */
    public ContractHistory revoked(Verified<ContractRevocation> revocation) {
        return with(revocation, revocation.value().contract(), ContractEvent.REVOKE);
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
        if (!next.provider().is(contract().provider())
                || !next.consumer().is(contract().consumer())) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "an amendment is between the same parties");
        }
        if (amendment.proposedAt().isBefore(proposedAt())) {
            throw new HuzhengException(
                    ErrorCode.STATEMENT_TOO_EARLY, "contract " + amendment.ref().id());
        }
        Optional<Instant> from = Stream.concat(amendedFrom.stream(), amendment.firstInForce().stream())
                .filter(contract().validTo()::isAfter)
                .min(Comparator.naturalOrder());
        return new ContractHistory(proposal, events, from);
    }

    /**
     * From when, within its period, a contract that amends this one is in force, as far as such a one was given; empty if none
     * is.
     */
    public Optional<Instant> amendedFrom() {
        return amendedFrom;
    }

    /** From when evidence could first move under it; empty if it never could. */
    private Optional<Instant> firstInForce() {
        return Stream.concat(Stream.of(contract().validFrom()), events.stream().map(Dated::at))
                .filter(this::inForceAt)
                .min(Comparator.naturalOrder());
    }

    private ContractHistory with(Verified<?> statement, StatementRef named, ContractEvent event) {
        if (!ref().equals(named)) {
            throw new HuzhengException(ErrorCode.REFERENCE_MISMATCH, "contract " + named.id());
        }
        if (statement.instant().isBefore(proposedAt())) {
            throw new HuzhengException(ErrorCode.STATEMENT_TOO_EARLY, "contract " + named.id());
        }
        List<Dated> dated = new ArrayList<>(events);
        dated.add(new Dated(statement.instant(), event, statement.issuer()));
        dated.sort(Comparator.comparing(Dated::at));
        ContractHistory next = new ContractHistory(proposal, dated, amendedFrom);
        next.standing(Instant.MAX);
        return next;
    }

    /** Where it stood at this instant, in the past too; empty before it was proposed. Time alone starts and ends it. */
    public Optional<ContractState> stateAt(Instant instant) {
        return instant.isBefore(proposedAt())
                ? Optional.empty()
                : Optional.of(inTime(standing(instant), instant).state());
    }

    /** Whether evidence may move under it at this instant. */
    public boolean inForceAt(Instant instant) {
        return stateAt(instant).filter(state -> state == ContractState.ACTIVE).isPresent();
    }

    /** Whether another contract could take its place at this instant: all have signed it, and it has not ended. */
    public boolean amendableAt(Instant instant) {
        return stateAt(instant)
                .filter(state -> ContractLifecycle.TABLE.knows(state, ContractEvent.SUPERSEDE))
                .isPresent();
    }

    /** After everything that happened up to an instant. */
    private Standing standing(Instant until) {
        Standing standing = new Standing(ContractState.DRAFT, Set.of(), Set.of());
        for (Dated each : events) {
            if (!each.at().isAfter(until)) {
                standing = after(inTime(standing, each.at()), each);
            }
        }
        return standing;
    }

    private Standing after(Standing before, Dated each) {
        Step<ContractState> step =
                ContractLifecycle.TABLE.step(before.state(), each.event(), facts(before, each.actor(), each.at()));
        if (step instanceof Step.Moved<ContractState> moved) {
            return before.moved(moved.next(), each.event(), each.actor().code());
        }
        String why = step instanceof Step.Refused<ContractState> refused
                ? refused.text().toString()
                : "";
        throw new HuzhengException(ErrorCode.TRANSITION_ILLEGAL, why);
    }

    /** What time alone has made of it. */
    private Standing inTime(Standing standing, Instant at) {
        ContractState now = standing.state();
        for (ContractEvent event : List.of(ContractEvent.START, ContractEvent.SUPERSEDE, ContractEvent.EXPIRE)) {
            now = ContractLifecycle.TABLE
                    .next(now, event, facts(standing, contract().provider(), at))
                    .orElse(now);
        }
        return standing.in(now);
    }

    private ContractLifecycle.Facts facts(Standing standing, Party actor, Instant at) {
        return new ContractLifecycle.Facts(
                contract(), actor, standing.accepted(), standing.suspending(), amendedFrom, at);
    }
}
