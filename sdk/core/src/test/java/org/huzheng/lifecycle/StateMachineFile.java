package org.huzheng.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huzheng.lifecycle.internal.Guard;
import org.huzheng.lifecycle.internal.TransitionTable;
import org.yaml.snakeyaml.Yaml;

/** One file of spec/state-machines, and the comparison of it with its table, cell by cell. */
public final class StateMachineFile {
    private final Map<String, Object> content;

    private StateMachineFile(Map<String, Object> content) {
        this.content = content;
    }

    /** The file that mirrors the table of this name. */
    public static StateMachineFile of(String name) throws IOException {
        Path file = Path.of(System.getProperty("huzheng.root", ".."), "spec", "state-machines", name + ".yaml");
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return new StateMachineFile(new Yaml().load(reader));
        }
    }

    /** Every state × event cell of the table says what the file says, the refused ones included. */
    public <S extends Enum<S>, E extends Enum<E>, F> void assertMirrors(
            TransitionTable<S, E, F> table, Class<S> states, Class<E> events) {
        assertMirrors(table, states, List.of(events.getEnumConstants()));
        assertThat(strings("events")).isEqualTo(names(events));
    }

    /** The same of a table whose events are no constants; the file knows them by what they are printed as. */
    public <S extends Enum<S>, E, F> void assertMirrors(
            TransitionTable<S, E, F> table, Class<S> states, List<? extends E> events) {
        assertThat(content.get("machine")).isEqualTo(table.name());
        assertThat(strings("states")).isEqualTo(names(states));
        assertThat(events).extracting(String::valueOf).containsExactlyInAnyOrderElementsOf(strings("events"));
        for (S state : states.getEnumConstants()) {
            for (E event : events) {
                Optional<TransitionTable.Row<S, E, F>> row = table.rows().stream()
                        .filter(each -> each.from() == state && each.event().equals(event))
                        .findFirst();
                String expected = cell(state.name(), event.toString());
                String actual = row.map(each -> each.to() + " "
                                + each.guards().stream().map(Guard::name).toList())
                        .orElse("refused");
                assertThat(actual).as(state + " × " + event).isEqualTo(expected);
            }
        }
        assertSaysTheSame(table);
    }

    /** What the file says of a guard is what the guard says, word for word; it says nothing of guards that are in no row. */
    private <S extends Enum<S>, E, F> void assertSaysTheSame(TransitionTable<S, E, F> table) {
        if (!(content.get("guards") instanceof Map<?, ?> texts)) {
            return;
        }
        Set<Object> said = new HashSet<>();
        table.rows().stream().flatMap(row -> row.guards().stream()).forEach(guard -> {
            if (texts.get(guard.name()) instanceof Map<?, ?> text) {
                said.add(guard.name());
                assertThat(text.get("zh"))
                        .as(guard.name())
                        .isEqualTo(guard.demand().zh());
                assertThat(text.get("en"))
                        .as(guard.name())
                        .isEqualTo(guard.demand().en());
                Object article = text.get("article");
                assertThat(article == null ? "" : article).as(guard.name()).isEqualTo(guard.article());
            }
        });
        assertThat(said).as("guards that the file explains").isEqualTo(texts.keySet());
    }

    private String cell(String state, String event) {
        return ((List<?>) content.get("transitions"))
                .stream()
                        .map(each -> (Map<?, ?>) each)
                        .filter(each -> each.get("from").equals(state)
                                && each.get("event").equals(event))
                        .map(each -> each.get("to") + " " + each.get("guards"))
                        .findFirst()
                        .orElse("refused");
    }

    private List<String> strings(String field) {
        return ((List<?>) content.get(field)).stream().map(String::valueOf).toList();
    }

    private static List<String> names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }
}
