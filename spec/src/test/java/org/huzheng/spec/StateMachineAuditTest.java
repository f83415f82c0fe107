package org.huzheng.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("HZ-PRJ-006")
class StateMachineAuditTest {
    static List<Path> files() {
        return Repository.files(Repository.spec("state-machines"), ".yaml");
    }

    @ParameterizedTest
    @MethodSource("files")
    void machine_each_followsTheSchema(Path file) {
        assertThat(Schemas.errors("state-machine.json", Repository.tree(file))).isEmpty();
        assertThat(file.getFileName())
                .hasToString(Repository.tree(file).get("machine").textValue() + ".yaml");
    }

    @ParameterizedTest
    @MethodSource("files")
    void transitions_each_nameListedStatesAndEventsOnce(Path file) {
        JsonNode machine = Repository.tree(file);
        Set<String> states = texts(machine.get("states"));
        Set<String> events = texts(machine.get("events"));
        Set<String> cells = new HashSet<>();
        for (JsonNode row : machine.get("transitions")) {
            assertThat(states)
                    .contains(row.get("from").textValue(), row.get("to").textValue());
            assertThat(events).contains(row.get("event").textValue());
            assertThat(cells.add(
                            row.get("from").textValue() + "+" + row.get("event").textValue()))
                    .as("one row a cell: %s", row)
                    .isTrue();
        }
        Set<String> unused = new TreeSet<>(events);
        machine.get("transitions").forEach(row -> unused.remove(row.get("event").textValue()));
        Set<String> never = machine.has("never") ? texts(machine.get("never")) : Set.of();
        assertThat(unused).as("events that nothing takes").containsExactlyInAnyOrderElementsOf(never);
    }

    @ParameterizedTest
    @MethodSource("files")
    void states_each_areReachable(Path file) {
        JsonNode machine = Repository.tree(file);
        Set<String> reached = new HashSet<>(Set.of(machine.get("initial").textValue()));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (JsonNode row : machine.get("transitions")) {
                grew |= reached.contains(row.get("from").textValue())
                        && reached.add(row.get("to").textValue());
            }
        }
        assertThat(reached).isEqualTo(texts(machine.get("states")));
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new HashSet<>();
        list.forEach(node -> texts.add(node.textValue()));
        return texts;
    }
}
