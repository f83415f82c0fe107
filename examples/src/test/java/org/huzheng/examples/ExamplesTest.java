package org.huzheng.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("HZ-EXA-001")
class ExamplesTest {
    @TempDir
    Path folder;

    private Path keys;
    private Path photo;

    @BeforeEach
    void keysAndPhoto() {
        keys = folder.resolve("keys");
        photo = Path.of(System.getProperty("huzheng.root"), "examples", "media", "scene-1.jpg");
        Keys.generate("--out", keys.toString());
    }

    @Test
    void seal_thenVerify_passes() throws Exception {
        Path sealed = folder.resolve("scene.hzp");
        String told = printed(
                () -> SealFromYourSystem.main(new String[] {keys.toString(), photo.toString(), sealed.toString()}));
        assertThat(told).doesNotContain("补正").contains("sm3:");
        String verdict = printed(() -> VerifyWhatCameIn.main(
                new String[] {sealed.toString(), keys.resolve("trust").toString()}));
        assertThat(verdict).contains("INTEGRITY PASSED").endsWith("PASSED\n");
    }

    @Test
    void verify_oneByteChanged_doesNotPassAndSaysWhy() throws Exception {
        Path sealed = folder.resolve("scene.hzp");
        printed(() -> SealFromYourSystem.main(new String[] {keys.toString(), photo.toString(), sealed.toString()}));
        byte[] bytes = Files.readAllBytes(sealed);
        bytes[bytes.length / 2] ^= 1;
        Files.write(sealed, bytes);
        String verdict = printed(() -> VerifyWhatCameIn.main(
                new String[] {sealed.toString(), keys.resolve("trust").toString()}));
        assertThat(verdict).contains("INTEGRITY FAILED").endsWith("FAILED\n");
    }

    @Test
    void sealFromAStream_verifiedInMemory_isTheSamePackageAndPasses() throws Exception {
        Path document = photo.resolveSibling("land-certificate.pdf");
        String told = printed(() -> SealFromAStream.main(new String[] {keys.toString(), document.toString()}));
        assertThat(told).isEqualTo("true PASSED\n");
    }

    @Test
    void firstCase_refusesTheLoneOfficerAndNamesTheDay() throws Exception {
        String told = printed(() -> FirstCase.main(new String[0]));
        assertThat(told)
                .contains("不予受理", "两人", "行政处罚法 42(1)")
                .contains("DUE 自立案之日起九十日内作出行政处罚决定（行政处罚法 60）截止 2026-05-31");
    }

    @Test
    void readmes_javaCode_standsInAnExample() throws Exception {
        Path root = Path.of(System.getProperty("huzheng.root"));
        String example = Files.readString(root.resolve("examples/src/main/java/org/huzheng/examples/FirstCase.java"));
        for (String readme : List.of("sdk/law/README.md", "sdk/law/README.zh-CN.md")) {
            String text = Files.readString(root.resolve(readme));
            int begin = text.indexOf("```java\n") + "```java\n".length();
            String block = text.substring(begin, text.indexOf("```", begin)).indent(8);
            assertThat(example).as(readme).contains(block);
        }
    }

    @FunctionalInterface
    interface Program {
        void run() throws Exception;
    }

    /** What a program prints; the tests of this module run one at a time. */
    static String printed(Program program) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
