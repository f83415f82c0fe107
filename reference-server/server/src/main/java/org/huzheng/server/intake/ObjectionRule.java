package org.huzheng.server.intake;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.recognition.Conclusion;
import org.huzheng.recognition.RecognitionDecision;
import org.huzheng.server.store.AccessState;
import org.huzheng.server.store.BusinessKey;
import org.huzheng.server.store.CaseItem;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.sharing.objection.Objection;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementFormat;

/** 异议: by a side of an exchange, to the other, once against each thing said or given. */
final class ObjectionRule implements PlainRule<Objection> {
    @Override
    public StatementFormat<Objection> format() {
        return Objection.FORMAT;
    }

    @Override
    public Entry judge(Incoming<Objection> incoming, Stores stores) {
        Objection objection = incoming.value();
        StatementRecord against =
                Ledger.referred(stores, incoming, objection.subject().against(), objection.against());
        ListedUse use = Objections.use(stores, against);
        requireSides(incoming, stores, use);
        switch (objection.subject()) {
            case DATA, REFUSAL -> {}
            case SILENCE -> requireOverdue(incoming, stores, use);
            case CORRECTION, RECOGNITION, CHALLENGE -> requireStanding(incoming, stores, against, use);
        }
        boolean again = Objections.raisedAgainst(stores, against).stream()
                .anyMatch(earlier -> earlier.issuer().equals(incoming.by())
                        && Ledger.read(earlier, Objection.FORMAT).value().subject() == objection.subject());
        if (again) {
            throw new HuzhengException(ErrorCode.TRANSITION_ILLEGAL, "objected to already: " + against.id());
        }
        Set<String> audience = new HashSet<>();
        audience.add(incoming.by());
        audience.add(objection.to().code().toString());
        return Entry.of(
                Set.of(
                        Subject.objection(new BusinessKey(incoming.by(), incoming.id())),
                        Subject.objected(against.type(), against.key()),
                        Subject.request(use.access().key()),
                        Subject.evidence(use.access().evidence())),
                audience);
    }

    private static void requireSides(Incoming<Objection> incoming, Stores stores, ListedUse use) {
        Objection objection = incoming.value();
        Party consumer = Ledger.issuer(use.request());
        Party raiser = objection.subject() == Objection.Subject.RECOGNITION ? use.provider() : consumer;
        Party addressee = switch (objection.subject()) {
            case DATA, REFUSAL, SILENCE, CORRECTION -> use.provider();
            case RECOGNITION, CHALLENGE -> consumer;
        };
        if (!incoming.issuer().is(raiser)) {
            throw new HuzhengException(ErrorCode.ROLE_FORBIDDEN, objection.subject() + " is raised by the other side");
        }
        Findings findings = new Findings();
        if (!objection.to().is(addressee)) {
            findings.add(ReasonCode.REFERENCE_MISMATCH, incoming.id(), "addressed to another than " + addressee.name());
        }
        Names.check(stores, objection.to(), incoming.id(), findings);
        if (!findings.clean()) {
            throw Rejections.because(findings);
        }
    }

    /** Nobody answered, and the last day to do so is over. */
    private static void requireOverdue(Incoming<Objection> incoming, Stores stores, ListedUse use) {
        LocalDate last = use.answerDay(stores);
        boolean open = use.access().state() == AccessState.REQUESTED;
        if (!open || !ChinaTime.date(incoming.now()).isAfter(last)) {
            throw new HuzhengException(
                    ErrorCode.TRANSITION_ILLEGAL, open ? "to be answered by " + last : "the request was answered");
        }
    }

    /** The decision stands, says what is objected to, and knows the files named. */
    private static void requireStanding(
            Incoming<Objection> incoming, Stores stores, StatementRecord against, ListedUse use) {
        Objection objection = incoming.value();
        RecognitionDecision decision =
                Ledger.read(against, RecognitionDecision.FORMAT).value();
        boolean stands = stores.caseItems()
                .find(
                        use.access().caseNo(),
                        use.access().requester(),
                        use.access().evidence())
                .map(CaseItem::decisionId)
                .filter(against.id()::equals)
                .isPresent();
        if (!stands || !fits(objection.subject(), decision)) {
            throw new HuzhengException(
                    ErrorCode.TRANSITION_ILLEGAL,
                    stands ? objection.subject() + ": the decision is " + decision.conclusion() : "it was superseded");
        }
        Set<String> known = new HashSet<>();
        decision.items().forEach(item -> known.add(item.name()));
        Findings findings = new Findings();
        objection.items().stream()
                .filter(item -> !known.contains(item))
                .forEach(item -> findings.add(ReasonCode.DECISION_ITEM_UNKNOWN, incoming.id(), item));
        if (!findings.clean()) {
            throw Rejections.because(findings);
        }
    }

    private static boolean fits(Objection.Subject subject, RecognitionDecision decision) {
        return switch (subject) {
            case CORRECTION ->
                decision.items().stream().anyMatch(item -> item.conclusion() == Conclusion.CORRECTION_REQUIRED);
            case RECOGNITION -> decision.conclusion() != Conclusion.RECOGNISED;
            case CHALLENGE -> decision.conclusion().recognises();
            case DATA, REFUSAL, SILENCE -> true;
        };
    }
}
