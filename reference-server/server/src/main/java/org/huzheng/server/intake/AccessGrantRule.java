package org.huzheng.server.intake;

import java.util.Optional;
import java.util.Set;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.server.store.AccessState;
import org.huzheng.server.store.Stores;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.AccessRules;

/** 调取同意: by the provider, of an open request that stays within the contract now, for exactly that package. */
final class AccessGrantRule implements IntakeRule {
    @Override
    public Entry judge(Incoming incoming, Stores stores) {
        AccessGrant grant = AccessGrant.parse(incoming.statement().payload());
        AnswerContext context = AnswerContext.of(incoming, stores, grant.request(), grant.contract());
        Findings findings = AccessRules.review(
                context.contract(),
                context.request(),
                incoming.issuer(),
                Ledger.registration(stores, context.evidence()).kind(),
                incoming.now());
        String id = incoming.header().id();
        if (!grant.evidence().id().equals(context.evidence().id())
                || !grant.evidence().packageDigest().equals(context.evidence().content())) {
            findings.add(ReasonCode.ACCESS_GRANT_MISSING, id, "the grant names another package");
        }
        Ledger.recall(stores, context.evidence().id())
                .ifPresent(recall -> findings.add(
                        ReasonCode.EVIDENCE_RECALLED, id, recall.header().id()));
        if (!findings.clean()) {
            throw Rejections.because(findings);
        }
        String requestId = grant.request().id();
        return new Entry(
                Set.of(
                        Subject.request(requestId),
                        Subject.evidence(context.evidence().id())),
                Set.of(context.access().requester(), context.evidence().owner()),
                (writing, index) ->
                        writing.accesses().decide(requestId, AccessState.GRANTED, Optional.of(grant.validTo())));
    }
}
