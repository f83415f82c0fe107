package org.huzheng.server.intake;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.finding.ReasonCode;
import org.huzheng.recognition.RecognitionDecision;
import org.huzheng.server.store.BusinessKey;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.sharing.objection.Objection;
import org.huzheng.sharing.objection.ObjectionAct;
import org.huzheng.sharing.objection.ObjectionAct.Act;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;

/** 异议办理: as the life cycle of the objection allows; a body it goes on to is told of the objection then. */
final class ObjectionActRule implements PlainRule<ObjectionAct> {
    @Override
    public StatementFormat<ObjectionAct> format() {
        return ObjectionAct.FORMAT;
    }

    @Override
    public Entry judge(Incoming<ObjectionAct> incoming, Stores stores) {
        ObjectionAct act = incoming.value();
        incoming.requireUnder(act.objection().id());
        StatementRecord raised = Ledger.referred(stores, incoming, StatementType.OBJECTION, act.objection());
        Objection objection = Ledger.read(raised, Objection.FORMAT).value();
        Objections.history(stores, raised).after(incoming.dated());
        if (act.act() == Act.CORRECT) {
            requireCorrection(incoming, stores, objection);
        }
        act.body().ifPresent(body -> Names.requireReachable(incoming, stores, body));
        ListedUse use = Objections.use(stores, Objections.against(stores, objection));
        Set<String> audience = new HashSet<>();
        audience.add(raised.issuer());
        audience.add(objection.to().code().toString());
        for (StatementRecord earlier : Objections.acts(stores, raised)) {
            body(Ledger.read(earlier, ObjectionAct.FORMAT).value()).ifPresent(audience::add);
        }
        return new Entry(
                Set.of(
                        Subject.objection(raised.key()),
                        Subject.request(use.access().key()),
                        Subject.evidence(use.access().evidence())),
                audience,
                (writing, index) ->
                        body(act).ifPresent(code -> writing.events().announceLater(raised.logIndex(), index, code)));
    }

    private static Optional<String> body(ObjectionAct act) {
        return act.body().map(party -> party.code().toString());
    }

    private static void requireCorrection(Incoming<ObjectionAct> incoming, Stores stores, Objection objection) {
        ObjectionAct act = incoming.value();
        boolean byDecision = objection.subject() == Objection.Subject.RECOGNITION
                || objection.subject() == Objection.Subject.CHALLENGE;
        if (act.decision().isPresent() != byDecision) {
            throw new HuzhengException(
                    ErrorCode.TRANSITION_ILLEGAL,
                    byDecision
                            ? "a recognition is corrected by a decision that takes its place"
                            : "no decision takes the place of what the source gave");
        }
        act.replacement().ifPresent(evidence -> Replacements.require(incoming, stores, evidence));
        act.decision().ifPresent(decision -> requireSuperseding(incoming, stores, objection, decision));
    }

    private static void requireSuperseding(
            Incoming<ObjectionAct> incoming, Stores stores, Objection objection, StatementRef named) {
        StatementRecord decided = stores.statements()
                .find(StatementType.RECOGNITION_DECISION, new BusinessKey(incoming.by(), named.id()))
                .orElseThrow(Ledger::notFound);
        boolean supersedes = Ledger.ref(decided).equals(named)
                && Ledger.read(decided, RecognitionDecision.FORMAT)
                        .value()
                        .supersedes()
                        .equals(Optional.of(objection.against()));
        if (!supersedes) {
            throw Rejections.because(
                    ReasonCode.REFERENCE_MISMATCH,
                    incoming.id(),
                    named.id() + " does not supersede the one objected to");
        }
        incoming.requireAfter(decided);
    }
}
