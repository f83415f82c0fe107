package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.huzheng.cli.terminal.ExitCode;
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
        assertThat(ran.passed().out())
                .contains(
                        "普通程序：归档 / The ordinary procedure: archived（ARCHIVED）",
                        "按期 / in time  2026-06-01",
                        "全过程记录（送达）：已记录",
                        "没有待办 / nothing is due");
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
        assertThat(late.out()).contains("超期 / overdue  2026-06-01", "行政处罚法 60");
        Ran inTime = Ran.run("case", "check", open, "--as-of", "2026-06-01");
        assertThat(inTime.passed().out()).contains("待办 / due  2026-06-01");
    }

    @Test
    void timeline_isWritten_andNothingIsReplacedUnasked() throws IOException {
        Path svg = folder.resolve("case.svg");
        Path json = CASES.resolve("HZ-CAS-030-simple.json");
        Ran.run("case", "timeline", json, "--out", svg).passed();
        assertThat(Files.readString(svg)).startsWith("<svg").contains("归档", "（调查取证）");
        assertThat(Ran.run("case", "timeline", json, "--out", svg).err()).contains(ErrorCode.OUTPUT_EXISTS.name());
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

    @Test
    @Tag("HZ-CLI-020")
    void state_each_ofEveryMachineOfACase_hasAWord() throws IOException {
        JsonNode machines = new ObjectMapper()
                .readTree(Huzheng.class.getResourceAsStream("casework/case-states.json"))
                .get("machines");
        Map<String, JsonNode> words = new HashMap<>();
        machines.forEach(machine -> words.put(machine.get("machine").textValue(), machine.get("states")));
        Path folder = CASES.resolve("../../state-machines").normalize();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String yaml = Files.readString(file);
                if (!yaml.lines().findFirst().orElseThrow().contains("org.huzheng.casefile")) {
                    continue;
                }
                String machine = found(yaml, "(?m)^machine: (.*)$");
                assertThat(words).as(file.toString()).containsKey(machine);
                for (String state : Splitter.onPattern("[,\\s]+").split(found(yaml, "(?ms)^states: \\[(.*?)\\]"))) {
                    assertThat(words.get(machine).path(state).asText())
                            .as(machine + " " + state)
                            .containsPattern("[一-鿿]");
                }
            }
        }
    }

    private static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    @Test
    @Tag("HZ-CLI-020")
    void refusal_namesTheEventInWordsAndTheTimeInChina() {
        String said = Ran.run("case", "check", CASES.resolve("HZ-CAS-030-ordinary-spoiled.json"))
                .out();
        assertThat(said).contains("个事件不被受理").containsPattern("\\d{2}:\\d{2}:\\d{2}\\+08:00");
        assertThat(said.lines().findFirst().orElseThrow()).doesNotContainPattern("[a-z][A-Z]");
    }
}
