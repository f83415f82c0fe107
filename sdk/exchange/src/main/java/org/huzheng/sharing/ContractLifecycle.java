package org.huzheng.sharing;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.huzheng.BilingualText;
import org.huzheng.codes.UnifiedSocialCreditCode;
import org.huzheng.lifecycle.internal.Guard;
import org.huzheng.lifecycle.internal.TransitionTable;
import org.huzheng.statement.Party;

/** The life cycle of a contract 契约生命周期; mirrored by {@code spec/state-machines/sharing-contract.yaml}. */
final class ContractLifecycle {
    /**
     * What the guards look at.
     *
     * @param contract the content
     * @param actor who acts; for START and EXPIRE the provider stands in
     * @param accepted who has accepted so far
     * @param suspending who has suspended it and not resumed it
     * @param amendedFrom from when a contract that amends it is in force
     * @param at when
     */
    record Facts(
            SharingContract contract,
            Party actor,
            Set<UnifiedSocialCreditCode> accepted,
            Set<UnifiedSocialCreditCode> suspending,
            Optional<Instant> amendedFrom,
            Instant at) {}

    private static final Guard<Facts> PARTY = guard(
            "actor-is-party",
            "须为契约当事方",
            "the actor must be a party",
            facts -> facts.contract().isParty(facts.actor()));
    private static final Guard<Facts> NOT_YET = guard(
            "actor-has-not-accepted",
            "该方尚未签署",
            "this party must not have accepted yet",
            facts -> !facts.accepted().contains(facts.actor().code()));
    private static final Guard<Facts> SUSPENDED_IT = guard(
            "actor-has-suspended",
            "须由中止契约的一方恢复",
            "only a party that suspended it resumes it",
            facts -> facts.suspending().contains(facts.actor().code()));
    private static final Guard<Facts> NOT_SUSPENDED_IT = guard(
            "actor-has-not-suspended",
            "该方尚未中止契约",
            "this party must not have suspended it yet",
            facts -> !facts.suspending().contains(facts.actor().code()));
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

    static final TransitionTable<ContractState, ContractEvent, Facts> TABLE =
            TransitionTable.<ContractState, ContractEvent, Facts>named("sharing-contract")
                    .row(ContractState.DRAFT, ContractEvent.ACCEPT, ContractState.PARTLY_SIGNED, PARTY, NOT_OVER)
                    .row(ContractState.DRAFT, ContractEvent.REJECT, ContractState.REJECTED, PARTY)
                    .row(ContractState.DRAFT, ContractEvent.EXPIRE, ContractState.LAPSED, OVER)
                    .row(
                            ContractState.PARTLY_SIGNED,
                            ContractEvent.ACCEPT,
                            ContractState.SIGNED,
                            PARTY,
                            NOT_YET,
                            NOT_OVER)
                    .row(ContractState.PARTLY_SIGNED, ContractEvent.REJECT, ContractState.REJECTED, PARTY)
                    .row(ContractState.PARTLY_SIGNED, ContractEvent.EXPIRE, ContractState.LAPSED, OVER)
                    .row(ContractState.SIGNED, ContractEvent.START, ContractState.ACTIVE, BEGUN, NOT_OVER)
                    .row(ContractState.SIGNED, ContractEvent.EXPIRE, ContractState.EXPIRED, OVER)
                    .row(ContractState.SIGNED, ContractEvent.SUPERSEDE, ContractState.SUPERSEDED, AMENDED)
                    .row(ContractState.SIGNED, ContractEvent.REVOKE, ContractState.REVOKED, PARTY)
                    .row(ContractState.ACTIVE, ContractEvent.EXPIRE, ContractState.EXPIRED, OVER)
                    .row(ContractState.ACTIVE, ContractEvent.SUPERSEDE, ContractState.SUPERSEDED, AMENDED)
                    .row(ContractState.ACTIVE, ContractEvent.REVOKE, ContractState.REVOKED, PARTY)
                    .row(ContractState.ACTIVE, ContractEvent.SUSPEND, ContractState.SUSPENDED, PARTY)
                    .row(
                            ContractState.SUSPENDED,
                            ContractEvent.SUSPEND,
                            ContractState.SUSPENDED_BY_BOTH,
                            PARTY,
                            NOT_SUSPENDED_IT)
                    .row(ContractState.SUSPENDED, ContractEvent.RESUME, ContractState.ACTIVE, SUSPENDED_IT)
                    .row(ContractState.SUSPENDED, ContractEvent.EXPIRE, ContractState.EXPIRED, OVER)
                    .row(ContractState.SUSPENDED, ContractEvent.SUPERSEDE, ContractState.SUPERSEDED, AMENDED)
                    .row(ContractState.SUSPENDED, ContractEvent.REVOKE, ContractState.REVOKED, PARTY)
                    .row(ContractState.SUSPENDED_BY_BOTH, ContractEvent.RESUME, ContractState.SUSPENDED, SUSPENDED_IT)
                    .row(ContractState.SUSPENDED_BY_BOTH, ContractEvent.EXPIRE, ContractState.EXPIRED, OVER)
                    .row(ContractState.SUSPENDED_BY_BOTH, ContractEvent.SUPERSEDE, ContractState.SUPERSEDED, AMENDED)
                    .row(ContractState.SUSPENDED_BY_BOTH, ContractEvent.REVOKE, ContractState.REVOKED, PARTY)
                    .build();

    private ContractLifecycle() {}

    private static Guard<Facts> guard(String name, String zh, String en, java.util.function.Predicate<Facts> test) {
        return new Guard<>(name, "", new BilingualText(zh, en), test);
    }
}
