package org.huzheng.sharing.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huzheng.BilingualText;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.codes.UnifiedSocialCreditCode;
import org.huzheng.lifecycle.internal.Step;
import org.huzheng.sharing.ContractAct.Kind;
import org.huzheng.sharing.ContractState;
import org.huzheng.sharing.SharingContract;
import org.huzheng.sharing.terms.Delegation;
import org.huzheng.statement.Party;

/**
 * Where a contract stands for each of its consumers. What one consumer suspends, resumes or ends is its own share of it; what
 * the provider does, and every signature, holds for all. An act that no consumer's standing allows cannot have happened.
 */
public record ContractViews(SharingContract contract, List<Dated> events, Optional<Instant> amendedFrom) {
    /** What one party did, when; what comes of it depends on what the others have done. */
    public record Dated(Instant at, Kind said, Party actor) {}

    /** A state, and what led to it. */
    public record Standing(ContractState state, ContractActs acts) {
        Standing in(ContractState next) {
            return new Standing(next, acts);
        }
    }

    private static final Set<Kind> OF_ONE_CONSUMER = Set.of(Kind.SUSPEND, Kind.RESUME, Kind.REVOKE);
    private static final Standing PROPOSED = new Standing(ContractState.DRAFT, ContractActs.NONE);
    private static final List<ContractEvent> BY_TIME =
            List.of(ContractEvent.START, ContractEvent.SUPERSEDE, ContractEvent.EXPIRE);

    /** Copies the list. */
    public ContractViews {
        events = List.copyOf(events);
    }

    /**
     * Nothing may have been said that nobody could say.
     *
     * @throws HuzhengException TRANSITION_ILLEGAL with the first refusal
     */
    public void require() {
        BitSet held = new BitSet();
        for (Party consumer : consumersApart()) {
            fold(consumer, Instant.MAX, held);
        }
        int refused = held.nextClearBit(0);
        if (refused < events.size()) {
            throw new HuzhengException(
                    ErrorCode.TRANSITION_ILLEGAL, why(refused).toString());
        }
    }

    /** One consumer for each way the contract can stand: those of whom nothing of their own was said stand alike. */
    public List<Party> consumersApart() {
        List<Party> apart = new ArrayList<>();
        boolean plain = false;
        for (Party consumer : contract.parties().consumers()) {
            boolean own = events.stream()
                    .anyMatch(each -> OF_ONE_CONSUMER.contains(each.said())
                            && side(each.actor()).equals(consumer.code()));
            if (own || !plain) {
                apart.add(consumer);
            }
            plain |= !own;
        }
        return apart;
    }

    /** Whoever acts, or exercises the power of whoever acts. */
    private UnifiedSocialCreditCode side(Party actor) {
        return contract.parties().delegations().stream()
                .filter(delegation -> delegation.delegator().is(actor))
                .map(Delegation::delegate)
                .findFirst()
                .orElse(actor.code());
    }

    private BilingualText why(int index) {
        Dated refused = events.get(index);
        Party consumer = contract.parties().consumers().stream()
                .filter(each -> concerns(refused, each))
                .findFirst()
                .orElse(contract.parties().consumers().get(0));
        List<Dated> before = events.subList(0, index);
        ContractViews then = new ContractViews(contract, before, amendedFrom);
        Standing standing = then.at(consumer, refused.at());
        return step(standing, refused) instanceof Step.Refused<ContractState> step
                ? step.text()
                : new BilingualText("", "");
    }

    /** After everything that was said up to an instant, and what time alone made of it. */
    public Standing at(Party consumer, Instant instant) {
        return inTime(fold(consumer, instant, new BitSet()), instant);
    }

    private Standing fold(Party consumer, Instant until, BitSet held) {
        Standing standing = PROPOSED;
        for (int index = 0; index < events.size(); index++) {
            Dated each = events.get(index);
            if (each.at().isAfter(until) || !concerns(each, consumer)) {
                continue;
            }
            Standing before = inTime(standing, each.at());
            standing = before;
            if (step(before, each) instanceof Step.Moved<ContractState> moved) {
                held.set(index);
                standing = after(before, each).in(moved.next());
            }
        }
        return standing;
    }

    /** Whether it is said for this consumer: by all but other consumers and those whose power they exercise. */
    private boolean concerns(Dated each, Party consumer) {
        if (!OF_ONE_CONSUMER.contains(each.said())) {
            return true;
        }
        UnifiedSocialCreditCode side = side(each.actor());
        boolean ofAnother = !side.equals(consumer.code())
                && contract.parties().consumers().stream()
                        .anyMatch(party -> party.code().equals(side));
        return !ofAnother;
    }

    private Step<ContractState> step(Standing standing, Dated each) {
        return ContractLifecycle.TABLE.step(standing.state(), event(standing, each), facts(standing, each));
    }

    private Standing after(Standing standing, Dated each) {
        ContractEvent event = event(standing, each);
        ContractActs acts = event == ContractEvent.REVIEW
                ? standing.acts().reviewed(each.said() == Kind.REVIEW_PASSED)
                : standing.acts().after(event, each.actor().code());
        return new Standing(standing.state(), acts);
    }

    private ContractEvent event(Standing standing, Dated each) {
        ContractLifecycle.Facts facts = facts(standing, each);
        return switch (each.said()) {
            case REVIEW_PASSED, REVIEW_RETURNED -> ContractEvent.REVIEW;
            case ACCEPT -> facts.isLastToSign() ? ContractEvent.COMPLETE : ContractEvent.ACCEPT;
            case REJECT -> ContractEvent.REJECT;
            case SUSPEND -> ContractEvent.SUSPEND;
            case RESUME -> facts.isLastToResume() ? ContractEvent.CONTINUE : ContractEvent.RESUME;
            case REVOKE -> ContractEvent.REVOKE;
        };
    }

    private ContractLifecycle.Facts facts(Standing standing, Dated each) {
        return new ContractLifecycle.Facts(contract, each.actor(), standing.acts(), amendedFrom, each.at());
    }

    private Standing inTime(Standing standing, Instant at) {
        ContractState now = standing.state();
        ContractLifecycle.Facts facts =
                new ContractLifecycle.Facts(contract, contract.provider(), standing.acts(), amendedFrom, at);
        for (ContractEvent event : BY_TIME) {
            now = ContractLifecycle.TABLE.next(now, event, facts).orElse(now);
        }
        return standing.in(now);
    }
}
