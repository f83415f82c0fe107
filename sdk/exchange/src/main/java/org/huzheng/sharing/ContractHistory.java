package org.huzheng.sharing;

import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.codes.UnifiedSocialCreditCode;
import org.huzheng.lifecycle.Step;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementRef;

/**
 * A contract and what its parties have done with it since 契约履历. Immutable: each step gives a new history. Whether the
 * statements' signatures verify is for {@link org.huzheng.statement.StatementVerifier} to say first.
 */
public final class ContractHistory {
    private final SharingContract contract;
    private final StatementRef ref;
    private final ContractState state;
    private final Set<UnifiedSocialCreditCode> accepted;

    private ContractHistory(
            SharingContract contract, StatementRef ref, ContractState state, Set<UnifiedSocialCreditCode> accepted) {
        this.contract = contract;
        this.ref = ref;
        this.state = state;
        this.accepted = Set.copyOf(accepted);
    }

    /** A contract just proposed. */
    public static ContractHistory proposed(SharingContract contract) {
        Objects.requireNonNull(contract, "contract");
        StatementRef ref = new StatementRef(
                contract.header().id(), contract.header().suite().digest().digest(contract.payload()));
        return new ContractHistory(contract, ref, ContractState.DRAFT, Set.of());
    }

    /** The content. */
    public SharingContract contract() {
        return contract;
    }

    /** How requests, grants and releases refer to it. */
    public StatementRef ref() {
        return ref;
    }

    /**
     * After one party's answer.
     *
     * @throws HuzhengException TRANSITION_ILLEGAL if it is not that party's turn, or the answer is to other content
     */
    public ContractHistory answered(ContractSignature signature) {
        requireSameContent(signature.contract());
        boolean accepts = signature.answer() == ContractSignature.Answer.ACCEPT;
        ContractHistory next = moved(accepts ? ContractEvent.ACCEPT : ContractEvent.REJECT, signature.header());
        if (!accepts) {
            return next;
        }
        Set<UnifiedSocialCreditCode> now = new HashSet<>(accepted);
        now.add(signature.header().issuer().code());
        return new ContractHistory(contract, ref, next.state, now);
    }

    /**
     * After one party has ended it.
     *
     * @throws HuzhengException TRANSITION_ILLEGAL if it cannot be ended now, or other content is meant
     */
    public ContractHistory revoked(ContractRevocation revocation) {
        requireSameContent(revocation.contract());
        return at(revocation.header().issuedAt()).moved(ContractEvent.REVOKE, revocation.header());
    }

    /** Where it stands at this instant; time alone starts and ends it. */
    public ContractState stateAt(Instant instant) {
        return at(instant).state;
    }

    /** Whether evidence may move under it at this instant. */
    public boolean inForceAt(Instant instant) {
        return stateAt(instant) == ContractState.ACTIVE;
    }

    private ContractHistory at(Instant instant) {
        ContractState now = state;
        for (ContractEvent event : new ContractEvent[] {ContractEvent.START, ContractEvent.EXPIRE}) {
            now = ContractLifecycle.TABLE
                    .next(now, event, facts(contract.provider(), instant))
                    .orElse(now);
        }
        return new ContractHistory(contract, ref, now, accepted);
    }

    private ContractHistory moved(ContractEvent event, StatementHeader by) {
        Step<ContractState> step = ContractLifecycle.TABLE.step(state, event, facts(by.issuer(), by.issuedAt()));
        if (step instanceof Step.Moved<ContractState> moved) {
            return new ContractHistory(contract, ref, moved.next(), accepted);
        }
        String why = step instanceof Step.Refused<ContractState> refused
                ? refused.text().toString()
                : "";
        throw new HuzhengException(ErrorCode.TRANSITION_ILLEGAL, why);
    }

    private ContractLifecycle.Facts facts(Party actor, Instant at) {
        return new ContractLifecycle.Facts(contract, actor, accepted, at);
    }

    private void requireSameContent(StatementRef other) {
        if (!ref.equals(other)) {
            throw new HuzhengException(ErrorCode.TRANSITION_ILLEGAL, "the contract content signed is another");
        }
    }
}
