package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.huzheng.ErrorCode;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.ContentHasher;
import org.huzheng.crypto.CryptoSuite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("HZ-CLI-002")
class HashCommandTest {
    private static final String SM3_OF_ABC = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0";
    private static final int CHUNK = 65_536;

    @TempDir
    private Path folder;

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static byte[] random(int length) {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        return content;
    }

    /** What a tool says; skipped where the machine does not have it. */
    private static String tool(String... command) throws InterruptedException, IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assumeTrue(process.waitFor() == 0 || !said.contains("unknown"), said);
        return said;
    }

    @Test
    void abc_inSm3_isThePublishedVector() throws IOException {
        Path abc = file("abc", "abc".getBytes(StandardCharsets.UTF_8));
        assertThat(Ran.run("hash", abc).passed().out()).isEqualTo(SM3_OF_ABC + "  " + abc + System.lineSeparator());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 64, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK + 17})
    void file_ofAnyLength_agreesWithOpenssl(int length) throws IOException, InterruptedException {
        Path file = file("x", random(length));
        for (String suite : new String[] {"sm", "intl"}) {
            String said = tool("openssl", "dgst", "-r", suite.equals("sm") ? "-sm3" : "-sha256", file.toString());
            String hex = Ran.run("hash", "--suite", suite, file).passed().out().substring(0, 64);
            assertThat(said).startsWith(hex + " ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "with space", "back\\slash", "line\nbreak", "证据 照片.jpg", "-x", "*?"})
    void line_ofAnyName_isAcceptedBySha256sum(String name) throws IOException, InterruptedException {
        Path file = file(name, random(100));
        String line = Ran.run("hash", "--suite", "intl", file).passed().out();
        assertThat(tool("sha256sum", "--", file.toString())).isEqualTo(line);
        Path list = file("list of sums", line.getBytes(StandardCharsets.UTF_8));
        assertThat(tool("sha256sum", "--strict", "-c", list.toString())).contains(": OK");
    }

    @ParameterizedTest
    @EnumSource(CryptoSuite.class)
    void tree_ofAFile_isTheContentHashersRoot(CryptoSuite suite) throws IOException {
        for (int length : new int[] {0, 1, CHUNK, CHUNK + 1, 5 * CHUNK}) {
            byte[] content = random(length);
            String expected = ContentHasher.of(suite)
                    .update(Bytes.of(content))
                    .finish()
                    .treeRoot()
                    .value()
                    .hex();
            Path file = file("x", content);
            assertThat(Ran.run("hash", "--tree", "--suite", suite, file)
                            .passed()
                            .out())
                    .startsWith(expected + "  ");
        }
    }

    @Test
    void files_several_giveALineEachInTheirOrder() throws IOException {
        Path a = file("a", random(1));
        Path b = file("b", random(2));
        assertThat(Ran.run("hash", b, a, b).passed().out().lines())
                .hasSize(3)
                .satisfiesExactly(
                        line -> assertThat(line).endsWith("  " + b),
                        line -> assertThat(line).endsWith("  " + a),
                        line -> assertThat(line).endsWith("  " + b));
    }

    @Test
    void dash_isStandardInput() {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream("abc".getBytes(StandardCharsets.UTF_8)));
            assertThat(Ran.run("hash", "-").passed().out()).isEqualTo(SM3_OF_ABC + "  -" + System.lineSeparator());
        } finally {
            System.setIn(before);
        }
    }

    @Test
    @Tag("HZ-CLI-010")
    void json_saysAlgorithmAndTree() throws IOException {
        Path file = file("abc", "abc".getBytes(StandardCharsets.UTF_8));
        JsonNode result = Ran.run("hash", "--json", file).passed().json().get(0);
        assertThat(result.get("hex").textValue()).isEqualTo(SM3_OF_ABC);
        assertThat(result.get("algorithm").textValue()).isEqualTo("sm3");
        assertThat(result.get("file").textValue()).isEqualTo(file.toString());
        assertThat(result.get("tree").booleanValue()).isFalse();
    }

    @Test
    void file_missing_isNamedBeforeAnythingIsPrinted() throws IOException {
        Path there = file("there", random(1));
        Ran.run("hash", there, folder.resolve("missing")).refused(65, ErrorCode.FILE_NOT_FOUND, "missing");
    }

    @Test
    void directory_isRefused() {
        Ran.run("hash", folder).refused(65, ErrorCode.FILE_IS_FOLDER, "目录", "folder");
    }

    @Test
    @Tag("HZ-CLI-013")
    void name_theLocaleCannotSpell_isExplained() throws IOException, InterruptedException {
        Path script = file(
                "run.sh", "printf abc > \"$D/证据.txt\" && exec \"$@\" \"$D/证据.txt\"\n".getBytes(StandardCharsets.UTF_8));
        for (String locale : new String[] {"C", "C.UTF-8"}) {
            ProcessBuilder fork = Fork.of("64m", "hash");
            fork.command().addAll(0, java.util.List.of("sh", script.toString()));
            fork.environment().put("LC_ALL", locale);
            fork.environment().put("D", folder.toString());
            Process process = fork.redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() == 0) {
                assertThat(said).startsWith(SM3_OF_ABC).endsWith("证据.txt\n");
            } else {
                assertThat(locale).isEqualTo("C");
                assertThat(said).contains("LC_ALL=C.UTF-8").contains("语言环境");
            }
        }
    }
}
