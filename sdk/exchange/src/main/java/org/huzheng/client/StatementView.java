package org.huzheng.client;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huzheng.crypto.Bytes;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementType;

/**
 * A statement on the server and what became of it 声明视图.
 *
 * @param id its id
 * @param type its type
 * @param issuer who issued it
 * @param acceptedAt when the server took it in
 * @param logIndex its leaf
 * @param state where its life cycle stands, if it has one
 * @param statement the statement itself, with its receipt; verify it before relying on it
 * @param answers the statements that answer it, oldest first
 */
public record StatementView(
        String id,
        StatementType type,
        Party issuer,
        Instant acceptedAt,
        long logIndex,
        Optional<String> state,
        Statement statement,
        List<StatementView> answers) {
    /** Copies the list. */
    public StatementView {
        answers = List.copyOf(answers);
    }

    static StatementView read(JsonObject json) {
        return new StatementView(
                json.string("id"),
                json.string("type", StatementType::ofId),
                party(json.object("issuer")),
                json.time("acceptedAt"),
                json.string("logIndex", Long::parseLong),
                json.optionalString("state"),
                statement(json.object("envelope")),
                json.has("answers") ? json.objects("answers", StatementView::read) : List.of());
    }

    static Statement statement(JsonObject envelope) {
        return Statement.parseEnvelope(Bytes.of(envelope.toBytes()));
    }

    static Party party(JsonObject json) {
        return Party.of(json.string("code"), json.string("name"));
    }
}
