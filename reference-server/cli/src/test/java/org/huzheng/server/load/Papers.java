package org.huzheng.server.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huzheng.client.EventPage.Event;
import org.huzheng.client.HuzhengClient;
import org.huzheng.client.StatementView;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.statement.Statement;

/** The statements a department has: those it signed, and those it fetched because an event told it of them. */
final class Papers {
    private final Map<String, Statement> known = new ConcurrentHashMap<>();
    private final OwnView view;

    Papers(OwnView view) {
        this.view = view;
    }

    static String key(Statement statement) {
        return statement.header().issuer().code() + "/" + statement.type().id() + "/"
                + statement.header().id();
    }

    void keep(Statement statement) {
        known.put(key(statement), statement);
    }

    Map<String, Statement> all() {
        return known;
    }

    private void learn(StatementView shown) {
        known.putIfAbsent(key(shown.statement()), shown.statement());
        shown.answers().forEach(this::learn);
    }

    /** The statement an event tells of. */
    Statement of(Event event, HuzhengClient client) {
        Stream<StatementView> shown = switch (event.type()) {
            case SHARING_CONTRACT -> Stream.of(event.statementId()).map(client::contract);
            case CONTRACT_SIGNATURE, CONTRACT_SUSPENSION, CONTRACT_REVOCATION -> each(view.contracts, client::contract);
            case ACCESS_REQUEST -> Stream.of(event.statementId()).map(client::accessRequest);
            case ACCESS_GRANT, ACCESS_REFUSAL, RELEASE_RECEIPT -> each(view.uses, client::accessRequest);
            case RECOGNITION_DECISION -> Stream.of(event.statementId()).map(client::recognition);
            case RECALL -> Stream.of(event.statementId()).map(client::recall);
            case RECALL_ACKNOWLEDGEMENT -> each(view.recalls, client::recall);
            case OBJECTION -> Stream.of(event.statementId()).map(client::objection);
            case OBJECTION_ACT -> each(view.objections, client::objection);
            default -> Stream.empty();
        };
        if (!known.containsKey(event.key())) {
            Iterator<StatementView> next = shown.iterator();
            while (next.hasNext() && !known.containsKey(event.key())) {
                learn(next.next());
            }
        }
        return Optional.ofNullable(known.get(event.key()))
                .orElseThrow(() -> new AssertionError("told of what is nowhere to be had: " + event));
    }

    private static Stream<StatementView> each(Map<String, ?> ids, Function<String, StatementView> fetch) {
        List<String> latestFirst = new ArrayList<>(ids.keySet());
        Collections.reverse(latestFirst);
        return latestFirst.stream().map(fetch);
    }

    /** What was registered under the id that a grant to this department names. */
    Optional<Statement> registration(Statement paper, HuzhengClient client, String own) {
        return switch (paper.type()) {
            case ACCESS_GRANT -> {
                AccessGrant grant = AccessGrant.parse(paper.payload());
                AccessRequest asked = view.uses.get(grant.request().id()).asked;
                yield asked.header().issuer().code().toString().equals(own)
                        ? Optional.of(client.evidence(grant.evidence().id()).registration())
                        : Optional.empty();
            }
            default -> Optional.empty();
        };
    }
}
