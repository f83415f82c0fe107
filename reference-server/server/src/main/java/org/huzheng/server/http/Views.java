package org.huzheng.server.http;

import java.util.List;
import java.util.Optional;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.server.Storage;
import org.huzheng.server.intake.Ledger;
import org.huzheng.server.intake.Names;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;

/** Writes statements as {@code spec/schemas/statement-view.json} has them, each with its receipt. */
final class Views {
    private final Storage storage;

    Views(Storage storage) {
        this.storage = storage;
    }

    JsonWriter statement(StatementRecord stored) {
        return statement(stored, Optional.empty(), List.of());
    }

    JsonWriter statement(StatementRecord stored, Optional<String> state, List<StatementRecord> answers) {
        JsonWriter view = JsonWriter.object()
                .put("id", stored.id())
                .put("type", stored.type().id())
                .put("issuer", party(storage.read(stores -> Names.shown(stores, Ledger.issuer(stored)))))
                .put("acceptedAt", stored.storedAt())
                .put("logIndex", Long.toString(stored.logIndex()))
                .put("state", state)
                .put("envelope", envelope(stored));
        return answers.isEmpty()
                ? view
                : view.putObjects(
                        "answers", answers.stream().map(this::statement).toList());
    }

    /** A page of statements in log order, of which at least one more than the limit was looked for. */
    JsonWriter page(List<StatementRecord> found, int limit) {
        List<StatementRecord> items = found.subList(0, Math.min(limit, found.size()));
        JsonWriter page = JsonWriter.object()
                .putObjects("items", items.stream().map(this::statement).toList());
        return found.size() <= limit
                ? page
                : page.put("nextCursor", Long.toString(items.get(limit - 1).logIndex()));
    }

    /** The envelope with its receipt. */
    JsonObject envelope(StatementRecord stored) {
        Statement statement = Ledger.statement(stored)
                .withReceipt(
                        storage.log().receipt(stored.logIndex(), stored.entry()).format());
        return JsonObject.parse(statement.envelope().toArray());
    }

    static JsonWriter party(Party party) {
        return JsonWriter.object().put("code", party.code().toString()).put("name", party.name());
    }
}
