package org.huzheng.sharing.internal;

import static org.huzheng.sharing.ContractState.*;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.huzheng.BilingualText;
import org.huzheng.lifecycle.internal.Guard;
import org.huzheng.lifecycle.internal.TransitionTable;
import org.huzheng.sharing.ContractState;
import org.huzheng.sharing.SharingContract;
import org.huzheng.statement.Party;

/** The life cycle of a contract 契约生命周期; mirrored by {@code spec/state-machines/sharing-contract.yaml}. */
public final class ContractLifecycle {
    /**
     * What the guards look at.
     *
     * @param contract the content
     * @param actor who acts; for what time does the provider stands in
     * @param acts what the parties have done so far
     * @param amendedFrom from when a contract that amends it is in force
     * @param at when
     */
    public record Facts(
            SharingContract contract, Party actor, ContractActs acts, Optional<Instant> amendedFrom, Instant at) {
        private boolean isProvider() {
            return contract.provider().is(actor);
        }

        /** Whether all others have signed. */
        boolean isLastToSign() {
            int missing = contract.parties().size() - acts.accepted().size();
            return missing == 1 && !acts.accepted().contains(actor.code());
        }

        /** Whether nobody else suspends it. */
        boolean isLastToResume() {
            return acts.suspending().equals(Set.of(actor.code()));
        }
    }

    private static final Guard<Facts> PARTY = guard(
            "actor-is-party",
            "须为契约当事方",
            "the actor must be a party",
            facts -> facts.contract().parties().include(facts.actor()));
    private static final Guard<Facts> PROVIDER =
            guard("actor-is-provider", "须为提供方", "the actor must be the provider", Facts::isProvider);
    private static final Guard<Facts> REVIEWED = guard(
            "security-reviewed",
            "提供方签署前须经安全审查通过",
            "the provider signs only after its security review has passed",
            facts -> !facts.isProvider()
                    || !facts.contract().needsSecurityReview()
                    || facts.acts().reviewPassed());
    private static final Guard<Facts> NOT_YET = guard(
            "actor-has-not-accepted",
            "该方尚未签署",
            "this party must not have accepted yet",
            facts -> !facts.acts().accepted().contains(facts.actor().code()));
    private static final Guard<Facts> OTHERS_TO_SIGN =
            guard("others-to-sign", "尚有他方未签署", "others have still to sign", facts -> !facts.isLastToSign());
    private static final Guard<Facts> LAST_TO_SIGN =
            guard("last-to-sign", "其他各方均已签署", "all others have signed", Facts::isLastToSign);
    private static final Guard<Facts> SUSPENDED_IT = guard(
            "actor-has-suspended",
            "须由中止契约的一方恢复",
            "only a party that suspended it resumes it",
            facts -> facts.acts().suspending().contains(facts.actor().code()));
    private static final Guard<Facts> NOT_SUSPENDED_IT = guard(
            "actor-has-not-suspended",
            "该方尚未中止契约",
            "this party must not have suspended it yet",
            facts -> !facts.acts().suspending().contains(facts.actor().code()));
    private static final Guard<Facts> OTHERS_SUSPEND =
            guard("others-suspend", "尚有他方中止", "another still suspends it", facts -> !facts.isLastToResume());
    private static final Guard<Facts> LAST_TO_RESUME =
            guard("last-to-resume", "无他方中止", "nobody else suspends it", Facts::isLastToResume);
    private static final Guard<Facts> NOT_OVER = guard(
            "period-not-over",
            "契约期限尚未届满",
            "the period must not be over",
            facts -> facts.at().isBefore(facts.contract().validTo()));
    private static final Guard<Facts> AMENDED = guard(
            "amendment-in-force",
            "变更后的契约已生效",
            "a contract that amends it must be in force",
            facts -> facts.amendedFrom()
                    .filter(from -> !facts.at().isBefore(from))
                    .isPresent());
    private static final Guard<Facts> BEGUN = guard(
            "period-begun",
            "契约期限已开始",
            "the period must have begun",
            facts -> !facts.at().isBefore(facts.contract().validFrom()));
    private static final Guard<Facts> OVER = guard(
            "period-over",
            "契约期限已届满",
            "the period must be over",
            facts -> !facts.at().isBefore(facts.contract().validTo()));

    /** The table. */
    public static final TransitionTable<ContractState, ContractEvent, Facts> TABLE = table();

    private ContractLifecycle() {}

    private static TransitionTable<ContractState, ContractEvent, Facts> table() {
        TransitionTable.Builder<ContractState, ContractEvent, Facts> table =
                TransitionTable.<ContractState, ContractEvent, Facts>named("sharing-contract")
                        .row(DRAFT, ContractEvent.ACCEPT, PARTLY_SIGNED, PARTY, REVIEWED, NOT_OVER)
                        .row(
                                PARTLY_SIGNED,
                                ContractEvent.ACCEPT,
                                PARTLY_SIGNED,
                                PARTY,
                                NOT_YET,
                                OTHERS_TO_SIGN,
                                REVIEWED,
                                NOT_OVER)
                        .row(
                                PARTLY_SIGNED,
                                ContractEvent.COMPLETE,
                                SIGNED,
                                PARTY,
                                NOT_YET,
                                LAST_TO_SIGN,
                                REVIEWED,
                                NOT_OVER)
                        .row(SIGNED, ContractEvent.START, ACTIVE, BEGUN, NOT_OVER)
                        .row(ACTIVE, ContractEvent.SUSPEND, SUSPENDED, PARTY)
                        .row(SUSPENDED, ContractEvent.SUSPEND, SUSPENDED, PARTY, NOT_SUSPENDED_IT)
                        .row(SUSPENDED, ContractEvent.RESUME, SUSPENDED, SUSPENDED_IT, OTHERS_SUSPEND)
                        .row(SUSPENDED, ContractEvent.CONTINUE, ACTIVE, SUSPENDED_IT, LAST_TO_RESUME);
        for (ContractState state : EnumSet.of(DRAFT, PARTLY_SIGNED)) {
            table.row(state, ContractEvent.REVIEW, state, PROVIDER, NOT_OVER)
                    .row(state, ContractEvent.REJECT, REJECTED, PARTY)
                    .row(state, ContractEvent.EXPIRE, LAPSED, OVER);
        }
        for (ContractState state : EnumSet.of(SIGNED, ACTIVE, SUSPENDED)) {
            table.row(state, ContractEvent.EXPIRE, EXPIRED, OVER)
                    .row(state, ContractEvent.SUPERSEDE, SUPERSEDED, AMENDED)
                    .row(state, ContractEvent.REVOKE, REVOKED, PARTY);
        }
        return table.build();
    }

    private static Guard<Facts> guard(String name, String zh, String en, Predicate<Facts> test) {
        return new Guard<>(name, "", new BilingualText(zh, en), test);
    }
}
