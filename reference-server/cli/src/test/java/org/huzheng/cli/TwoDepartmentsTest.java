package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.cli.Exchange.ANSWERS;
import static org.huzheng.cli.Exchange.CONSUMER;
import static org.huzheng.cli.Exchange.PROVIDER;
import static org.huzheng.cli.Exchange.PURPOSE;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huzheng.ErrorCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two departments through a whole exchange, each step a command. */
@Tag("HZ-CLI-023")
class TwoDepartmentsTest {
    @TempDir
    private static Path folder;

    private static Exchange exchange;

    @BeforeAll
    static void begin() {
        exchange = new Exchange(folder);
    }

    @AfterAll
    static void end() {
        exchange.close();
    }

    @Test
    @Tag("HZ-CLI-010")
    void exchange_fromRegistrationToAcknowledgement_isAllCommands() {
        String evidence = exchange.registered("scene.hzp");
        assertThat(exchange.propose("C-1").passed().out()).contains("已拟定，尚无人签署", "提供方 / provider：示例县生态环境所");
        String digest = exchange.as(CONSUMER, "contract", "show", "C-1", "--json")
                .passed()
                .json()
                .get("digest")
                .textValue();
        exchange.as(PROVIDER, "contract", "sign", "C-1").passed();
        assertThat(exchange.as(CONSUMER, "contract", "sign", "C-1", "--digest", digest)
                        .passed()
                        .out())
                .contains("生效 / in force");
        exchange.request("AR-1", "C-1", evidence, PURPOSE).passed();
        JsonNode events = exchange.as(PROVIDER, "events", "--json").passed().json();
        JsonNode last = events.get("items").get(events.get("items").size() - 1);
        assertThat(last.get("id").textValue()).isEqualTo("AR-1");
        assertThat(last.get("type").textValue()).isEqualTo("huzheng/access-request@v1");
        String cursor = events.get("nextCursor").textValue();
        assertThat(exchange.as(PROVIDER, "answer", "AR-1").passed().out()).contains("调取同意 / grant  AR-1-GRANT");
        assertThat(exchange.as(PROVIDER, "events", "--after", cursor).passed().out())
                .contains("AR-1-GRANT")
                .doesNotContain("REG-");
        Path received = folder.resolve("received.hzp");
        assertThat(exchange.as(CONSUMER, "fetch", "AR-1", "--out", received)
                        .passed()
                        .out())
                .contains("通过 PASSED", "示例县生态环境所", "日志 / log：通过", "放行凭证 / release receipt");
        assertThat(exchange.judge("review", "AR-1", received, ANSWERS).passed().out())
                .contains("结论 / conclusion：予以互认");
        decideAndRecall(evidence, received);
    }

    /** A department lays down stricter rules of its own, signs them, and recognises by them. */
    @Test
    @Tag("HZ-REC-014")
    @Tag("HZ-REC-019")
    void policy_signedByTheDepartment_governsTheDecision() throws IOException {
        String evidence = exchange.registered("by-policy.hzp");
        exchange.agreed("C-POLICY");
        Path received = exchange.fetched("AR-POLICY", "C-POLICY", evidence);
        assertThat(Ran.run("policy", "show", "zhejiang").passed().out()).contains("R5 ", "事实或人工");
        String strict = Files.readString(
                        Path.of(System.getProperty("huzheng.root"), "spec/policies/recognition/zhejiang.json"))
                .replace("\"R5\", \"answeredBy\": \"EITHER\"", "\"R5\", \"answeredBy\": \"BOTH\"");
        Path rules = Files.writeString(folder.resolve("rules.json"), strict);
        String file = exchange.as(CONSUMER, "policy", "sign", rules, "--id", "RP-1", "--json")
                .passed()
                .json()
                .get("file")
                .textValue();
        exchange.judge("recognise", "AR-POLICY", received, ANSWERS, "--policy", file)
                .refused(65, ErrorCode.REVIEW_INCOMPLETE, "R5 ");
        exchange.judge("recognise", "AR-POLICY", received, ANSWERS, "--policy", "jiangsu")
                .refused(64, ErrorCode.OPTION_VALUE_INVALID, "--policy jiangsu");
        exchange.judge("review", "AR-POLICY", received, ANSWERS, "--use", "private")
                .refused(64, ErrorCode.OPTION_VALUE_INVALID, "--use private");
        exchange.judge("recognise", "AR-POLICY", received, ANSWERS, "--policy", file, "--check", "R5=passed:已与原始照片比对")
                .passed();
        assertThat(exchange.of(CONSUMER, "receipts").resolve("AR-POLICY-DECISION.json"))
                .content()
                .contains("\"policy\":{\"digest\":", "\"id\":\"RP-1\"", "已与原始照片比对");
    }

    private static void decideAndRecall(String evidence, Path received) {
        JsonNode decided = exchange.judge("recognise", "AR-1", received, ANSWERS, "--json")
                .passed()
                .json();
        assertThat(decided.get("conclusion").textValue()).isEqualTo("RECOGNISED");
        assertThat(decided.get("id").textValue()).isEqualTo("AR-1-DECISION");
        Ran before = exchange.as(CONSUMER, "standing", evidence);
        assertThat(before.passed().out()).contains("未撤回 / not recalled", "截至日志");
        exchange.as(PROVIDER, "recall", evidence, "--ground", "source_error", "--reason", "样品编号登记错误", "--id", "RC-1")
                .passed();
        Ran after = exchange.as(CONSUMER, "standing", evidence, "--json");
        assertThat(after.code()).isEqualTo(1);
        assertThat(after.json().get("recall").textValue()).isEqualTo("RC-1");
        exchange.as(
                        CONSUMER,
                        "acknowledge",
                        "RC-1",
                        "--case",
                        Exchange.caseOf("AR-1"),
                        "--consequence",
                        "removed_from_case")
                .passed();
        assertThat(exchange.as(PROVIDER, "events").passed().out()).contains("撤回确认 / recall acknowledgement");
        exchange.as(PROVIDER, "contract", "revoke", "C-1", "--reason", "合作结束").passed();
        assertThat(exchange.as(CONSUMER, "contract", "show", "C-1").passed().out())
                .contains("已撤销 / revoked");
    }

    @Test
    @Tag("HZ-INB-003")
    void inbox_listsWhatWaits_untilItIsDealtWith() {
        String evidence = exchange.registered("waiting.hzp");
        exchange.propose("C-WAITS").passed();
        assertThat(exchange.as(CONSUMER, "inbox").passed().out())
                .contains("待签署 / to sign  数据共享契约 / contract  C-WAITS  示例县生态环境所");
        exchange.as(PROVIDER, "contract", "sign", "C-WAITS").passed();
        exchange.as(CONSUMER, "contract", "sign", "C-WAITS").passed();
        assertThat(exchange.as(CONSUMER, "inbox").passed().out()).doesNotContain("C-WAITS");
        exchange.request("AR-WAITS", "C-WAITS", evidence, PURPOSE).passed();
        assertThat(exchange.as(PROVIDER, "inbox").passed().out())
                .contains("待答复 / to answer  调取申请 / request  AR-WAITS", Exchange.caseOf("AR-WAITS"));
        JsonNode items =
                exchange.as(PROVIDER, "inbox", "--json").passed().json().get("items");
        assertThat(items).anySatisfy(item -> {
            assertThat(item.get("id").textValue()).isEqualTo("AR-WAITS");
            assertThat(item.get("waitsFor").textValue()).isEqualTo("ANSWER");
        });
        exchange.as(PROVIDER, "answer", "AR-WAITS").passed();
        assertThat(exchange.as(PROVIDER, "inbox").passed().out()).doesNotContain("AR-WAITS");
        exchange.as(PROVIDER, "inbox", "--limit", "0").refused(64, ErrorCode.OPTION_VALUE_INVALID);
    }

    @Test
    @Tag("HZ-SHR-010")
    @Tag("HZ-SHR-012")
    void contract_suspendedResumedAndAmended_isAllCommands() {
        String evidence = exchange.registered("amended.hzp");
        exchange.agreed("C-OLD");
        exchange.as(CONSUMER, "contract", "suspend", "C-OLD", "--reason", "核查数据质量")
                .passed();
        assertThat(exchange.as(PROVIDER, "contract", "show", "C-OLD").passed().out())
                .contains("已中止 / suspended by one party");
        exchange.request("AR-STOPPED", "C-OLD", evidence, PURPOSE).refused(65, ErrorCode.CONTRACT_NOT_ACTIVE);
        exchange.as(PROVIDER, "contract", "resume", "C-OLD", "--reason", "不由其中止")
                .refused(65, ErrorCode.TRANSITION_ILLEGAL);
        exchange.as(CONSUMER, "contract", "resume", "C-OLD", "--reason", "核查完毕").passed();
        exchange.request("AR-RESUMED", "C-OLD", evidence, PURPOSE).passed();
        assertThat(exchange.propose("C-NEW", "--amends", "C-OLD").passed().out())
                .contains("变更 / amends：C-OLD");
        exchange.as(PROVIDER, "contract", "sign", "C-NEW").passed();
        assertThat(exchange.as(CONSUMER, "contract", "sign", "C-NEW").passed().out())
                .contains("生效 / in force");
        assertThat(exchange.as(CONSUMER, "contract", "show", "C-OLD").passed().out())
                .contains("已由变更后的契约取代");
        exchange.request("AR-OLD", "C-OLD", evidence, PURPOSE).refused(65, ErrorCode.CONTRACT_NOT_ACTIVE);
        exchange.request("AR-NEW", "C-NEW", evidence, PURPOSE).passed();
    }

    @Test
    @Tag("HZ-STM-011")
    void statements_sentAndReceived_areKeptAndVerifyOffline() {
        String evidence = exchange.registered("kept.hzp");
        exchange.agreed("C-KEPT");
        exchange.fetched("AR-KEPT", "C-KEPT", evidence);
        for (String name : new String[] {
            "sharing-contract." + PROVIDER + ".C-KEPT",
            "contract-signature." + CONSUMER + ".C-KEPT-SIG-" + CONSUMER,
            "access-request." + CONSUMER + ".AR-KEPT",
            "access-grant." + PROVIDER + ".AR-KEPT-GRANT",
            "registration." + PROVIDER + ".REG-" + evidence
        }) {
            Ran.run("statement", "verify", exchange.kept(CONSUMER, name), "--trust", exchange.trust())
                    .passed();
        }
        assertThat(Desk.listing(exchange.of(CONSUMER, "statements")))
                .anyMatch(name -> name.startsWith("release-receipt."));
    }

    @Test
    void statement_withATimestamp_provesWhenItWasSigned() {
        exchange.propose("C-PLAIN").passed();
        exchange.propose("C-STAMPED", "--timestamp", exchange.uri() + "/v1/tsa").passed();
        assertThat(verified("C-PLAIN")).contains("TIME_CLAIMED_ONLY");
        assertThat(verified("C-STAMPED")).doesNotContain("TIME_CLAIMED_ONLY");
    }

    private static String verified(String contract) {
        Path file = exchange.kept(PROVIDER, "sharing-contract." + PROVIDER + "." + contract);
        return Ran.run("statement", "verify", file, "--trust", exchange.trust())
                .passed()
                .out();
    }
}
