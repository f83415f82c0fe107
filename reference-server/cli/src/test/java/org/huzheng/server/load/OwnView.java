package org.huzheng.server.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.huzheng.recognition.Recall;
import org.huzheng.recognition.RecallAcknowledgement;
import org.huzheng.recognition.RecognitionDecision;
import org.huzheng.server.load.Dealings.Contract;
import org.huzheng.server.load.Dealings.Evidence;
import org.huzheng.server.load.Dealings.Objected;
import org.huzheng.server.load.Dealings.Use;
import org.huzheng.server.load.Row.Role;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.AccessRefusal;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractAct;
import org.huzheng.sharing.ReleaseReceipt;
import org.huzheng.sharing.objection.Objection;
import org.huzheng.sharing.objection.ObjectionAct;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;

/** A department's own files, kept from what it was told in the order it was told, and what its lists must say by them. */
final class OwnView {
    /** The lists there are; all of them together, as far as they wait, are the inbox. */
    enum Kind {
        CONTRACT,
        REQUEST,
        EVIDENCE,
        RELEASE,
        RECALL,
        OBJECTION
    }

    private record Entry(Kind kind, Supplier<Row> row) {}

    final Map<String, Contract> contracts = new LinkedHashMap<>();
    final Map<String, Evidence> evidence = new LinkedHashMap<>();
    final Map<String, Use> uses = new LinkedHashMap<>();
    final Map<String, Evidence> recalls = new LinkedHashMap<>();
    final Map<String, Objected> objections = new LinkedHashMap<>();
    private final String own;
    private final List<Entry> entries = new ArrayList<>();

    OwnView(String own) {
        this.own = own;
    }

    List<Row> list(Kind kind) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind)
                .map(entry -> entry.row().get())
                .toList();
    }

    List<Row> inbox() {
        return entries.stream()
                .map(entry -> entry.row().get())
                .filter(row -> row.waitsFor().isPresent())
                .toList();
    }

    /** After a statement; of a grant also the registration of what is granted. */
    void take(Statement paper, Optional<Statement> registration) {
        switch (paper.type()) {
            case SHARING_CONTRACT -> proposed(paper);
            case CONTRACT_SIGNATURE -> acted(ContractAct.SIGNATURE_FORMAT.read(paper.payload()));
            case CONTRACT_SUSPENSION -> acted(ContractAct.SUSPENSION_FORMAT.read(paper.payload()));
            case CONTRACT_REVOCATION -> acted(ContractAct.REVOCATION_FORMAT.read(paper.payload()));
            case REGISTRATION -> registered(paper);
            case ACCESS_REQUEST -> asked(paper);
            case ACCESS_GRANT -> granted(paper, registration.map(Evidence::new));
            case ACCESS_REFUSAL -> refused(paper);
            case RELEASE_RECEIPT -> released(paper);
            case RECOGNITION_DECISION -> decided(paper);
            case RECALL -> recalled(paper);
            case RECALL_ACKNOWLEDGEMENT -> acknowledged(RecallAcknowledgement.parse(paper.payload()));
            case OBJECTION -> objected(paper);
            case OBJECTION_ACT -> settled(ObjectionAct.parse(paper.payload()));
            default -> throw new AssertionError("nobody here says " + paper.type());
        }
    }

    private void add(Kind kind, Supplier<Row> row) {
        entries.add(new Entry(kind, row));
    }

    private void proposed(Statement paper) {
        Contract contract = new Contract(paper);
        contracts.put(contract.id(), contract);
        Role role = contract.provider.code().toString().equals(own) ? Role.PROVIDER : Role.CONSUMER;
        Party other = role == Role.PROVIDER ? contract.consumer : contract.provider;
        add(
                Kind.CONTRACT,
                () -> new Row(
                        contract.id(),
                        issuer(paper),
                        role,
                        Optional.of(other.code().toString()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(contract.state()),
                        contract.waitsFor(own)));
    }

    private void acted(ContractAct act) {
        Contract contract = contracts.get(act.contract().id());
        String by = act.header().issuer().code().toString();
        switch (act.kind()) {
            case ACCEPT -> contract.accepted.add(by);
            case REJECT -> contract.rejected = true;
            case SUSPEND -> contract.suspending.add(by);
            case RESUME -> contract.suspending.remove(by);
            case REVOKE -> contract.revoked = true;
            default -> throw new AssertionError("nobody here does " + act.kind());
        }
    }

    private void registered(Statement paper) {
        Evidence known = new Evidence(paper);
        evidence.put(known.id(), known);
        add(
                Kind.EVIDENCE,
                () -> new Row(
                        paper.header().id(),
                        own,
                        Role.PROVIDER,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(known.id()),
                        Optional.empty(),
                        known.state(),
                        Optional.empty()));
    }

    private void asked(Statement paper) {
        Use use = new Use(
                paper,
                contracts.get(AccessRequest.parse(paper.payload()).contract().id()));
        uses.put(use.id(), use);
        boolean answers = role(use) == Role.PROVIDER;
        add(
                Kind.REQUEST,
                () -> row(
                        use,
                        use.id(),
                        issuer(paper),
                        Optional.of(use.state),
                        answers && use.state.equals("REQUESTED") ? Optional.of("ANSWER") : Optional.empty()));
    }

    private void granted(Statement paper, Optional<Evidence> given) {
        AccessGrant grant = AccessGrant.parse(paper.payload());
        Use use = uses.get(grant.request().id());
        use.state = "GRANTED";
        use.until = grant.validTo();
        use.answer = Optional.of(paper);
        use.contract.granted++;
        if (role(use) == Role.CONSUMER) {
            Evidence known = evidence.computeIfAbsent(grant.evidence().id(), any -> given.orElseThrow());
            add(
                    Kind.EVIDENCE,
                    () -> row(use, known.paper.header().id(), issuer(known.paper), known.state(), Optional.empty()));
        }
    }

    private void refused(Statement paper) {
        Use use = uses.get(AccessRefusal.parse(paper.payload()).request().id());
        use.state = "REFUSED";
        use.answer = Optional.of(paper);
    }

    private void released(Statement paper) {
        String grant = ReleaseReceipt.parse(paper.payload()).grant().id();
        Use use = uses.values().stream()
                .filter(each -> each.granted()
                        && each.answer.orElseThrow().header().id().equals(grant))
                .findFirst()
                .orElseThrow();
        use.released = true;
        add(Kind.RELEASE, () -> row(use, paper.header().id(), issuer(paper), Optional.of("HELD"), Optional.empty()));
    }

    private void decided(Statement paper) {
        RecognitionDecision decision = RecognitionDecision.parse(paper.payload());
        Use use = uses.get(decision.request().id());
        use.decision = Optional.of(paper);
        use.recognised = decision.conclusion().recognises();
    }

    private void recalled(Statement paper) {
        String id = Recall.parse(paper.payload()).evidence().id();
        Evidence known = evidence.get(id);
        known.recall = Optional.of(paper);
        recalls.put(paper.header().id(), known);
        if (known.owner().equals(own)) {
            add(Kind.RECALL, () -> plain(paper, known, Role.PROVIDER, Optional.empty()));
        }
        Map<String, List<Use>> given = new TreeMap<>();
        uses.values().stream()
                .filter(use -> use.granted() && use.asked.evidenceId().equals(id))
                .forEach(use -> given.computeIfAbsent(use.consumer(), any -> new ArrayList<>())
                        .add(use));
        given.values().forEach(ofOne -> owed(paper, known, ofOne));
    }

    private void owed(Statement paper, Evidence known, List<Use> given) {
        TreeMap<String, Use> cases = new TreeMap<>();
        given.stream()
                .filter(this::relies)
                .sorted(Comparator.comparing(Use::id))
                .forEach(use -> cases.putIfAbsent(use.asked.caseNumber(), use));
        boolean owes = !known.owner().equals(own);
        if (cases.isEmpty() && owes) {
            add(Kind.RECALL, () -> plain(paper, known, Role.CONSUMER, Optional.of(known.owner())));
        }
        cases.values()
                .forEach(use -> add(
                        Kind.RECALL,
                        () -> row(
                                use,
                                paper.header().id(),
                                issuer(paper),
                                Optional.of(use.acknowledged ? "ACKNOWLEDGED" : "WAITING"),
                                owes && !use.acknowledged ? Optional.of("ACKNOWLEDGEMENT") : Optional.empty())));
    }

    /** Whether a case relies on the evidence or may yet. */
    boolean relies(Use use) {
        Optional<Use> decided =
                sameCase(use).filter(each -> each.decision.isPresent()).findFirst();
        return decided.map(each -> each.recognised)
                .orElseGet(() -> sameCase(use).anyMatch(Use::granted));
    }

    Stream<Use> sameCase(Use use) {
        return uses.values().stream().filter(use::sameCase);
    }

    private void acknowledged(RecallAcknowledgement said) {
        Evidence known = recalls.get(said.recall().id());
        String by = said.header().issuer().code().toString();
        uses.values().stream()
                .filter(use -> use.asked.evidenceId().equals(known.id())
                        && use.consumer().equals(by)
                        && use.asked.caseNumber().equals(said.caseNumber()))
                .forEach(use -> use.acknowledged = true);
    }

    private void objected(Statement paper) {
        String against = Objection.parse(paper.payload()).against().id();
        Use use = uses.values().stream()
                .filter(each -> Stream.concat(each.answer.stream(), each.decision.stream())
                        .anyMatch(said -> said.header().id().equals(against)))
                .findFirst()
                .orElseThrow();
        Objected objected = new Objected(paper, use);
        use.objected = true;
        objections.put(paper.header().id(), objected);
        boolean answers = !objected.raiser().equals(own);
        add(
                Kind.OBJECTION,
                () -> row(
                        use,
                        paper.header().id(),
                        issuer(paper),
                        Optional.of(objected.state),
                        answers && objected.state.equals("RAISED")
                                ? Optional.of("OBJECTION_ANSWER")
                                : Optional.empty()));
    }

    private void settled(ObjectionAct act) {
        objections.get(act.objection().id()).state = act.act() == ObjectionAct.Act.CONFIRM ? "CONFIRMED" : "WITHDRAWN";
    }

    private Role role(Use use) {
        return use.consumer().equals(own) ? Role.CONSUMER : Role.PROVIDER;
    }

    private static String issuer(Statement paper) {
        return paper.header().issuer().code().toString();
    }

    private static Row plain(Statement paper, Evidence known, Role role, Optional<String> other) {
        return new Row(
                paper.header().id(),
                issuer(paper),
                role,
                other,
                Optional.empty(),
                Optional.of(known.id()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Row row(Use use, String id, String issuer, Optional<String> state, Optional<String> waitsFor) {
        Role role = role(use);
        Party other = role == Role.PROVIDER ? use.asked.header().issuer() : use.contract.provider;
        return new Row(
                id,
                issuer,
                role,
                Optional.of(other.code().toString()),
                Optional.of(use.asked.caseNumber()),
                Optional.of(use.asked.evidenceId()),
                Optional.of(use.id()),
                state,
                waitsFor);
    }
}
