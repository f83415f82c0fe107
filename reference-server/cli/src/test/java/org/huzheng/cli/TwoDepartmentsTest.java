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
    private static final String TERMS = """
            {"provider": {"code": "%s", "name": "示例县生态环境所"},
             "consumers": [{"code": "%s", "name": "<b>某局</b>"}],
             "parentAgreement": "示例县审监协同工作规定（示政办〔2026〕5号）",
             "purposes": [{"code": "LICENSING_SUPERVISION", "words": "核对施工许可"}],
             "legalBases": ["浙江省综合行政执法条例第十五条"], "matters": ["330217001000"], "territories": ["330421"],
             "resources": [{"id": "PERMITS", "title": "施工许可证", "share": "UNCONDITIONAL", "level": 2,
               "personal": "GENERAL", "fields": [
                 {"name": "permitNo", "title": "许可证编号", "masking": "NONE", "use": "ASKED_BY"},
                 {"name": "holder", "title": "负责人", "masking": "NAME", "use": "SHOWN"}]}],
             "clearance": 2, "impactAssessment": "示影评〔2026〕3号", "quotas": [{"most": 50, "per": "DAY"}],
             "workingDays": {"answer": 5, "provision": 5, "correction": 10}, "correctionChannel": "通过共享平台提出",
             "retentionDays": 365, "onwardSharing": false, "secrets": false,
             "validFrom": "2026-01-01T00:00:00+08:00", "validTo": "2030-01-01T00:00:00+08:00"}
            """;

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
        assertThat(exchange.answer("AR-1").passed().out()).contains("调取同意 / grant  AR-1-GRANT");
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
        exchange.answer("AR-WAITS").passed();
        assertThat(exchange.as(PROVIDER, "inbox").passed().out()).doesNotContain("AR-WAITS");
        exchange.as(PROVIDER, "inbox", "--limit", "0").refused(64, ErrorCode.OPTION_VALUE_INVALID);
    }

    /** A contract with records, two consumers and a delegator, from a file, read as a page and in the words of ODRL. */
    @Test
    @Tag("HZ-SHR-014")
    @Tag("HZ-SHR-019")
    void contract_ofSeveralFromAFile_isReadAsAPageAndReviewedBeforeItIsSigned() throws IOException {
        Path terms = folder.resolve("terms.json");
        exchange.as(PROVIDER, "contract", "new", "C-FILE", "--terms", terms).refused(65, ErrorCode.FILE_NOT_FOUND);
        Files.writeString(terms, TERMS.formatted(PROVIDER, CONSUMER).replace("\"clearance\": 2, ", ""));
        exchange.as(PROVIDER, "contract", "new", "C-FILE", "--terms", terms)
                .refused(65, ErrorCode.JSON_FIELD_MISSING, "/clearance");
        Files.writeString(terms, TERMS.formatted(PROVIDER, CONSUMER));
        exchange.as(PROVIDER, "contract", "new", "C-FILE", "--terms", terms).refused(65, ErrorCode.STATEMENT_REJECTED);
        Files.writeString(terms, TERMS.formatted(PROVIDER, CONSUMER).replace("<b>某局</b>", "示例镇综合行政执法队"));
        assertThat(exchange.as(PROVIDER, "contract", "new", "C-FILE", "--terms", terms)
                        .passed()
                        .out())
                .contains("施工许可证", "只留姓 / the first character", "安全审查 / security review", "每日 / a day");
        Path page = folder.resolve("contract.html");
        exchange.as(CONSUMER, "contract", "show", "C-FILE", "--page", page).passed();
        assertThat(Files.readString(page))
                .contains("第一条　当事方", "第十条　期限和变更", "只留姓", "每一使用方每日不超过 50 次", "安全审查通过后方可签署")
                .doesNotContain("<script", "http://", "https://");
        JsonNode odrl = exchange.as(CONSUMER, "contract", "show", "C-FILE", "--odrl")
                .passed()
                .json();
        assertThat(odrl.get("@type").textValue()).isEqualTo("Agreement");
        assertThat(odrl.at("/permission/0/constraint/0/leftOperand").textValue())
                .isEqualTo("purpose");
        exchange.as(PROVIDER, "contract", "sign", "C-FILE").refused(65, ErrorCode.TRANSITION_ILLEGAL, "安全审查");
        exchange.as(CONSUMER, "contract", "review", "C-FILE", "--opinion", "不由其审查")
                .refused(65, ErrorCode.TRANSITION_ILLEGAL);
        exchange.as(PROVIDER, "contract", "review", "C-FILE", "--opinion", "已核对")
                .passed();
        exchange.as(PROVIDER, "contract", "sign", "C-FILE").passed();
        exchange.as(CONSUMER, "contract", "sign", "C-FILE").passed();
        assertThat(exchange.as(CONSUMER, "contract", "show", "C-FILE").passed().out())
                .contains("生效 / in force");
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
                .contains("已中止 / suspended");
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
