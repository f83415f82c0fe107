package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huzheng.ErrorCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MattersAuditCommandTest {
    private static final String STREET = MattersCommandTest.STREET;
    private static final String SECOND_BODY = ",,,,,,,,,,,,,法定,另一局,11330421MB0000019G,县级部门,,,";

    @TempDir
    Path folder;

    private Path catalogue(String name, String... rows) {
        try {
            Path list = Files.writeString(
                    folder.resolve(name + ".csv"), MattersCommandTest.HEADING + "\n" + String.join("\n", rows));
            Path out = folder.resolve(name + ".jsonl");
            Ran.run("matters", "import", list, "--out", out).passed();
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode audit(int code, Path catalogue, Object... further) {
        Object[] all = new Object[6 + further.length];
        System.arraycopy(new Object[] {"matters", "audit", catalogue, "--as-of", "2026-06-01", "--json"}, 0, all, 0, 6);
        System.arraycopy(further, 0, all, 6, further.length);
        Ran ran = Ran.run(all);
        assertThat(ran.code()).as(ran.out() + ran.err()).isEqualTo(code);
        return ran.json();
    }

    @Test
    @Tag("HZ-TAB-010")
    void audit_ofOneBodyForEverything_isClean() {
        JsonNode json = audit(0, catalogue("a", STREET));
        assertThat(json.get("clean").booleanValue()).isTrue();
        assertThat(json.get("competent").intValue()).isEqualTo(1);
        assertThat(Ran.run("matters", "audit", folder.resolve("a.jsonl"), "--as-of", "2026-06-01")
                        .passed()
                        .out())
                .contains("唯一主体 1，三不管 0", "gaps 0");
    }

    @Test
    @Tag("HZ-TAB-010")
    void audit_ofAMatterNobodyHas_namesTheGap() {
        String nobody = STREET.replace(",法定,示例局,11330203MB0000035R,县级部门", ",,,,");
        JsonNode json = audit(1, catalogue("a", nobody));
        assertThat(json.get("gaps").intValue()).isEqualTo(1);
        assertThat(json.at("/findings/0/kind").textValue()).isEqualTo("三不管");
        assertThat(json.at("/findings/0/matter").textValue()).isEqualTo("330217001000");
        Ran ran = Ran.run("matters", "audit", folder.resolve("a.jsonl"), "--as-of", "2026-06-01");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("三不管  330217001000 @ 330203");
    }

    @Test
    @Tag("HZ-TAB-010")
    void audit_ofTwoBodiesForAll_namesTheOverlap() {
        JsonNode json = audit(1, catalogue("a", STREET, SECOND_BODY));
        assertThat(json.get("overlaps").intValue()).isEqualTo(1);
        assertThat(json.at("/findings/0/kind").textValue()).isEqualTo("多头管");
        assertThat(json.at("/findings/0/zh").textValue()).contains("示例局", "另一局");
    }

    @Test
    @Tag("HZ-TAB-010")
    void audit_ofAnEntrustedCoerciveMeasure_namesTheArticle() {
        String measure = STREET.replace("330217001000", "330317001000")
                .replace("行政处罚,", "行政强制,")
                .replace("警告、罚款,20000", ",");
        String entrusted = ",,,,,,,,,,,,,委托,示例中心,11330421MB0000019G,公共事务组织,示例局,11330203MB0000035R,县级部门";
        JsonNode json = audit(1, catalogue("a", measure, entrusted));
        assertThat(json.get("idle").intValue()).isEqualTo(1);
        assertThat(json.at("/findings/0/zh").textValue()).contains("行政强制法 17(1)");
    }

    @Test
    @Tag("HZ-TAB-010")
    void indicators_ofADivision_showNumeratorAndDenominator() {
        String given = MattersCommandTest.WASTE + "\n,,,,,,,,,,,,,法定,示例局,11330203MB0000035R,县级部门,,,";
        String[] rows = (STREET + "\n" + given).split("\n");
        JsonNode json = audit(0, catalogue("a", rows), "--within", "330203");
        JsonNode township = json.at("/indicators/1");
        assertThat(township.get("indicator").textValue()).isEqualTo("TOWNSHIP_PENALTIES");
        assertThat(township.get("numerator").intValue()).isEqualTo(1);
        assertThat(township.get("denominator").intValue()).isEqualTo(2);
        assertThat(township.get("met").booleanValue()).isTrue();
        Ran.run("matters", "audit", folder.resolve("a.jsonl"), "--within", "33020")
                .refused(65, ErrorCode.CODE_INVALID, "区划代码");
    }

    @Test
    @Tag("HZ-TAB-011")
    void diff_ofTwoEditions_namesWhatCameWentAndChanged() {
        Path before = catalogue("before", STREET, MattersCommandTest.WASTE);
        Path after = catalogue(
                "after",
                STREET.replace("20000", "30000"),
                MattersCommandTest.WASTE.replace("330217002000", "330217003000"));
        Ran same = Ran.run("matters", "diff", before, before, "--as-of", "2026-06-01")
                .passed();
        assertThat(same.out()).contains("新增 0，取消 0，变更 0");
        Ran ran = Ran.run("matters", "diff", before, after, "--as-of", "2026-06-01");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("新增 330217003000", "取消 330217002000", "变更 330217001000", "新增 1，取消 1，变更 1");
        JsonNode json = Ran.run("matters", "diff", before, after, "--as-of", "2026-06-01", "--json")
                .json();
        assertThat(json.at("/added/0/code").textValue()).isEqualTo("330217003000");
        assertThat(json.at("/removed/0/code").textValue()).isEqualTo("330217002000");
        assertThat(json.at("/changed/0/fields")).isNotEmpty();
        assertThat(Ran.run("matters", "diff", before, after, "--as-of", "2025-06-01")
                        .passed()
                        .out())
                .contains("新增 0");
    }

    @Test
    @Tag("HZ-TAB-011")
    void diff_ofRowsWrittenDownLater_comparesWhatPrevails() throws IOException {
        Path before = catalogue("before", STREET);
        String line = Files.readAllLines(before).get(0);
        String later = line.replaceAll("\"recordedAt\":\"[^\"]*\"", "\"recordedAt\":\"2026-02-01T00:00:00+08:00\"");
        String earlier = later.replace("2026-02-01", "2026-01-15").replace("城市管理", "交通");
        Path after =
                Files.writeString(folder.resolve("after.jsonl"), later.replace("城市管理", "市容") + "\n\n" + earlier + "\n");
        Ran ran = Ran.run("matters", "diff", before, after, "--as-of", "2026-06-01");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("领域由“城市管理”改为“市容”", "变更 1 ").doesNotContain("交通");
        Files.writeString(after, later + "\n" + later.replace("\"number\":1", "\"number\":2") + "\n");
        Ran.run("matters", "diff", before, after).refused(65, ErrorCode.MATTER_VERSIONS_OVERLAP, "330217001000");
        Files.writeString(after, later + "\n" + later.replace("2026-02-01T", "2026-02-31T") + "\n");
        Ran.run("matters", "diff", before, after).refused(65, ErrorCode.JSON_FIELD_INVALID, "line 2");
    }
}
