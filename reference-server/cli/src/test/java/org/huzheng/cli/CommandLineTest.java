package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.cli.terminal.Faults;
import org.huzheng.cli.terminal.Printable;
import org.huzheng.cli.terminal.Progress;
import org.huzheng.finding.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

@Tag("HZ-CLI-001")
class CommandLineTest {
    static Stream<String> commands() {
        return new CommandLine(new Huzheng()).getSubcommands().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void command_each_explainsItself(String command) {
        Ran help = Ran.run(command, "--help").passed();
        assertThat(help.out()).contains("用法 / Usage: huzheng " + command, "-h, --help");
        assertThat(Ran.run("--help").passed().out()).contains("  " + command + " ", "Exit codes: 0 passed", "退出码：0 通过");
    }

    @Test
    void version_isPrinted() {
        assertThat(Ran.run("--version").passed().out()).startsWith("huzheng ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "--nonsense", "nonsense", "hash", "keygen", "seal", "verify", "inspect", "doctor --server"})
    @Tag("HZ-CLI-013")
    void usage_wrong_is64AndPointsToTheHelp(String line) {
        Ran ran = Ran.run(line.isEmpty() ? new Object[0] : line.split(" "));
        assertThat(ran.code()).isEqualTo(64);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .startsWith("用法错误 / wrong usage ")
                .contains("  → 见 / see: huzheng ")
                .contains("--help");
    }

    @Test
    void suite_unknown_is64AndNamesTheChoices() {
        Ran ran = Ran.run("hash", "--suite", "md5", "x");
        assertThat(ran.code()).isEqualTo(64);
        assertThat(ran.err()).contains("OPTION_VALUE_INVALID", "md5", "可取 sm, intl / one of sm, intl");
    }

    @Test
    void argument_beginningWithAt_isAFileNameNotAFileOfArguments(@TempDir Path folder) {
        Ran.run("hash", "@" + folder.resolve("none")).refused(65, ErrorCode.FILE_NOT_FOUND, "@");
    }

    @Test
    void verdicts_each_haveTheirExitCode() {
        assertThat(ExitCode.of(Verdict.PASSED)).isZero();
        assertThat(ExitCode.of(Verdict.FAILED)).isEqualTo(1);
        assertThat(ExitCode.of(Verdict.INDETERMINATE)).isEqualTo(2);
    }

    @Test
    @Tag("HZ-CLI-013")
    void errors_each_areReportedWithCodeBothLanguagesAndHint() {
        for (ErrorCode code : ErrorCode.values()) {
            StringWriter err = new StringWriter();
            int exit = Faults.report(new HuzhengException(code, "detail"), new PrintWriter(err));
            assertThat(exit).as(code.name()).isIn(64, 65, 70);
            new Ran(exit, "", err.toString()).refused(exit, code, "[detail]");
        }
    }

    @ParameterizedTest
    @MethodSource("surprises")
    @Tag("HZ-CLI-013")
    void fault_ofOurs_is70WithoutATrace(Throwable surprise) {
        StringWriter err = new StringWriter();
        int exit = Faults.report(surprise, new PrintWriter(err));
        assertThat(exit).isEqualTo(70);
        assertThat(err.toString()).contains("INTERNAL_FAULT", "→").doesNotContain("\tat ", "a secret");
    }

    static List<Throwable> surprises() {
        return List.of(
                new IllegalStateException("a secret"), new OutOfMemoryError("a secret"), new StackOverflowError());
    }

    @Test
    void output_thatCannotBeWritten_is70(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "a");
        Writer full = new Writer() {
            @Override
            public void write(char[] text, int offset, int length) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        StringWriter err = new StringWriter();
        int exit = Huzheng.run(new PrintWriter(full), new PrintWriter(err), "hash", file.toString());
        assertThat(exit).isEqualTo(70);
        assertThat(err.toString()).contains("IO_FAILED", "standard output");
    }

    @Test
    void reader_thatLeavesEarly_isNoFault_aFullDeviceIs(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a"), "a");
        ProcessBuilder fork = Fork.of("64m", "hash", file.toString());
        String java = "'" + String.join("' '", fork.command()) + "'";
        fork.command("sh", "-c", "(sleep 0.2; " + java + "; echo $? >&2) | true; " + java + " >/dev/full; echo $? >&2");
        Process process = fork.start();
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(err.lines().toList().get(0)).isEqualTo("0");
        assertThat(err).contains("standard output").endsWith("70\n");
    }

    @Test
    @Tag("HZ-CLI-013")
    void text_fromOutside_cannotMoveTheCursor() {
        assertThat(Printable.line("a\u001b[2Jb\r\nc\u202Ed证\uD83D\uDE00"))
                .isEqualTo("a\uFFFD[2Jb\uFFFD\uFFFDc\uFFFDd证\uD83D\uDE00");
        Ran.run("hash", "no\u001b[31msuch").refused(65, ErrorCode.FILE_NOT_FOUND, "no\uFFFD[31msuch");
    }

    @Test
    @Tag("HZ-CLI-011")
    void progress_inAPipe_isSilent() throws IOException, InterruptedException {
        Path file = Files.createTempFile("progress", ".bin");
        try {
            Files.write(file, new byte[32 << 20]);
            Process process = Fork.of("64m", "hash", "--tree", file.toString()).start();
            String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).isZero();
            assertThat(err).isEmpty();
        } finally {
            Files.delete(file);
        }
    }

    @Test
    @Tag("HZ-CLI-011")
    void progress_shown_movesOneLineAndClearsIt() {
        StringWriter err = new StringWriter();
        try (Progress progress = Progress.shown(new PrintWriter(err), "seal x", 100L << 20)) {
            progress.advance(50L << 20);
            progress.at(100L << 20);
        }
        assertThat(err.toString())
                .contains("\rseal x  50%  50/100 MiB", "100%")
                .endsWith("\r\u001b[K")
                .doesNotContain("\n");
    }
}
