package org.huzheng.server.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.crypto.Digest;
import org.huzheng.server.Storage;
import org.huzheng.server.intake.Ledger;
import org.huzheng.server.intake.ResourceOffers;
import org.huzheng.server.store.CatalogueRecord;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.Stores;

/** Published catalogues of matters, and of what departments share: open to every department. */
final class CatalogueActions {
    private final Storage storage;
    private final Views views;

    CatalogueActions(Storage storage, Views views) {
        this.storage = storage;
        this.views = views;
    }

    void into(Map<String, Action> actions) {
        actions.put("catalogue", this::edition);
        actions.put("catalogueDocument", this::document);
        actions.put("listResources", this::resources);
        actions.put("resources", this::resourcesOf);
    }

    private static CatalogueRecord required(Stores stores, Exchange exchange) {
        String department = exchange.path("department");
        String territory = exchange.path("territory");
        Optional<CatalogueRecord> found = exchange.query("number").isPresent()
                ? stores.catalogues().find(department, territory, (int) exchange.number("number"))
                : stores.catalogues().latest(department, territory);
        return found.orElseThrow(Ledger::notFound);
    }

    private Reply edition(Exchange exchange) {
        StatementRecord stored = storage.read(stores -> stores.statements()
                .atIndex(required(stores, exchange).logIndex())
                .orElseThrow(Ledger::notFound));
        return Reply.json(200, views.statement(stored));
    }

    private Reply resourcesOf(Exchange exchange) {
        return Reply.json(
                200,
                views.statement(storage.read(stores ->
                        ResourceOffers.of(stores, exchange.path("department")).orElseThrow(Ledger::notFound))));
    }

    /** The latest catalogue of each department that offers something of this name and kind. */
    private Reply resources(Exchange exchange) {
        String words = exchange.query("q").orElse("");
        Optional<EvidenceKind> kind = exchange.query("kind").map(EvidenceKind::valueOf);
        long after = exchange.afterIndex(storage);
        int limit = exchange.limit();
        List<StatementRecord> found =
                storage.read(stores -> ResourceOffers.find(stores, words, kind, after, limit + 1));
        return Reply.json(200, views.page(found, limit));
    }

    private Reply document(Exchange exchange) {
        Digest document = storage.read(stores -> required(stores, exchange).document());
        long length = storage.content().find(document).length();
        return new Reply.Flow(
                200,
                "application/octet-stream",
                Map.of("ETag", "\"" + document + "\""),
                length,
                () -> storage.content().read(document, 0, length));
    }
}
