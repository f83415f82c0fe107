package org.huzheng.server.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.server.Storage;
import org.huzheng.server.intake.Announcements;
import org.huzheng.server.intake.EvidenceRelease;
import org.huzheng.server.intake.Extracts;
import org.huzheng.server.intake.Ledger;
import org.huzheng.server.intake.Names;
import org.huzheng.server.store.CaseItem;
import org.huzheng.server.store.CaseItemStatus;
import org.huzheng.server.store.EventStore;
import org.huzheng.server.store.EvidenceRecord;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.Stores;

/** What a department relies on in its cases, and what happened that concerns it. */
final class CaseActions {
    private final Storage storage;
    private final Extracts extracts;

    CaseActions(Storage storage, Extracts extracts) {
        this.storage = storage;
        this.extracts = extracts;
    }

    void into(Map<String, Action> actions) {
        actions.put("case", this::caseItems);
        actions.put("events", this::events);
        actions.put("extract", this::extract);
    }

    private Reply extract(Exchange exchange) {
        Optional<EvidenceRelease.Named> evidence = exchange.query("evidence")
                .map(id -> new EvidenceRelease.Named(id, exchange.query("issuer"), Optional.empty()));
        long from = exchange.query("from").isPresent() ? exchange.number("from") : 0;
        return Reply.json(200, extracts.of(evidence, from, exchange.caller().department()));
    }

    private Reply caseItems(Exchange exchange) {
        String caseNo = exchange.path("caseNo");
        List<JsonWriter> items = storage.read(stores -> {
            List<JsonWriter> told = new ArrayList<>();
            for (CaseItem item :
                    stores.caseItems().ofCase(caseNo, exchange.caller().code())) {
                told.add(item(stores, item));
            }
            return told;
        });
        return Reply.json(200, JsonWriter.object().put("caseNo", caseNo).putObjects("items", items));
    }

    private static JsonWriter item(Stores stores, CaseItem item) {
        EvidenceRecord evidence = stores.evidence().find(item.evidence()).orElseThrow(Ledger::notFound);
        StatementRecord registration = Ledger.registered(stores, evidence);
        boolean acknowledged = item.status() == CaseItemStatus.RECALL_ACKNOWLEDGED;
        CaseItemStatus status = acknowledged ? CaseItemStatus.RECALLED : item.status();
        JsonWriter json = JsonWriter.object()
                .put("evidenceId", item.evidence().id())
                .put("source", Views.party(Names.shown(stores, Ledger.issuer(registration))))
                .put("decisionId", item.decisionId())
                .put("status", status.name())
                .put("recallId", item.recallId());
        long elsewhere = Ledger.excludedElsewhere(stores, item);
        if (elsewhere > 0) {
            json.put("excludedElsewhere", elsewhere);
        }
        return status == CaseItemStatus.RECALLED ? json.put("acknowledged", acknowledged) : json;
    }

    private Reply events(Exchange exchange) {
        long after = exchange.afterIndex(storage);
        List<EventStore.Announced> told = new ArrayList<>();
        List<JsonWriter> items = storage.read(stores -> {
            told.addAll(stores.events().after(exchange.caller().code(), after, exchange.limit()));
            return told.stream()
                    .map(stored -> Announcements.json(stores, stored))
                    .toList();
        });
        long next = told.isEmpty() ? after : told.get(told.size() - 1).place();
        return Reply.json(
                200,
                JsonWriter.object()
                        .putObjects("items", items)
                        .put(
                                "nextCursor",
                                Optional.of(next).filter(cursor -> cursor >= 0).map(Object::toString)));
    }
}
