package org.huzheng.server.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.huzheng.handover.CaseHandover;
import org.huzheng.handover.HandoverAct;
import org.huzheng.handover.internal.HandoverHistory;
import org.huzheng.server.store.BusinessKey;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementType;

/** Cases handed over as they stand 移送现状, read off the statements. */
public final class Handovers {
    private Handovers() {}

    /** A handover, and all that became of it since. */
    static HandoverHistory history(Stores stores, StatementRecord handover) {
        HandoverHistory history = HandoverHistory.sent(Ledger.read(handover, CaseHandover.FORMAT));
        for (StatementRecord act : acts(stores, handover)) {
            history = history.after(Ledger.read(act, HandoverAct.FORMAT));
        }
        return history;
    }

    /** What became of it, in log order. */
    static List<StatementRecord> acts(Stores stores, StatementRecord handover) {
        return stores.statements().about(Subject.handover(handover.key()), StatementType.HANDOVER_ACT);
    }

    /** The codes of who handed it over and of all it was ever handed or forwarded to. */
    static Set<String> parties(Stores stores, StatementRecord handover) {
        Set<String> parties = new TreeSet<>(Set.of(handover.issuer()));
        parties.add(code(Ledger.read(handover, CaseHandover.FORMAT).value().to()));
        for (StatementRecord act : acts(stores, handover)) {
            Ledger.read(act, HandoverAct.FORMAT).value().body().ifPresent(body -> parties.add(code(body)));
        }
        return parties;
    }

    private static String code(Party party) {
        return party.code().toString();
    }

    /** The handovers of an evidence, in log order. */
    static List<StatementRecord> of(Stores stores, BusinessKey evidence) {
        return stores.statements().about(Subject.evidence(evidence), StatementType.CASE_HANDOVER);
    }

    /** All that an evidence was ever handed or forwarded to; its owner is none of them. */
    static Set<String> receivers(Stores stores, BusinessKey evidence) {
        Set<String> receivers = new TreeSet<>();
        of(stores, evidence).forEach(handover -> receivers.addAll(parties(stores, handover)));
        receivers.remove(evidence.issuer());
        return receivers;
    }

    /** The latest handover of an evidence that this department signed for and still has. */
    static Optional<StatementRecord> received(Stores stores, BusinessKey evidence, String department) {
        return of(stores, evidence).stream()
                .filter(handover -> {
                    HandoverHistory history = history(stores, handover);
                    return history.isReceived() && code(history.receiver()).equals(department);
                })
                .reduce((earlier, later) -> later);
    }

    /** A handover as its parties see it: where it stands, and what became of it. */
    public record View(StatementRecord handover, String state, List<StatementRecord> papers) {
        /**
         * Of a handover that the department was told of.
         *
         * @throws org.huzheng.HuzhengException NOT_FOUND, or ID_AMBIGUOUS if it was told of two
         */
        public static View of(Stores stores, String id, Optional<String> issuer, String department) {
            StatementRecord handover = Ledger.required(stores, StatementType.CASE_HANDOVER, id, issuer, department);
            return new View(
                    handover, history(stores, handover).state().name(), new ArrayList<>(acts(stores, handover)));
        }
    }
}
