package org.huzheng.server.intake;

import org.huzheng.internal.json.JsonWriter;
import org.huzheng.server.store.EventStore;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.Stores;

/** An event as its department is told of it 事件告知: on asking and by notification alike, and nothing of what the statement says. */
public final class Announcements {
    private Announcements() {}

    /** One event, by {@code spec/schemas/event-page.json}. */
    public static JsonWriter json(Stores stores, EventStore.Announced announced) {
        StatementRecord stored = announced.statement();
        return JsonWriter.object()
                .put("cursor", Long.toString(announced.place()))
                .put("type", stored.type().id())
                .put("statementId", stored.id())
                .put("issuer", Names.shown(stores, Ledger.issuer(stored)).json())
                .put("at", stored.storedAt())
                .put("logIndex", Long.toString(stored.logIndex()));
    }
}
