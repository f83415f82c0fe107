package org.huzheng.penalty.discretion;

import java.util.Objects;
import org.huzheng.BilingualText;
import org.huzheng.internal.Fen;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/**
 * A fact a benchmark asks for 裁量因素.
 *
 * @param name its stable name, for example {@code area}
 * @param kind what it is told in
 * @param text what it is called, with its unit, for example 占用面积（平方米）
 */
record FactDefinition(String name, Kind kind, BilingualText text) {
    /** What a fact is told in 事实的计量方式. */
    enum Kind {
        /** A count or measure, in the unit its definition names. */
        NUMBER,
        /** An amount of money in fen. */
        AMOUNT,
        /** Yes or no. */
        FLAG,
        /** One of several words. */
        WORD;

        boolean isCounted() {
            return this == NUMBER || this == AMOUNT;
        }
    }

    /** All are required. */
    public FactDefinition {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }

    String spoken(long value) {
        return kind == Kind.AMOUNT ? Fen.yuan(value) : Long.toString(value);
    }

    static FactDefinition read(JsonObject json) {
        FactDefinition definition =
                new FactDefinition(json.string("name"), json.string("kind", Kind::valueOf), BenchmarkReader.text(json));
        json.end();
        return definition;
    }

    JsonWriter json() {
        return JsonWriter.object()
                .put("name", name)
                .put("kind", kind.name())
                .put("zh", text.zh())
                .put("en", text.en());
    }
}
