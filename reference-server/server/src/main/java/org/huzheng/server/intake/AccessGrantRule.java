package org.huzheng.server.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.server.store.AccessState;
import org.huzheng.server.store.Stores;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.AccessRules;
import org.huzheng.sharing.SharingContract;
import org.huzheng.sharing.terms.Quota;
import org.huzheng.statement.StatementFormat;

/** 调取同意: by the provider, of an open request that stays within the contract now, for exactly that package. */
final class AccessGrantRule implements PlainRule<AccessGrant> {
    @Override
    public StatementFormat<AccessGrant> format() {
        return AccessGrant.FORMAT;
    }

    @Override
    public Entry judge(Incoming<AccessGrant> incoming, Stores stores) {
        AccessGrant grant = incoming.value();
        AnswerContext context = AnswerContext.of(incoming, stores, grant.request(), grant.contract());
        Findings findings = AccessRules.review(
                context.contract(), context.request(), Ledger.registration(stores, context.evidence()), incoming.now());
        findings.addAll(AccessRules.reviewUsage(
                context.contract(),
                context.request(),
                window -> OptionalLong.of(used(stores, context, incoming.now(), window))));
        String id = incoming.id();
        if (!grant.evidence().id().equals(context.evidence().id())
                || !grant.evidence().packageDigest().equals(context.evidence().content())) {
            findings.add(
                    ReasonCode.PACKAGE_REFERENCE_MISMATCH,
                    id,
                    context.evidence().id());
        }
        Ledger.recall(stores, context.evidence().key())
                .ifPresent(recall -> findings.add(ReasonCode.EVIDENCE_RECALLED, id, recall.id()));
        checkPeriod(grant, context.contract().contract(), incoming, findings);
        if (!findings.clean()) {
            throw Rejections.because(findings);
        }
        return context.entry(AccessState.GRANTED, Optional.of(grant.validTo()));
    }

    private static long used(Stores stores, AnswerContext context, Instant now, Quota.Window window) {
        Instant since = new Quota(1, window).windowOf(now).orElse(Instant.EPOCH);
        return stores.accesses()
                .grantedUnder(context.access().contract(), context.access().requester(), since);
    }

    private static void checkPeriod(
            AccessGrant grant, SharingContract contract, Incoming<AccessGrant> incoming, Findings findings) {
        String id = incoming.id();
        Instant from = incoming.header().issuedAt();
        Duration longest = incoming.policy().longestGrant();
        if (!grant.validTo().isAfter(from) || !grant.validTo().isAfter(incoming.now())) {
            findings.add(ReasonCode.GRANT_PERIOD_OVER, id, grant.validTo().toString());
        }
        if (grant.validTo().isAfter(contract.validTo())) {
            findings.add(
                    ReasonCode.GRANT_BEYOND_CONTRACT, id, contract.validTo().toString());
        }
        if (grant.validTo().isAfter(from.plus(longest))) {
            findings.add(ReasonCode.GRANT_PERIOD_TOO_LONG, id, "at most " + longest.toDays() + " d");
        }
    }
}
