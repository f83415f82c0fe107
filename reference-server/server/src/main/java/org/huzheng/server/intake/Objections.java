package org.huzheng.server.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.recognition.RecognitionDecision;
import org.huzheng.server.store.BusinessKey;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.AccessRefusal;
import org.huzheng.sharing.SharingContract;
import org.huzheng.sharing.internal.ObjectionHistory;
import org.huzheng.sharing.objection.Objection;
import org.huzheng.sharing.objection.ObjectionAct;
import org.huzheng.sharing.terms.SharingClock;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;

/** Objections as they stand 异议现状, read off the statements. */
public final class Objections {
    private Objections() {}

    /** The use of evidence that the statement objected to belongs to. */
    static ListedUse use(Stores stores, StatementRecord against) {
        return ListedUse.of(stores, Listings.cited(stores, StatementType.ACCESS_REQUEST, request(against)));
    }

    private static StatementRef request(StatementRecord against) {
        return switch (against.type()) {
            case ACCESS_REQUEST -> Ledger.ref(against);
            case ACCESS_GRANT ->
                Ledger.read(against, AccessGrant.FORMAT).value().request();
            case ACCESS_REFUSAL ->
                Ledger.read(against, AccessRefusal.FORMAT).value().request();
            case RECOGNITION_DECISION ->
                Ledger.read(against, RecognitionDecision.FORMAT).value().request();
            default -> throw Ledger.notFound();
        };
    }

    /** The statement that an objection is against. */
    static StatementRecord against(Stores stores, Objection objection) {
        return Listings.cited(stores, objection.subject().against(), objection.against());
    }

    /** The contract under which what is objected to was said or given. */
    static SharingContract contract(Stores stores, ListedUse use) {
        return Ledger.contract(stores, use.access().contract()).contract();
    }

    /** An objection, and all that was done with it since. */
    static ObjectionHistory history(Stores stores, StatementRecord raised) {
        Verified<Objection> objection = Ledger.read(raised, Objection.FORMAT);
        SharingContract contract = contract(stores, use(stores, against(stores, objection.value())));
        ObjectionHistory history =
                ObjectionHistory.raised(objection, contract, answerOver(contract, raised.storedAt()));
        for (StatementRecord act : acts(stores, raised)) {
            history = history.after(Ledger.read(act, ObjectionAct.FORMAT));
        }
        return history;
    }

    /** What was done with an objection, in log order. */
    static List<StatementRecord> acts(Stores stores, StatementRecord raised) {
        return stores.statements().about(Subject.objection(raised.key()), StatementType.OBJECTION_ACT).stream()
                .toList();
    }

    /** The last day for an answer. */
    static LocalDate answerDay(SharingContract contract, Instant raised) {
        return WorkingDays.after(ChinaTime.date(raised), contract.workingDays(SharingClock.CORRECTION));
    }

    static Instant answerOver(SharingContract contract, Instant raised) {
        return ChinaTime.startOf(answerDay(contract, raised).plusDays(1));
    }

    /** What was ever objected to in a statement, in log order. */
    static List<StatementRecord> raisedAgainst(Stores stores, StatementRecord against) {
        return stores
                .statements()
                .about(Subject.objected(against.type(), against.key()), StatementType.OBJECTION)
                .stream()
                .toList();
    }

    /** Whether an objection to a statement is not settled yet. */
    static boolean open(Stores stores, StatementRecord against) {
        return raisedAgainst(stores, against).stream()
                .anyMatch(raised -> history(stores, raised).isOpen());
    }

    /** An objection as whoever has a part in it sees it: where it stands, what was done with it, and the papers it rests on. */
    public record View(StatementRecord objection, String state, List<StatementRecord> papers) {
        /**
         * Of an objection that the department was told of.
         *
         * @throws org.huzheng.HuzhengException NOT_FOUND, or ID_AMBIGUOUS if it was told of two
         */
        public static View of(Stores stores, String id, Optional<String> issuer, String department) {
            StatementRecord raised = Ledger.required(stores, StatementType.OBJECTION, id, issuer, department);
            StatementRecord against =
                    against(stores, Ledger.read(raised, Objection.FORMAT).value());
            ListedUse use = use(stores, against);
            BusinessKey contract = use.access().contract();
            List<StatementRecord> papers = new ArrayList<>(acts(stores, raised));
            papers.add(against);
            papers.add(use.request());
            stores.statements().find(StatementType.SHARING_CONTRACT, contract).ifPresent(papers::add);
            return new View(raised, history(stores, raised).state().name(), papers);
        }
    }
}
