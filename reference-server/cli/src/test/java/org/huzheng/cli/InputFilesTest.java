package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.huzheng.crypto.CryptoSuite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The text files each command reads, as they come: with a mark, with other line ends, in another charset, cut, or not there. */
@Tag("HZ-CLI-017")
class InputFilesTest {
    private static final String MARK = "\uFEFF";
    private static final Path SPEC = Path.of(System.getProperty("huzheng.root"), "spec");

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    /** A command that reads a text, and a text it accepts. */
    private record Reader(String name, String good, Function<Path, Object[]> line) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Desk desk() {
        return Desk.of(shared, CryptoSuite.SM);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Reader> readers() {
        String history = read(SPEC.resolve("vectors/cases/HZ-CAS-030-ordinary.json"));
        Path photo = desk().file("photo.jpg", "not really a photograph");
        Path hzp = shared.resolve("good.hzp");
        if (!Files.exists(hzp)) {
            desk().sealed("good.hzp", photo);
        }
        return Stream.of(
                new Reader(
                        "case check", history, file -> new Object[] {"case", "check", file, "--as-of", "2026-07-01"}),
                new Reader("case timeline", history, file ->
                        new Object[] {"case", "timeline", file, "--out", file.resolveSibling("t.svg"), "--force"}),
                new Reader("document list", history, file -> new Object[] {"document", "list", file}),
                new Reader("document from", history, file -> new Object[] {
                    "document",
                    "from",
                    file,
                    "--form",
                    "PENALTY_DECISION",
                    "--out",
                    file.resolveSibling("d.html"),
                    "--draft",
                    "--force"
                }),
                new Reader(
                        "seal",
                        read(desk().key("FACTS.json")),
                        file -> desk().seal(
                                        file.resolveSibling("s" + System.nanoTime() + ".hzp"),
                                        file,
                                        desk().officers(),
                                        photo)
                                .toArray()),
                new Reader("verify", read(SPEC.resolve("policies/default.json")), file ->
                        new Object[] {"verify", hzp, "--trust", desk().trust(), "--policy", file}));
    }

    static Stream<Arguments> forms() {
        List<Arguments> forms = List.of(
                Arguments.of("a mark", (Function<String, String>) text -> MARK + text),
                Arguments.of("Windows line ends", (Function<String, String>)
                        text -> text.replace("\r\n", "\n").replace("\n", "\r\n")),
                Arguments.of("a mark and Windows line ends", (Function<String, String>)
                        text -> MARK + text.replace("\n", "\r\n")),
                Arguments.of("blank lines at the end", (Function<String, String>) text -> text + "\n\r\n  \n"));
        return readers()
                .flatMap(reader -> forms.stream().map(form -> Arguments.of(reader, form.get()[0], form.get()[1])));
    }

    private Path file(String text) {
        return new Desk(folder, folder).file("输入.json", text);
    }

    private Path file(byte[] bytes) {
        return new Desk(folder, folder).file("输入.json", bytes);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("forms")
    void text_asEditorsLeaveIt_isReadAllTheSame(Reader reader, String name, Function<String, String> change) {
        Ran plain = Ran.run(reader.line().apply(file(reader.good())));
        Ran changed = Ran.run(reader.line().apply(file(change.apply(reader.good()))));
        assertThat(changed.code()).as(changed.err()).isEqualTo(plain.code()).isZero();
        if (!reader.name().matches("seal|verify")) { // these two say what time it is
            assertThat(changed.out()).isEqualTo(plain.out());
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void text_inGbk_isNamedAsSuch(Reader reader) {
        byte[] gbk = reader.good().replaceFirst("\\{", "{\"备注\": \"证据\",").getBytes(Charset.forName("GBK"));
        Ran.run(reader.line().apply(file(gbk))).refused(65, ErrorCode.FILE_IN_GBK, "输入.json");
    }

    @ParameterizedTest
    @MethodSource("readers")
    void text_ofNoCharsetAtAll_isNamedAsSuch(Reader reader) {
        byte[] good = reader.good().getBytes(StandardCharsets.UTF_8);
        byte[] spoiled = new byte[good.length + 2];
        System.arraycopy(good, 0, spoiled, 0, good.length);
        spoiled[good.length] = (byte) 0xFF;
        spoiled[good.length + 1] = (byte) 0xFF;
        Ran.run(reader.line().apply(file(spoiled))).refused(65, ErrorCode.BODY_NOT_UTF8, "输入.json");
    }

    @ParameterizedTest
    @MethodSource("readers")
    void text_cutOrNone_isRefusedAsOneOfOurErrors(Reader reader) {
        for (String text :
                List.of("", "{", reader.good().substring(0, reader.good().length() / 2), "[]", "null")) {
            Ran ran = Ran.run(reader.line().apply(file(text)));
            assertThat(ran.code()).as(text + ran.out()).isEqualTo(65);
            assertThat(ran.err()).startsWith("错误 / error ").contains("\n  → ");
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void text_withAFieldNobodyKnows_isRefusedByItsName(Reader reader) {
        Ran ran = Ran.run(reader.line().apply(file(reader.good().replaceFirst("\\{", "{\"xylophone\": 1,"))));
        assertThat(ran.code()).as(ran.out()).isEqualTo(65);
        assertThat(ran.err()).contains("xylophone");
    }

    @ParameterizedTest
    @MethodSource("readers")
    void file_thatIsNotThereOrAFolder_isNamed(Reader reader) throws IOException {
        if (reader.name().equals("verify")) { // a policy is a name or a file
            Ran.run(reader.line().apply(folder.resolve("没有.json")))
                    .refused(64, ErrorCode.OPTION_VALUE_INVALID, "没有.json");
            return;
        }
        Ran.run(reader.line().apply(folder.resolve("没有.json"))).refused(65, ErrorCode.FILE_NOT_FOUND, "没有.json");
        Ran.run(reader.line().apply(Files.createDirectory(folder.resolve("夹"))))
                .refused(65, ErrorCode.FILE_IS_FOLDER, "夹");
    }

    @Test
    void text_overEightMebibytes_isRefusedBeforeItIsRead() throws IOException {
        Path large = folder.resolve("large.json");
        Files.write(large, new byte[(8 << 20) + 1]);
        Ran.run("case", "check", large).refused(65, ErrorCode.JSON_LIMIT_EXCEEDED);
        Files.write(large, " ".repeat(8 << 20).getBytes(StandardCharsets.UTF_8));
        assertThat(Ran.run("case", "check", large).err()).doesNotContain("JSON_LIMIT_EXCEEDED");
    }
}
