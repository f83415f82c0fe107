package org.huzheng.server.intake;

import java.util.Optional;
import org.huzheng.server.store.AccessState;
import org.huzheng.server.store.Stores;
import org.huzheng.sharing.AccessRefusal;
import org.huzheng.statement.StatementFormat;

/** 调取拒绝: by the provider, of an open request, with reasons. */
final class AccessRefusalRule implements PlainRule<AccessRefusal> {
    @Override
    public StatementFormat<AccessRefusal> format() {
        return AccessRefusal.FORMAT;
    }

    @Override
    public Entry judge(Incoming<AccessRefusal> incoming, Stores stores) {
        AccessRefusal refusal = incoming.value();
        AnswerContext context = AnswerContext.of(incoming, stores, refusal.request(), refusal.contract());
        return context.entry(AccessState.REFUSED, Optional.empty());
    }
}
