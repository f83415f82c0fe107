package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long lists, in the deep tier of 20,000 rows, in processes of their own, each with a heap of 64 MiB. */
@Tag("HZ-TAB-009")
@Tag("rounds")
class MattersHeapTest {
    private static final int ROWS = Math.min(20_000, 2_000 * Integer.getInteger("huzheng.rounds", 1));
    private static final String[] DAY = {"--as-of", "2026-06-01"};

    @TempDir
    Path folder;

    private static String row(int i) {
        return MattersCommandTest.STREET.replace("330217001000", code(i)).replace("对擅自占道的处罚", "对第" + i + "种行为的行政处罚");
    }

    private static String code(int i) {
        return String.format("SX%08d", i);
    }

    private Path list(String name, IntFunction<String> row) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                MattersCommandTest.HEADING + "\n"
                        + IntStream.range(0, ROWS).mapToObj(row).collect(Collectors.joining("\n")),
                StandardCharsets.UTF_8);
    }

    @Test
    void longList_underASmallHeap_passThroughEveryCommand() throws IOException, InterruptedException {
        Path catalogue = folder.resolve("catalogue.jsonl");
        Path table = folder.resolve("big.xlsx");
        Path again = folder.resolve("again.jsonl");
        fork(0, "matters", "import", list("big.csv", MattersHeapTest::row), "--out", catalogue);
        fork(0, "matters", "export", catalogue, "--out", table, DAY[0], DAY[1]);
        fork(0, "matters", "import", table, "--out", again);
        fork(0, "matters", "audit", catalogue, DAY[0], DAY[1]);
        assertThat(Files.readAllLines(again)).hasSize(2 * ROWS);
        assertThat(fork(0, "matters", "diff", catalogue, again, DAY[0], DAY[1])).contains("新增 0，取消 0，变更 0");
    }

    @Test
    @Tag("HZ-TAB-011")
    void twoCataloguesThatDifferInEveryRow_underASmallHeap_areCompared() throws IOException, InterruptedException {
        Path before = folder.resolve("before.jsonl");
        Path after = folder.resolve("after.jsonl");
        fork(0, "matters", "import", list("before.csv", MattersHeapTest::row), "--out", before);
        fork(
                0,
                "matters",
                "import",
                list("after.csv", i -> row(i < ROWS / 2 ? i + ROWS : i).replace(",20000,", ",30000,")),
                "--out",
                after);
        String said = fork(1, "matters", "diff", before, after, DAY[0], DAY[1]);
        assertThat(said.lines()).hasSize(3 * ROWS / 2 + 1);
        assertThat(said)
                .contains("新增 " + code(ROWS) + " ", "取消 " + code(ROWS / 2 - 1) + " ", "变更 " + code(ROWS / 2) + " ")
                .contains("罚款上限由“20000.00元”改为“30000.00元”")
                .contains(String.format("新增 %1$d，取消 %1$d，变更 %1$d / added", ROWS / 2));
        String json = fork(1, "matters", "diff", before, after, DAY[0], DAY[1], "--json");
        assertThat(new ObjectMapper().readTree(json).get("changed")).hasSize(ROWS / 2);
    }

    /** What it said. */
    private static String fork(int code, Object... arguments) throws IOException, InterruptedException {
        String[] line = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        long begun = System.nanoTime();
        Process process = Fork.of("64m", line).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(code);
        assertThat(System.nanoTime() - begun)
                .as("seconds, with much to spare for a busy machine")
                .isLessThan(240_000_000_000L);
        return said;
    }
}
