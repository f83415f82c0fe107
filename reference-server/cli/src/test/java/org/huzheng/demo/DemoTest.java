package org.huzheng.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    @Tag("HZ-CLI-026")
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
                .contains("<svg", "持有 勘验笔录", "互认后撤回", "拒绝提供")
                .contains("可信时间戳", ".envelope.json\"", "src=\"data:image/jpeg;base64,", "src=\"data:image/png;base64,")
                .contains("<s>倾倒点土壤检测报告及数据表</s>", "撤回之后的案件", "处罚决定失去依据")
                .doesNotContain("<script")
                .doesNotContain("http://", "https://");
        requireForPeople(page);
    }

    @Test
    void play_withOnesOwnFile_usesItAsTheScene() throws IOException {
        Path own = Files.writeString(folder.resolve("我的 文件.txt"), "现场");
        assertThat(play(Optional.of(own), CryptoSuite.SM)).contains("evidence/我的 文件.txt");
    }

    /** What is read has no identifiers, and what it points to is there. */
    private void requireForPeople(String page) {
        String read = page.replaceAll("(?s)<style>.*?</style>", " ").replaceAll("<[^>]*>", " ");
        assertThat(read)
                .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-")
                .doesNotContainPattern("[0-9A-Z]{18}")
                .doesNotContainPattern("[0-9a-f]{32}|[A-Za-z0-9+/]{40}")
                .doesNotContainPattern("[A-Z]{3,}_[A-Z]{2,}|\\b(AR|C|RC|REG)-[A-Z0-9]");
        Matcher links = Pattern.compile("href=\"([^\"]+)\"").matcher(page);
        int found = 0;
        while (links.find()) {
            Path target = folder.resolve("demo")
                    .resolve(URLDecoder.decode(links.group(1).replace("+", "%2B"), StandardCharsets.UTF_8));
            assertThat(target).exists();
            found++;
        }
        assertThat(found).isGreaterThan(40);
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
