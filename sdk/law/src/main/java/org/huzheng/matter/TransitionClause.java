package org.huzheng.matter;

import java.util.Objects;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.matter.internal.Required;

/**
 * The transition clause 过渡条款 of an assignment: what becomes of open cases once the power is taken back. The clause as
 * published decides, not this program.
 *
 * @param openCases what becomes of them
 * @param text the clause's own words
 */
public record TransitionClause(OpenCases openCases, String text) {
    /** What becomes of cases filed before the withdrawal. */
    public enum OpenCases {
        /** 由承接机关继续办结: the recipient finishes them. */
        FINISHED_BY_RECIPIENT,
        /** 移交划出机关: they are handed over to the source. */
        HANDED_OVER
    }

    /** Both are required. */
    public TransitionClause {
        Objects.requireNonNull(openCases, "openCases");
        text = Required.text("text", text);
    }

    /** For the SDK's own packages: reads {@code {openCases, text}}. */
    public static TransitionClause read(JsonObject json) {
        TransitionClause clause =
                new TransitionClause(json.string("openCases", OpenCases::valueOf), json.string("text"));
        json.end();
        return clause;
    }

    /** For the SDK's own packages: writes {@code {openCases, text}}. */
    public JsonWriter json() {
        return JsonWriter.object().put("openCases", openCases.name()).put("text", text);
    }
}
