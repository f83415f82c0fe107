package org.huzheng.server.intake;

import java.util.Optional;
import java.util.Set;
import org.huzheng.server.store.AccessState;
import org.huzheng.server.store.Stores;
import org.huzheng.sharing.AccessRefusal;

/** 调取拒绝: by the provider, of an open request, with reasons. */
final class AccessRefusalRule implements IntakeRule {
    @Override
    public Entry judge(Incoming incoming, Stores stores) {
        AccessRefusal refusal = AccessRefusal.parse(incoming.statement().payload());
        AnswerContext context = AnswerContext.of(incoming, stores, refusal.request(), refusal.contract());
        String requestId = refusal.request().id();
        return new Entry(
                Set.of(
                        Subject.request(requestId),
                        Subject.evidence(context.evidence().id())),
                Set.of(context.access().requester(), context.evidence().owner()),
                (writing, index) -> writing.accesses().decide(requestId, AccessState.REFUSED, Optional.empty()));
    }
}
