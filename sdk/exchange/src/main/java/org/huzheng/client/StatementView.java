package org.huzheng.client;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.codes.UnifiedSocialCreditCode;
import org.huzheng.crypto.Bytes;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.recognition.RecallStatus;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementType;

/**
 * A statement on the server and what became of it 声明视图. Id, type and issuer are the statement's own; time, state and which
 * answers there are is the server's word.
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

    /** The server may be mistaken or hostile: it is the statement asked for, and everything shown is what it says itself. */
    StatementView requireAbout(StatementType asked, String askedId) {
        if (type != asked || !id.equals(askedId)) {
            throw new HuzhengException(ErrorCode.RESPONSE_INVALID, "not the statement asked for");
        }
        return this;
    }

    StatementView requireCatalogueOf(UnifiedSocialCreditCode department) {
        if (type != StatementType.MATTER_CATALOGUE || !issuer.code().equals(department)) {
            throw new HuzhengException(ErrorCode.RESPONSE_INVALID, "not the catalogue asked for");
        }
        return this;
    }

    private StatementView requireHonest() {
        StatementHeader header = statement.header();
        if (header.type() != type
                || statement.type() != type
                || !header.id().equals(id)
                || !header.issuer().is(issuer)) {
            throw new HuzhengException(ErrorCode.RESPONSE_INVALID, "shown as another than the statement says");
        }
        return this;
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
                        json.has("answers") ? json.objects("answers", StatementView::read) : List.of())
                .requireHonest();
    }

    static Statement statement(JsonObject envelope) {
        return Statement.parseEnvelope(Bytes.of(envelope.toBytes()));
    }

    /** The operator's answer whether this evidence was recalled. */
    static Statement recallAnswer(JsonObject json, String evidenceId) {
        Statement answer = statement(json.object("envelope"));
        json.end();
        if (!RecallStatus.parse(answer.payload()).evidence().id().equals(evidenceId)) {
            throw new HuzhengException(ErrorCode.RESPONSE_INVALID, "not about the evidence asked for");
        }
        return answer;
    }

    static Party party(JsonObject json) {
        return Party.of(json.string("code"), json.string("name"));
    }
}
