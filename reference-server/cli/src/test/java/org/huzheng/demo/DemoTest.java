package org.huzheng.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huzheng.crypto.CryptoSuite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("HZ-CLI-008")
class DemoTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(CryptoSuite.class)
    @Tag("HZ-REC-001")
    @Tag("HZ-REC-003")
    @Tag("HZ-REC-004")
    @Tag("HZ-REC-005")
    @Tag("HZ-SHR-008")
    void play_everySuite_isAsToldAndLeavesEverything(CryptoSuite suite) throws IOException {
        String told = play(Optional.empty(), suite);
        assertThat(told)
                .contains("超出契约，签名拒绝并说明理由", "refused, signed, with its reason")
                .doesNotContainPattern("[A-Z]{3,}_[A-Z]{3,}|PASSED|FAILED|ACTIVE|RECOGNISED|REJECTED")
                .contains("evidence/scene-1.jpg")
                .contains("已撤回，待确认 → 已撤回，已确认")
                .contains("不得再据此作出决定", "处罚决定失去依据", "75(2)");
        assertThat(names()).contains("account.html", "scene.hzp", "altered.hzp", "ca.crt", "log.vkey");
        String page = Files.readString(folder.resolve("demo").resolve("account.html"));
        assertThat(page)
                .contains("FILE_DIGEST_MISMATCH")
                .doesNotContain("<script")
                .doesNotContain("http://", "https://");
    }

    @Test
    void play_withOnesOwnFile_usesItAsTheScene() throws IOException {
        Path own = Files.writeString(folder.resolve("我的 文件.txt"), "现场");
        assertThat(play(Optional.of(own), CryptoSuite.SM)).contains("evidence/我的 文件.txt");
    }

    private String play(Optional<Path> own, CryptoSuite suite) {
        StringWriter told = new StringWriter();
        boolean asTold =
                Demo.play(new DemoOptions(folder.resolve("demo"), own, suite, Optional.empty()), new PrintWriter(told));
        assertThat(asTold).as(told.toString()).isTrue();
        return told.toString();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
