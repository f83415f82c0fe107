package org.huzheng.sharing;

import java.time.Instant;
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
     * @param at when
     */
    record Facts(SharingContract contract, Party actor, Set<UnifiedSocialCreditCode> accepted, Instant at) {}

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
    private static final Guard<Facts> NOT_OVER = guard(
            "period-not-over",
            "契约期限尚未届满",
            "the period must not be over",
            facts -> facts.at().isBefore(facts.contract().validTo()));
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
                    .row(
                            ContractState.PARTLY_SIGNED,
                            ContractEvent.ACCEPT,
                            ContractState.SIGNED,
                            PARTY,
                            NOT_YET,
                            NOT_OVER)
                    .row(ContractState.PARTLY_SIGNED, ContractEvent.REJECT, ContractState.REJECTED, PARTY)
                    .row(ContractState.SIGNED, ContractEvent.START, ContractState.ACTIVE, BEGUN, NOT_OVER)
                    .row(ContractState.SIGNED, ContractEvent.EXPIRE, ContractState.EXPIRED, OVER)
                    .row(ContractState.SIGNED, ContractEvent.REVOKE, ContractState.REVOKED, PARTY)
                    .row(ContractState.ACTIVE, ContractEvent.EXPIRE, ContractState.EXPIRED, OVER)
                    .row(ContractState.ACTIVE, ContractEvent.REVOKE, ContractState.REVOKED, PARTY)
                    .build();

    private ContractLifecycle() {}

    private static Guard<Facts> guard(String name, String zh, String en, java.util.function.Predicate<Facts> test) {
        return new Guard<>(name, "", new BilingualText(zh, en), test);
    }
}
