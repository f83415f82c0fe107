package org.huzheng.server.intake;

import java.util.Set;
import org.huzheng.handover.HandoverAct;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementType;

/** 移送办理: as the life cycle of the handover allows; a body it is forwarded to is told of the handover then. */
final class HandoverActRule implements PlainRule<HandoverAct> {
    @Override
    public StatementFormat<HandoverAct> format() {
        return HandoverAct.FORMAT;
    }

    @Override
    public Entry judge(Incoming<HandoverAct> incoming, Stores stores) {
        HandoverAct act = incoming.value();
        incoming.requireUnder(act.handover().id());
        StatementRecord handover = Ledger.referred(stores, incoming, StatementType.CASE_HANDOVER, act.handover());
        Handovers.history(stores, handover).after(incoming.dated());
        act.body().ifPresent(body -> Names.requireReachable(incoming, stores, body));
        Set<String> told = Handovers.parties(stores, handover);
        return new Entry(
                Set.of(Subject.handover(handover.key())),
                told,
                (writing, index) -> act.body()
                        .map(body -> body.code().toString())
                        .filter(code -> !told.contains(code))
                        .ifPresent(code -> writing.events().announceLater(handover.logIndex(), index, code)));
    }
}
