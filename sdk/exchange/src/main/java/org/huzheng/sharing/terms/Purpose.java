package org.huzheng.sharing.terms;

import java.util.Objects;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/**
 * A purpose 用途: the code that machines compare, and words that people read.
 *
 * @param code one of the published list
 * @param words what exactly, in words; empty if the code says it all
 */
public record Purpose(PurposeCode code, String words) {
    /** Both are required. */
    public Purpose {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(words, "words");
    }

    /** A purpose of which the code says it all. */
    public static Purpose of(PurposeCode code) {
        return new Purpose(code, "");
    }

    /** Reads it from a contract or a request. */
    public static Purpose read(JsonObject json) {
        Purpose purpose = new Purpose(json.string("code", PurposeCode::valueOf), json.string("words"));
        json.end();
        return purpose;
    }

    /** As it stands in a contract or a request. */
    public JsonWriter json() {
        return JsonWriter.object().put("code", code.name()).put("words", words);
    }

    /** In Chinese, as a paper would say it. */
    @Override
    public String toString() {
        return words.isEmpty() ? code.text().zh() : code.text().zh() + "：" + words;
    }
}
