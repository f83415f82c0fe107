package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huzheng.ErrorCode;
import org.huzheng.crypto.CryptoSuite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each mistake at the command line by its own code, with what may have been meant. */
@Tag("HZ-CLI-016")
class MistakeTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sael | COMMAND_UNKNOWN | did you mean: seal",
                "verfy | COMMAND_UNKNOWN | did you mean: verify",
                "recognize x y | COMMAND_UNKNOWN | did you mean: recognise",
                "check | COMMAND_UNKNOWN | did you mean: log check, case check",
                "case timelin | COMMAND_UNKNOWN | did you mean: timeline",
                "matters | COMMAND_MISSING | import, export, audit, diff",
                "hash --siute sm x | OPTION_UNKNOWN | did you mean: --suite",
                "hash --suite md5 x | OPTION_VALUE_INVALID | one of sm, intl",
                "hash --suite | OPTION_VALUE_MISSING | --suite",
                "hash --suite sm --suite sm x | OPTION_REPEATED | --suite",
                "hash | OPTION_MISSING | FILE",
                "verify x.hzp | OPTION_MISSING | --trust DIR",
                "verify x y --trust t | ARGUMENT_SURPLUS | y",
                "serve --port many | OPTION_VALUE_INVALID | 应为整数 / a whole number",
                "doctor --server :: | OPTION_VALUE_INVALID | 应为网址",
                "case check x --as-of 2026-02-30 | OPTION_VALUE_INVALID | 且确有其日",
                "matters import x --out y --from soon | OPTION_VALUE_INVALID | 不是日期",
                "matters import x --out y --with 认领 | OPTION_VALUE_INVALID | NAME=FILE",
                "document from x --form y --out z --as pdf | OPTION_VALUE_INVALID | one of html, docx"
            })
    void line_wrong_isNamedInBothLanguages(String line, ErrorCode code, String naming) {
        Ran ran = Ran.run((Object[]) line.split(" "));
        assertThat(ran.code()).isEqualTo(64);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .startsWith("用法错误 / wrong usage " + code + ": " + code.text())
                .contains(naming, code.hint().toString(), " --help");
    }

    @Test
    void word_likeNoOther_isAnsweredWithoutAGuess() {
        assertThat(Ran.run("xylophone").err()).doesNotContain("did you mean");
        assertThat(Ran.run("hash", "--xylophone", "x").err()).doesNotContain("did you mean");
    }

    @Test
    void output_thatCannotBe_isNotTakenForAFileThatIsMissing() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        Path text = Path.of(System.getProperty("huzheng.root"), "spec/vectors/cases/HZ-CAS-030-ordinary.json");
        Ran.run("case", "timeline", text, "--out", folder.resolve("no/t.svg"))
                .refused(65, ErrorCode.OUTPUT_FOLDER_MISSING, "no");
        Ran.run("case", "timeline", text, "--out", file.resolve("t.svg")).refused(65, ErrorCode.FOLDER_IS_FILE, "file");
        Ran.run("document", "from", text, "--form", "PENALTY_DECISION", "--out", folder.resolve("no/d.html"))
                .refused(65, ErrorCode.OUTPUT_FOLDER_MISSING, "no");
        Ran.run("keygen", "--out", file.resolve("keys")).refused(65, ErrorCode.FOLDER_IS_FILE, "file");
        Ran.run("demo", "--out", file).refused(65, ErrorCode.FOLDER_IS_FILE, "file");
        if (Files.isDirectory(Path.of("/proc/self"))) {
            Ran.run("keygen", "--out", "/proc/x").refused(65, ErrorCode.OUTPUT_NOT_WRITABLE, "/proc");
            Ran.run("case", "timeline", text, "--out", "/proc/t.svg")
                    .refused(65, ErrorCode.OUTPUT_NOT_WRITABLE, "/proc");
        }
        assertThat(file).hasContent("mine");
    }

    @Test
    void number_outOfItsRange_isWrongUse() {
        Ran.run("serve", "--data", "d", "--trust", "t", "--port", 70000)
                .refused(64, ErrorCode.OPTION_VALUE_INVALID, "--port 70000", "0–65535");
        Ran.run("bench", "--size", 0).refused(64, ErrorCode.OPTION_VALUE_INVALID, "--size 0", "1–4096");
    }

    @Test
    void address_taken_isWrongUse() throws IOException {
        Desk desk = Desk.of(folder, CryptoSuite.SM);
        try (ServerSocket taken = new ServerSocket(0)) {
            Ran.run(
                            "serve",
                            "--init",
                            "--data",
                            folder.resolve("d"),
                            "--trust",
                            desk.trust(),
                            "--port",
                            taken.getLocalPort())
                    .refused(64, ErrorCode.ADDRESS_IN_USE, Integer.toString(taken.getLocalPort()));
        }
    }
}
