package org.huzheng.dispute.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huzheng.HuzhengException;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.sharing.ContractAct;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.SharingContract;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.Verified;

/** The history of a contract from the statements of a pack 契约履历核对. Whatever was not enclosed it cannot know. */
final class ContractCheck {
    private final Papers papers;
    private final Findings findings;
    private boolean whollySigned = true;

    ContractCheck(Papers papers, Findings findings) {
        this.papers = papers;
        this.findings = findings;
    }

    /** The contract of this reference with all that was done with it, and with what amends it. */
    Optional<ContractHistory> history(StatementRef ref) {
        Optional<Verified<SharingContract>> contract = papers.required(SharingContract.FORMAT, ref);
        return contract.flatMap(proposed -> history(proposed, true));
    }

    /** Whether the acceptance of every party is there. */
    boolean whollySigned() {
        return whollySigned;
    }

    private Optional<ContractHistory> history(Verified<SharingContract> contract, boolean demanded) {
        List<Verified<ContractAct>> acts = new ArrayList<>();
        acts.addAll(papers.where(
                ContractAct.REVIEW_FORMAT, act -> act.value().contract().equals(contract.ref())));
        List<Verified<ContractAct>> signatures = papers.where(
                ContractAct.SIGNATURE_FORMAT, act -> act.value().contract().equals(contract.ref()));
        acts.addAll(signatures);
        acts.addAll(papers.where(
                ContractAct.SUSPENSION_FORMAT, act -> act.value().contract().equals(contract.ref())));
        acts.addAll(papers.where(
                ContractAct.REVOCATION_FORMAT, act -> act.value().contract().equals(contract.ref())));
        if (demanded) {
            requireSigned(contract, signatures);
        }
        try {
            ContractHistory history = ContractHistory.proposed(contract).after(acts);
            for (Verified<SharingContract> next : papers.where(
                    SharingContract.FORMAT, other -> other.value().amends().equals(Optional.of(contract.ref())))) {
                Optional<ContractHistory> amendment = history(next, false);
                history = amendment.isPresent() ? history.amended(amendment.get()) : history;
            }
            return Optional.of(history);
        } catch (HuzhengException e) {
            findings.add(ReasonCode.DISPUTE_CONTRACT_IMPOSSIBLE, contract.id(), e.code() + " " + e.detail());
            return Optional.empty();
        }
    }

    private void requireSigned(Verified<SharingContract> contract, List<Verified<ContractAct>> signatures) {
        for (Party party : contract.value().parties().signatories()) {
            boolean answered =
                    signatures.stream().anyMatch(each -> each.issuer().is(party));
            if (!answered) {
                whollySigned = false;
                papers.absent(ContractAct.SIGNATURE_FORMAT.type().shortName(), party.name());
            }
        }
    }
}
