package org.huzheng.cli.casework;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.huzheng.BilingualText;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.casefile.procedure.DutyStatus;
import org.huzheng.casefile.record.ProcessStage;
import org.huzheng.cli.terminal.Words;

/** What people read for the identifiers of a case 案件用语: stages, states and how a duty stands. */
final class CaseWords {
    private static final Map<DutyStatus, BilingualText> STATUSES = Map.of(
            DutyStatus.DUE, new BilingualText("待办", "due"),
            DutyStatus.OVERDUE, new BilingualText("超期", "overdue"),
            DutyStatus.BLOCKED, new BilingualText("受阻", "blocked"));
    private static final Map<String, JsonNode> MACHINES = machines();

    private CaseWords() {}

    static BilingualText of(DutyStatus status) {
        return STATUSES.getOrDefault(status, plain(status.name()));
    }

    /**
     * Where a machine stands, for example {@code 普通程序：立案 / The ordinary procedure: filed}.
     *
     * @param machine its name, and after a space the thing it is about
     * @param state the identifier of its state
     */
    static BilingualText standing(String machine, String state) {
        int space = machine.indexOf(' ');
        String name = space < 0 ? machine : machine.substring(0, space);
        BilingualText about = space < 0 ? new BilingualText("", "") : about(machine.substring(space + 1));
        JsonNode words = MACHINES.get(name);
        if (words == null) {
            return plain(machine + ": " + state);
        }
        return new BilingualText(
                words.path("zh").asText() + about.zh() + "："
                        + words.path("states").path(state).asText(state),
                words.path("en").asText() + about.en() + ": "
                        + state.toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static BilingualText about(String key) {
        return Stream.of(ProcessStage.values())
                .filter(stage -> stage.name().equals(key))
                .map(Words::of)
                .findFirst()
                .map(stage -> new BilingualText("（" + stage.zh() + "）", " (" + stage.en() + ")"))
                .orElseGet(() -> new BilingualText(" " + key, " " + key));
    }

    private static BilingualText plain(String identifier) {
        return new BilingualText(identifier, identifier);
    }

    private static Map<String, JsonNode> machines() {
        try (InputStream in = CaseWords.class.getResourceAsStream("case-states.json")) {
            Map<String, JsonNode> machines = new HashMap<>();
            new ObjectMapper()
                    .readTree(in)
                    .path("machines")
                    .forEach(machine -> machines.put(machine.path("machine").asText(), machine));
            return machines;
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.INTERNAL_FAULT, "case-states.json", e);
        }
    }
}
