package org.huzheng.dispute.internal;

import java.util.Optional;
import org.huzheng.HuzhengException;
import org.huzheng.codes.UnifiedSocialCreditCode;
import org.huzheng.crypto.Bytes;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.statement.Statement;

/**
 * What an extract of a log is about 摘录对象: one piece of evidence, whose statements stand at their own leaves, or all that one
 * department was told of.
 *
 * @param evidence the evidence's id; empty if the extract is of a department
 * @param department whose evidence it is, or whose events
 */
public record ExtractSubject(Optional<String> evidence, UnifiedSocialCreditCode department) {
    public static ExtractSubject read(JsonObject json) {
        ExtractSubject subject = new ExtractSubject(
                json.optionalString("evidence"), json.string("department", UnifiedSocialCreditCode::parse));
        json.end();
        return subject;
    }

    public JsonWriter json() {
        return JsonWriter.object().put("evidence", evidence).put("department", department.toString());
    }

    /** Whether every entry stands at its own leaf, so that a leaf alone tells whether it ought to be there. */
    public boolean placedByLeaf() {
        return evidence.isPresent();
    }

    /** Whether a statement is about the evidence; empty if it does not say what evidence it is about. */
    public Optional<Boolean> concerns(Statement statement) {
        return evidence.flatMap(id -> named(statement.payload()).map(id::equals));
    }

    private static Optional<String> named(Bytes payload) {
        try {
            JsonObject json = JsonObject.parse(payload.toArray());
            if (json.has("evidenceId")) {
                return json.optionalString("evidenceId");
            }
            return json.has("evidence") ? json.object("evidence").optionalString("id") : Optional.empty();
        } catch (HuzhengException e) {
            return Optional.empty();
        }
    }

    /** The evidence's id, or the department's code. */
    @Override
    public String toString() {
        return evidence.orElseGet(department::toString);
    }
}
