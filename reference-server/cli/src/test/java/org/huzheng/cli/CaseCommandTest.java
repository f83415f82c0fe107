package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published cases on the command line. */
@Tag("HZ-CLI-014")
class CaseCommandTest {
    private static final Path CASES = Path.of(System.getProperty("huzheng.root"), "spec/vectors/cases");

    @TempDir
    Path folder;

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.getFileName().toString().startsWith("HZ-CAS-030-")
                            && file.toString().endsWith(".json")
                            && !file.toString().endsWith("-spoiled.json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void case_published_isLawful_andItsTwinIsRefused(Path file) {
        JsonNode good = Ran.run("case", "check", file, "--as-of", "2026-07-01", "--json")
                .json();
        assertThat(good.get("lawful").booleanValue()).isTrue();
        assertThat(good.get("standing")).isNotEmpty();
        Path twin = Path.of(file.toString().replace(".json", "-spoiled.json"));
        Ran refused = Ran.run("case", "check", twin, "--json");
        assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
        JsonNode answer = refused.json();
        assertThat(answer.get("lawful").booleanValue()).isFalse();
        assertThat(answer.at("/unmet/0/article").textValue()).isNotBlank();
        assertThat(answer.get("position").intValue()).isPositive();
        assertThat(Ran.run("case", "check", twin).out())
                .contains(
                        "第 " + (answer.get("position").intValue() + 1) + " 个事件不被受理",
                        answer.at("/unmet/0/guard").textValue(),
                        answer.at("/unmet/0/article").textValue());
    }

    @Test
    void case_archived_owesNothing() {
        Ran ran = Ran.run("case", "check", CASES.resolve("HZ-CAS-030-ordinary.json"), "--as-of", "2026-07-01");
        assertThat(ran.passed().out()).contains("case-ordinary: ARCHIVED", "没有待办 / nothing is due");
    }

    @Test
    void case_open_showsWhatIsOverdue_andEndsInOne() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode json = (ObjectNode)
                mapper.readTree(CASES.resolve("HZ-CAS-030-ordinary.json").toFile());
        ArrayNode events = (ArrayNode) json.get("events");
        while (events.size() > 3) {
            events.remove(3);
        }
        Path open = Files.write(folder.resolve("open.json"), mapper.writeValueAsBytes(json));
        Ran late = Ran.run("case", "check", open, "--as-of", "2026-07-01");
        assertThat(late.code()).isEqualTo(ExitCode.FAILED);
        assertThat(late.out()).contains("OVERDUE  2026-06-01", "行政处罚法 60");
        Ran inTime = Ran.run("case", "check", open, "--as-of", "2026-06-01");
        assertThat(inTime.passed().out()).contains("DUE  2026-06-01");
    }

    @Test
    void timeline_isWritten_andNothingIsReplacedUnasked() throws IOException {
        Path svg = folder.resolve("case.svg");
        Path json = CASES.resolve("HZ-CAS-030-simple.json");
        Ran.run("case", "timeline", json, "--out", svg).passed();
        assertThat(Files.readString(svg)).startsWith("<svg").contains("归档");
        assertThat(Ran.run("case", "timeline", json, "--out", svg).err()).contains(ErrorCode.ARGUMENT_INVALID.name());
        Ran.run("case", "timeline", json, "--out", svg, "--force").passed();
    }

    @Test
    void input_thatIsNoCase_isNamed() throws IOException {
        Path text = Files.writeString(folder.resolve("x.json"), "{}");
        assertThat(Ran.run("case", "check", text).err()).contains("JSON_FIELD_MISSING");
        assertThat(Ran.run("case", "check", folder.resolve("none.json")).err()).contains("FILE_NOT_FOUND");
        assertThat(Ran.run("case").code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(Ran.run("case", "check", "--help").passed().out()).contains("--as-of");
    }
}
