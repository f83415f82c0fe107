package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huzheng.crypto.CryptoSuite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("HZ-CLI-006")
class InspectCommandTest {
    @TempDir
    private Path folder;

    private Desk desk;
    private Path hzp;

    @BeforeEach
    void seal() {
        desk = Desk.of(folder, CryptoSuite.INTL);
        hzp = desk.sealed("x.hzp", desk.file("照片.jpg", "not really a photograph"), desk.file("a.csv", "1,2"));
    }

    @Test
    void inspect_listsEverythingAndSaysItDoesNotJudge() {
        Ran ran = Ran.run("inspect", hzp).passed();
        assertThat(ran.out())
                .contains("未核验", "not verified", "evidence/照片.jpg", "evidence/a.csv", "manifest.json.3.p7s")
                .contains("INTL", "示例：现场电子数据", "11330421MB0000019G");
    }

    @Test
    @Tag("HZ-CLI-010")
    void json_holdsFactsFilesAndEntries() throws IOException {
        JsonNode json = Ran.run("inspect", hzp, "--json").passed().json();
        assertThat(json.get("judged").booleanValue()).isFalse();
        assertThat(json.at("/files/0/name").textValue()).isEqualTo("evidence/照片.jpg");
        assertThat(json.at("/files/1/length").longValue()).isEqualTo(3);
        assertThat(json.get("facts"))
                .isEqualTo(new com.fasterxml.jackson.databind.ObjectMapper()
                        .readTree(Files.readString(desk.key("FACTS.json"))));
        assertThat(json.at("/entries/0/name").textValue()).isEqualTo("mimetype");
    }

    @Test
    @Tag("HZ-CLI-013")
    void title_withEscapeSequences_cannotTouchTheTerminal() {
        Path facts = desk.factsWith("facts.json", "示例：现场电子数据", "\\u001b[2J\\u001b]0;owned\\u0007\\u202etitle");
        Path hostile = folder.resolve("hostile.hzp");
        Ran.run(desk.seal(hostile, facts, desk.officers(), desk.file("b", "b")).toArray())
                .passed();
        for (Ran ran : new Ran[] {Ran.run("inspect", hostile).passed(), desk.verify(hostile)}) {
            assertThat(ran.out()).doesNotContain("\u001b", "\u0007", "\u202e");
        }
    }

    @Test
    void changed_package_isListedNeverthelessOrRefusedClearly() throws IOException {
        byte[] bytes = Files.readAllBytes(hzp);
        bytes[new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("not really")] ^= 1;
        Ran.run("inspect", desk.file("changed.hzp", bytes)).passed();
    }
}
