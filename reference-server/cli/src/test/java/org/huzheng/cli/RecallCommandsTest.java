package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.cli.Exchange.ANSWERS;
import static org.huzheng.cli.Exchange.CONSUMER;
import static org.huzheng.cli.Exchange.PROVIDER;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huzheng.ErrorCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recall, exclusion and standing, each step a command, as two departments type them. */
@Tag("HZ-CLI-023")
class RecallCommandsTest {
    @TempDir
    private Path folder;

    private Exchange exchange;

    @BeforeEach
    void begin() {
        exchange = new Exchange(folder);
        exchange.agreed("C-1");
    }

    @AfterEach
    void end() {
        exchange.close();
    }

    private Path recognised(String request, String evidence) {
        Path file = exchange.fetched(request, "C-1", evidence);
        exchange.judge("recognise", request, file, ANSWERS).passed();
        return file;
    }

    private Ran verify(Path file, Object... further) {
        Object[] line = new Object[4 + further.length];
        System.arraycopy(new Object[] {"verify", file, "--trust", exchange.trust()}, 0, line, 0, 4);
        System.arraycopy(further, 0, line, 4, further.length);
        return Ran.run(line);
    }

    @Test
    @Tag("HZ-RCL-001")
    void exclude_namesCaseGroundAndJudgment_andShowsInTheStanding() {
        String evidence = exchange.registered("scene.hzp");
        Path file = recognised("AR-1", evidence);
        assertThat(exchange.as(
                                CONSUMER,
                                "exclude",
                                "AR-1-DECISION",
                                "--ground",
                                "procedure_seriously_violated",
                                "--judgment",
                                "（2026）浙0203行初7号",
                                "--reason",
                                "取证人员不足两人")
                        .passed()
                        .out())
                .contains("证据排除 / exclusion  EX-AR-1-DECISION", "行政诉讼法解释第四十三条第一项");
        assertThat(exchange.as(PROVIDER, "standing", evidence).passed().out())
                .contains("未撤回 / not recalled", "他案已排除 / excluded elsewhere：示例镇综合行政执法队");
        assertThat(verify(file, "--standing", exchange.uri()).passed().out())
                .contains("EVIDENCE_EXCLUDED_ELSEWHERE", "STANDING_KNOWN");
        exchange.as(CONSUMER, "exclude", "AR-1-DECISION", "--ground", "not_authentic", "--reason", "重复", "--id", "EX-2")
                .refused(65, ErrorCode.TRANSITION_ILLEGAL);
    }

    @Test
    @Tag("HZ-RCL-004")
    @Tag("HZ-RCL-005")
    @Tag("HZ-RCL-006")
    void recall_replacedAcknowledgedPassedOnAndChanged_isAllCommands() {
        String evidence = exchange.registered("scene.hzp");
        String better = exchange.registered("better.hzp");
        recognised("AR-1", evidence);
        exchange.as(
                        PROVIDER,
                        "recall",
                        evidence,
                        "--id",
                        "RC-1",
                        "--ground",
                        "source_error",
                        "--reason",
                        "样品编号登记错误",
                        "--by",
                        "2099-01-08",
                        "--replaced-by",
                        better)
                .passed();
        assertThat(exchange.as(CONSUMER, "inbox").passed().out()).contains("待确认 / to acknowledge", "≤ 2099-01-08");
        Ran standing = exchange.as(PROVIDER, "standing", evidence);
        assertThat(standing.code()).isEqualTo(1);
        assertThat(standing.out()).contains("替代证据 / replaced by：" + better, "待确认 / acknowledgement owed");
        acknowledge().passed();
        acknowledge("--id", "ACK-2").refused(65, ErrorCode.ACKNOWLEDGED_ALREADY);
        acknowledge("--change", "--passed-on", "referral:11330421MB00000356=示例县派出所:公刑移〔2026〕3号")
                .passed();
        JsonNode json = exchange.as(PROVIDER, "standing", evidence, "--json").json();
        assertThat(json.get("replacedBy").textValue()).isEqualTo(better);
        assertThat(json.get("acknowledgements").get(0).get("state").textValue()).isEqualTo("ACKNOWLEDGED");
        acknowledge("--change", "--passed-on", "referral:no-code:1").refused(64, ErrorCode.OPTION_VALUE_INVALID);
    }

    private Ran acknowledge(Object... further) {
        Object[] line = new Object[6 + further.length];
        System.arraycopy(
                new Object[] {
                    "acknowledge", "RC-1", "--case", Exchange.caseOf("AR-1"), "--consequence", "case_under_review"
                },
                0,
                line,
                0,
                6);
        System.arraycopy(further, 0, line, 6, further.length);
        return exchange.as(CONSUMER, line);
    }

    @Test
    @Tag("HZ-RCL-007")
    @Tag("HZ-RCL-008")
    void verify_withAStanding_isOfToday_andWithoutSaysSinceWhenNothingIsKnown() throws IOException {
        String evidence = exchange.registered("scene.hzp");
        Path file = recognised("AR-1", evidence);
        assertThat(verify(file).passed().out()).contains("STANDING_UNKNOWN");
        Path policy = folder.resolve("wants-standing.json");
        Files.writeString(
                policy,
                Files.readString(Path.of(System.getProperty("huzheng.root"), "spec/policies/default.json"))
                        .replace("\"receiptRequired\"", "\"standingRequired\": true, \"receiptRequired\""));
        assertThat(verify(file, "--policy", policy).code()).isEqualTo(2);
        assertThat(verify(file, "--policy", policy, "--standing", exchange.uri())
                        .passed()
                        .out())
                .contains("STANDING_KNOWN");
        Path before = folder.resolve("before.json");
        exchange.as(CONSUMER, "standing", evidence, "--out", before).passed();
        assertThat(verify(file, "--standing", before).passed().out()).contains("STANDING_KNOWN");
        exchange.as(PROVIDER, "recall", evidence, "--ground", "source_error", "--reason", "样品编号登记错误")
                .passed();
        Path after = folder.resolve("after.json");
        assertThat(exchange.as(CONSUMER, "standing", evidence, "--out", after).code())
                .isEqualTo(1);
        String server = exchange.uri();
        exchange.close();
        Ran recalled = verify(file, "--standing", after);
        assertThat(recalled.code()).isEqualTo(1);
        assertThat(recalled.out()).contains("EVIDENCE_RECALLED");
        assertThat(verify(file, "--standing", before).passed().out()).contains("STANDING_KNOWN");
        Files.writeString(after, Files.readString(after).replaceFirst("\"at\":\"2", "\"at\":\"1"));
        assertThat(verify(file, "--standing", after).out()).contains("STANDING_INVALID");
        Files.writeString(after, "{}");
        verify(file, "--standing", after).refused(65, ErrorCode.STANDING_UNREADABLE);
        verify(file, "--standing", server).refused(70, ErrorCode.SERVER_UNREACHABLE);
        verify(file, "--standing", "http://[no address").refused(64, ErrorCode.OPTION_VALUE_INVALID);
    }
}
