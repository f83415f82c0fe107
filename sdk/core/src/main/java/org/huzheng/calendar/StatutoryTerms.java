package org.huzheng.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huzheng.BilingualText;
import org.huzheng.internal.json.JsonObject;

/** {@code spec/law/terms.json}, read once. */
final class StatutoryTerms {
    private static final Map<String, Row> ROWS = load();

    private StatutoryTerms() {}

    record Row(String id, TimeLimit limit, boolean unitOpen, boolean waiting, BilingualText text) {
        static Row read(JsonObject json) {
            Row row = new Row(
                    json.string("id"),
                    new TimeLimit(
                            (int) json.integer("length"),
                            json.string("unit", LimitUnit::valueOf),
                            json.string("article"),
                            json.optionalString("rollOver")),
                    json.has("unitOpen") && json.bool("unitOpen"),
                    json.has("waiting") && json.bool("waiting"),
                    new BilingualText(json.string("zh"), json.string("en")));
            json.end();
            return row;
        }
    }

    static Row row(StatutoryTerm term) {
        return Objects.requireNonNull(ROWS.get(term.name()), () -> "no row for " + term.name());
    }

    static Map<String, Row> rows() {
        return ROWS;
    }

    private static Map<String, Row> load() {
        try (InputStream in = StatutoryTerms.class.getResourceAsStream("terms.json")) {
            byte[] json = Optional.ofNullable(in)
                    .orElseThrow(() -> new IllegalStateException("missing resource terms.json"))
                    .readAllBytes();
            return JsonObject.parse(json).objects("terms", Row::read).stream()
                    .collect(Collectors.toUnmodifiableMap(Row::id, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
