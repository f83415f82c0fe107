package org.huzheng.cli.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.huzheng.ErrorCode;
import org.huzheng.client.HuzhengApiException;
import org.huzheng.client.StatementPage;
import org.huzheng.client.StatementView;
import org.huzheng.evidence.Registration;
import org.huzheng.recognition.EvidenceStanding;
import org.huzheng.recognition.RecognitionDecision;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementType;

/**
 * What a department has of an exchange, and what it may see of it at the server 争议材料收集. Nothing is verified here, since
 * certificates may have expired by now: the pack that comes of it is.
 */
final class DisputePapers {
    private static final int PAGE = 100;

    private final Office office;
    private final List<Statement> statements;
    private final Set<String> contracts = new LinkedHashSet<>();

    DisputePapers(Office office) {
        this.office = office;
        this.statements = new ArrayList<>(office.statements().all());
    }

    List<Statement> statements() {
        return List.copyOf(statements);
    }

    /** Everything about a decision, a request or evidence of this id. */
    void ask(String id) {
        Set<String> evidence = new LinkedHashSet<>();
        Set<String> requests = new LinkedHashSet<>();
        found(() -> office.client().recognition(id)).ifPresent(view -> statements.add(view.statement()));
        found(() -> office.client().accessRequest(id)).ifPresent(view -> requests.add(id));
        decisions(id).forEach(decision -> {
            evidence.add(decision.evidence().id());
            requests.add(decision.request().id());
        });
        requests.forEach(request -> request(request).ifPresent(asked -> evidence.add(asked.evidenceId())));
        (evidence.isEmpty() ? Set.of(id) : evidence).forEach(each -> about(each, requests));
    }

    private List<RecognitionDecision> decisions(String id) {
        return statements.stream()
                .filter(each -> each.type() == StatementType.RECOGNITION_DECISION)
                .map(each -> RecognitionDecision.parse(each.payload()))
                .filter(decision -> decision.header().id().equals(id)
                        || decision.evidence().id().equals(id))
                .toList();
    }

    private void about(String evidence, Set<String> known) {
        found(() -> office.client().evidence(evidence)).ifPresent(view -> statements.add(view.registration()));
        found(() -> office.client().recallStatus(evidence)).ifPresent(statements::add);
        Optional<String> after = Optional.empty();
        do {
            Optional<String> cursor = after;
            Optional<StatementPage> page = found(() -> office.client().statementsAbout(evidence, cursor, PAGE));
            page.ifPresent(shown -> shown.items().forEach(each -> statements.add(each.statement())));
            after = page.flatMap(StatementPage::nextCursor);
        } while (after.isPresent());
        decisions(evidence).stream()
                .map(decision -> decision.request().id())
                .filter(request -> !known.contains(request))
                .distinct()
                .forEach(this::request);
    }

    private Optional<AccessRequest> request(String id) {
        Optional<StatementView> view = found(() -> office.client().accessRequest(id));
        view.ifPresent(asked -> {
            statements.add(asked.statement());
            asked.answers().forEach(answer -> statements.add(answer.statement()));
            contract(AccessRequest.parse(asked.statement().payload()).contract().id());
        });
        return view.map(asked -> AccessRequest.parse(asked.statement().payload()));
    }

    private void contract(String id) {
        if (contracts.add(id)) {
            found(() -> office.client().contract(id)).ifPresent(view -> {
                statements.add(view.statement());
                for (StatementView answer : view.answers()) {
                    statements.add(answer.statement());
                    if (answer.type() == StatementType.SHARING_CONTRACT) {
                        contract(answer.id());
                    }
                }
            });
        }
    }

    /** The log's answer how the evidence stands. */
    Optional<EvidenceStanding> standing(String evidence) {
        return statements.stream()
                .filter(each -> each.type() == StatementType.REGISTRATION)
                .map(each -> Registration.parse(each.payload()))
                .filter(registration -> registration.evidence().id().equals(evidence))
                .findFirst()
                .flatMap(registration -> found(() -> office.client().standing(registration.manifestDigest())));
    }

    /** What the server has, and this department may see. */
    private static <T> Optional<T> found(Supplier<T> asked) {
        try {
            return Optional.of(asked.get());
        } catch (HuzhengApiException e) {
            if (e.code() == ErrorCode.NOT_FOUND || e.code() == ErrorCode.ID_AMBIGUOUS) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
