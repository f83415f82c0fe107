package org.huzheng.server.http;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.huzheng.client.EventPage;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.statement.Statement;

/** What every department should be told and find in its lists, worked out from what happened and nothing else. */
final class ListsModel {
    /** The lists there are; all of them together, as far as they wait, are the inbox. */
    enum Kind {
        CONTRACT,
        REQUEST,
        EVIDENCE,
        RELEASE,
        RECALL
    }

    /** On which side of it a department stands. */
    enum Role {
        PROVIDER,
        CONSUMER
    }

    /** An item of a list without place and digest. */
    record Row(
            String id,
            String issuer,
            Role role,
            Optional<String> counterpart,
            Optional<String> caseNumber,
            Optional<String> evidence,
            Optional<String> request,
            Optional<String> state,
            Optional<String> waitsFor) {
        static Row of(EventPage.Event item) {
            return new Row(
                    item.statementId(),
                    item.issuer().code().toString(),
                    Role.valueOf(item.role().orElseThrow()),
                    item.counterpart().map(party -> party.code().toString()),
                    item.caseNumber(),
                    item.evidenceId(),
                    item.requestId(),
                    item.state(),
                    item.waitsFor());
        }
    }

    /** A contract as it stands. */
    static final class Contract {
        final Statement paper;
        final Department provider;
        final Department consumer;
        final Instant from;
        final Instant to;
        final Set<Department> accepted = new HashSet<>();
        boolean rejected;
        boolean revoked;

        Contract(Statement paper, Department provider, Department consumer, Instant from, Instant to) {
            this.paper = paper;
            this.provider = provider;
            this.consumer = consumer;
            this.from = from;
            this.to = to;
        }

        String state(Instant now) {
            if (rejected || revoked) {
                return rejected ? "REJECTED" : "REVOKED";
            }
            if (accepted.size() < 2) {
                String open = accepted.isEmpty() ? "DRAFT" : "PARTLY_SIGNED";
                return now.isBefore(to) ? open : "LAPSED";
            }
            return now.isBefore(from) ? "SIGNED" : now.isBefore(to) ? "ACTIVE" : "EXPIRED";
        }

        boolean waitsFor(Department party, Instant now) {
            return !rejected && accepted.size() < 2 && !accepted.contains(party) && now.isBefore(to);
        }
    }

    /** A registered evidence. */
    static final class Evidence {
        final EvidenceRef ref;
        final Statement registration;
        final Department owner;
        Optional<Statement> recall = Optional.empty();

        Evidence(EvidenceRef ref, Statement registration, Department owner) {
            this.ref = ref;
            this.registration = registration;
            this.owner = owner;
        }
    }

    /** One request for an evidence and what came of it. */
    static final class Use {
        final Statement request;
        final Contract contract;
        final Evidence evidence;
        final String caseNumber;
        String state = "REQUESTED";
        Instant grantedUntil = Instant.MIN;
        boolean released;
        Optional<Boolean> recognised = Optional.empty();
        boolean acknowledged;

        Use(Statement request, Contract contract, Evidence evidence, String caseNumber) {
            this.request = request;
            this.contract = contract;
            this.evidence = evidence;
            this.caseNumber = caseNumber;
        }
    }

    private record Entry(Kind kind, Function<Instant, Row> row) {}

    private final Map<Department, List<String>> events = new HashMap<>();
    private final Map<Department, List<Entry>> lists = new HashMap<>();

    /** A statement of this id was taken in that concerns these. */
    void told(String statementId, Collection<Department> concerned) {
        Set.copyOf(concerned)
                .forEach(department -> events.computeIfAbsent(department, any -> new ArrayList<>())
                        .add(statementId));
    }

    void list(Department department, Kind kind, Function<Instant, Row> row) {
        lists.computeIfAbsent(department, any -> new ArrayList<>()).add(new Entry(kind, row));
    }

    List<String> events(Department department) {
        return events.getOrDefault(department, List.of());
    }

    List<Row> list(Department department, Kind kind, Instant now) {
        return lists.getOrDefault(department, List.of()).stream()
                .filter(entry -> entry.kind() == kind)
                .map(entry -> entry.row().apply(now))
                .toList();
    }

    List<Row> inbox(Department department, Instant now) {
        return lists.getOrDefault(department, List.of()).stream()
                .map(entry -> entry.row().apply(now))
                .filter(row -> row.waitsFor().isPresent())
                .toList();
    }
}
