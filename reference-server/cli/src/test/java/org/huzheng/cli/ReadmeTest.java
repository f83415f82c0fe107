package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huzheng.table.TableWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs what the READMEs tell a new user to type. */
@Tag("HZ-EXA-002")
class ReadmeTest {
    private static final Path ROOT = Path.of(System.getProperty("huzheng.root"));
    private static final Pattern COMMAND = Pattern.compile("(?m)^java -jar huzheng.jar ((?:.*\\\\\\n)*.*)$");

    /** What the case cannot know of its prior notice. */
    private static final String CONTACT = """
            {"form": "PRIOR_NOTICE", "fields":
             {"number": "浙某综执罚告〔2026〕12号", "seal": "某镇人民政府", "contact": "陈办案 0573-00000000"}}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void firstCommands_typedAsTheyStand_pass(String readme) throws IOException {
        Files.copy(ROOT.resolve("examples/media/scene-1.jpg"), folder.resolve("photo.jpg"));
        Desk desk = new Desk(folder, folder.resolve("keys"));
        ClosedCase.on(desk);
        desk.file("contact.json", CONTACT);
        lists();
        String pages = Files.readString(ROOT.resolve(readme), StandardCharsets.UTF_8)
                + Files.readString(ROOT.resolve("sdk/law").resolve(readme), StandardCharsets.UTF_8);
        Matcher command = COMMAND.matcher(Arrays.stream(pages.split("(?m)^(?=## )"))
                .filter(section -> !isOfTwoDepartments(section))
                .collect(Collectors.joining()));
        int typed = 0;
        while (command.find()) {
            List<String> words = Arrays.stream(
                            command.group(1).replace("\\\n", " ").trim().split("\\s+"))
                    .toList();
            if (!words.get(0).equals("serve")) {
                assertThat(type(words)).isZero();
                typed++;
            }
        }
        assertThat(typed).isEqualTo(14);
    }

    /** That section needs a server and goes on from line to line; a test of its own types it. */
    static boolean isOfTwoDepartments(String section) {
        return section.contains("keygen --ca");
    }

    /** A county's list, and the catalogue it gave last year. */
    private void lists() {
        Path list = folder.resolve("list.xlsx");
        String row = MattersCommandTest.STREET.replace("330203,海曙区", "330421,示例县");
        TableWriter.write(list, List.of(new TableWriter.Sheet("执法事项", out -> {
            out.accept(List.of(MattersCommandTest.HEADING.split(",", -1)));
            out.accept(List.of(row.split(",", -1)));
        })));
        Ran.run("matters", "import", list, "--out", folder.resolve("last-year.jsonl"))
                .passed();
    }

    private int type(List<String> words) {
        String[] arguments = words.stream().map(this::here).toArray(String[]::new);
        StringWriter said = new StringWriter();
        int code = Huzheng.run(new PrintWriter(said), new PrintWriter(said), arguments);
        assertThat(code).as(words + "\n" + said).isZero();
        return code;
    }

    /** The commands name files relative to the folder they are typed in. */
    private String here(String word) {
        boolean path = word.contains("/") || word.contains(".") || word.equals("keys");
        return path ? folder.resolve(word).toString() : word;
    }
}
