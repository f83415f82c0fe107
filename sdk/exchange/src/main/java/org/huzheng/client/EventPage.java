package org.huzheng.client;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementType;

/**
 * A page of events 事件列表 that concern this department, oldest first.
 *
 * @param items the events
 * @param nextCursor what to ask for next; unchanged when there was nothing new, empty while nothing ever happened
 */
public record EventPage(List<Event> items, Optional<String> nextCursor) {
    /** Copies the list. */
    public EventPage {
        items = List.copyOf(items);
    }

    /**
     * One event: a statement was taken in.
     *
     * @param cursor its place
     * @param type the statement's type
     * @param statementId its id
     * @param issuer who issued it
     * @param at when the server took it in
     * @param logIndex its leaf
     */
    public record Event(
            String cursor, StatementType type, String statementId, Party issuer, Instant at, long logIndex) {
        static Event read(JsonObject json) {
            return new Event(
                    json.string("cursor"),
                    json.string("type", StatementType::ofId),
                    json.string("statementId"),
                    StatementView.party(json.object("issuer")),
                    json.time("at"),
                    json.string("logIndex", Long::parseLong));
        }
    }

    static EventPage read(JsonObject json) {
        return new EventPage(json.objects("items", Event::read), json.optionalString("nextCursor"));
    }
}
