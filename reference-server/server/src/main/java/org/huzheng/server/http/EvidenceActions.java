package org.huzheng.server.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Digest;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.server.Storage;
import org.huzheng.server.intake.EvidenceRelease;
import org.huzheng.server.intake.Ledger;
import org.huzheng.server.intake.Names;
import org.huzheng.server.intake.RecallAnswers;
import org.huzheng.server.intake.Standings;
import org.huzheng.server.intake.Subject;
import org.huzheng.server.store.EvidenceRecord;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;

/** Registered evidence: description, content, statements about it. */
final class EvidenceActions {
    private static final String RANGE_UNIT = "bytes=";

    private final Storage storage;
    private final EvidenceRelease release;
    private final RecallAnswers recalls;
    private final Standings standings;
    private final Views views;

    EvidenceActions(Storage storage, EvidenceRelease release, RecallAnswers recalls, Standings standings, Views views) {
        this.storage = storage;
        this.release = release;
        this.recalls = recalls;
        this.standings = standings;
        this.views = views;
    }

    void into(Map<String, Action> actions) {
        actions.put("evidence", this::evidence);
        actions.put("evidenceContent", this::content);
        actions.put("evidenceStatements", this::statements);
        actions.put("evidenceRecallStatus", this::recallStatus);
        actions.put(
                "standing", exchange -> Reply.json(200, standings.of(Digest.parse(exchange.path("manifestDigest")))));
    }

    private record Shown(EvidenceRecord evidence, StatementRecord registration, Party owner, boolean recalled) {}

    private Reply evidence(Exchange exchange) {
        Shown shown = storage.read(stores -> {
            EvidenceRecord found = EvidenceRelease.requireVisible(
                    stores, named(exchange), exchange.caller().department());
            StatementRecord registration = Ledger.registered(stores, found);
            Party owner = Names.shown(stores, Ledger.issuer(registration));
            return new Shown(
                    found,
                    registration,
                    owner,
                    Ledger.recall(stores, found.key()).isPresent());
        });
        EvidenceRecord evidence = shown.evidence();
        return Reply.json(
                200,
                JsonWriter.object()
                        .put("id", evidence.id())
                        .put("owner", Views.party(shown.owner()))
                        .put("contentId", evidence.content().toString())
                        .put("length", Long.toString(length(evidence.content())))
                        .put("registeredAt", evidence.registeredAt())
                        .put("recalled", shown.recalled())
                        .put("logIndex", Long.toString(evidence.logIndex()))
                        .put("envelope", views.envelope(shown.registration())));
    }

    private Reply content(Exchange exchange) {
        Optional<String> range = Optional.ofNullable(exchange.headers().get("Range"));
        EvidenceRecord known = storage.read(stores -> EvidenceRelease.requireVisible(
                stores, named(exchange), exchange.caller().department()));
        Slice slice = slice(range, length(known.content()));
        // Whoever gets a receipt of a release gets the content: it is held against its digest before the log says so.
        storage.content().file(known.content());
        EvidenceRelease.Released released =
                release.release(named(exchange), exchange.caller().department(), slice.from() > 0);
        Digest content = released.evidence().content();
        Map<String, String> headers = new HashMap<>();
        headers.put("ETag", "\"" + content + "\"");
        headers.put("Accept-Ranges", "bytes");
        released.receiptId().ifPresent(receipt -> headers.put("X-Hz-Release-Id", receipt));
        if (range.isPresent()) {
            headers.put("Content-Range", slice.toString());
        }
        return new Reply.Flow(
                range.isPresent() ? 206 : 200,
                "application/octet-stream",
                headers,
                slice.length(),
                () -> storage.content().read(content, slice.from(), slice.length()));
    }

    private Reply recallStatus(Exchange exchange) {
        Statement answer = recalls.answer(named(exchange), exchange.caller().department());
        return Reply.json(
                200,
                JsonWriter.object()
                        .put("envelope", JsonObject.parse(answer.envelope().toArray())));
    }

    private record Slice(long from, long length, long whole) {
        @Override
        public String toString() {
            return "bytes " + from + "-" + (from + length - 1) + "/" + whole;
        }
    }

    /** The contract has made sure of the form {@code bytes=FROM-} or {@code bytes=FROM-TO}. */
    private static Slice slice(Optional<String> range, long whole) {
        if (range.isEmpty()) {
            return new Slice(0, whole, whole);
        }
        String[] ends = range.get().substring(RANGE_UNIT.length()).split("-", -1);
        long from = Long.parseLong(ends[0]);
        long to = ends[1].isEmpty() ? whole - 1 : Math.min(Long.parseLong(ends[1]), whole - 1);
        if (from >= whole || to < from) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "Range is outside the content");
        }
        return new Slice(from, to - from + 1, whole);
    }

    private Reply statements(Exchange exchange) {
        String code = exchange.caller().code();
        long after = exchange.afterIndex(storage);
        List<StatementRecord> about = storage.read(stores -> {
            EvidenceRecord found = EvidenceRelease.requireVisible(
                    stores, named(exchange), exchange.caller().department());
            List<StatementRecord> told = new ArrayList<>();
            for (StatementRecord stored : stores.statements().about(Subject.evidence(found.key()))) {
                boolean registration = stored.logIndex() == found.logIndex();
                if (stored.logIndex() > after && (registration || Ledger.visible(stores, stored, code))) {
                    told.add(stored);
                }
            }
            return told;
        });
        return Reply.json(200, views.page(about, exchange.limit()));
    }

    private long length(Digest content) {
        return storage.content().find(content).length();
    }

    private static EvidenceRelease.Named named(Exchange exchange) {
        return new EvidenceRelease.Named(
                exchange.path("evidenceId"), exchange.query("issuer"), exchange.query("request"));
    }
}
