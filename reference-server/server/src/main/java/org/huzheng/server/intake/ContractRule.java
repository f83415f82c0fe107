package org.huzheng.server.intake;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.server.store.BusinessKey;
import org.huzheng.server.store.Stores;
import org.huzheng.sharing.SharingContract;
import org.huzheng.statement.StatementFormat;

/** 数据共享契约: proposed by a party, over a period that is not past and not longer than the operator allows. */
final class ContractRule implements PlainRule<SharingContract> {
    @Override
    public StatementFormat<SharingContract> format() {
        return SharingContract.FORMAT;
    }

    @Override
    public Entry judge(Incoming<SharingContract> incoming, Stores stores) {
        SharingContract contract = incoming.value();
        String id = incoming.id();
        Findings findings = new Findings();
        if (!incoming.now().isBefore(contract.validTo())) {
            findings.add(ReasonCode.CONTRACT_PERIOD_OVER, id, contract.validTo().toString());
        }
        Duration period = Duration.between(contract.validFrom(), contract.validTo());
        Duration longest = incoming.policy().longestContract();
        if (period.compareTo(longest) > 0) {
            findings.add(ReasonCode.CONTRACT_PERIOD_TOO_LONG, id, "at most " + longest.toDays() + " d");
        }
        contract.parties().signatories().forEach(party -> Names.check(stores, party, id, findings));
        if (!findings.clean()) {
            throw Rejections.because(findings);
        }
        Entry parties = ContractActs.entry(new BusinessKey(incoming.by(), id), contract);
        Set<String> subjects = new HashSet<>(parties.subjects());
        Amendments.amended(stores, incoming, contract).ifPresent(amended -> {
            Ledger.requireRoom(stores, amended);
            subjects.add(Subject.contract(amended));
        });
        return Entry.of(subjects, parties.audience());
    }
}
