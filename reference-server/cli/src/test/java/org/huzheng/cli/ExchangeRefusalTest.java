package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.cli.Exchange.ANSWERS;
import static org.huzheng.cli.Exchange.CONSUMER;
import static org.huzheng.cli.Exchange.PROVIDER;
import static org.huzheng.cli.Exchange.PURPOSE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The exchange spoiled in one place at a time: each is refused by its name. */
@Tag("HZ-CLI-023")
class ExchangeRefusalTest {
    @TempDir
    private static Path folder;

    private static Exchange exchange;
    private static String evidence;

    @BeforeAll
    static void begin() {
        exchange = new Exchange(folder);
        evidence = exchange.registered("scene.hzp");
        exchange.agreed("C-1");
    }

    @AfterAll
    static void end() {
        exchange.close();
    }

    @Test
    void key_ofAnotherDepartment_neitherAnswersNorRecallsNorRegisters() {
        exchange.request("AR-KEY", "C-1", evidence, PURPOSE).passed();
        exchange.as(CONSUMER, "answer", "AR-KEY").refused(65, ErrorCode.ROLE_FORBIDDEN, PROVIDER);
        String unseen = exchange.registered("unseen.hzp");
        exchange.as(CONSUMER, "recall", unseen, "--ground", "source_error", "--reason", "并非本单位的证据")
                .refused(65, ErrorCode.NOT_FOUND);
        exchange.fetched("AR-SEEN", "C-1", unseen);
        exchange.as(CONSUMER, "recall", unseen, "--ground", "source_error", "--reason", "并非本单位的证据")
                .refused(65, ErrorCode.ROLE_FORBIDDEN, PROVIDER);
        Ran registered = exchange.as(CONSUMER, "register", exchange.sealed("theirs.hzp"));
        assertThat(registered.code()).isEqualTo(65);
        assertThat(registered.err()).contains("PACKAGE_ISSUER_MISMATCH");
        exchange.as(PROVIDER, "contract", "sign", "C-1").refused(65, ErrorCode.BUSINESS_KEY_CONFLICT);
    }

    @Test
    void key_ofAStrangerOrAnOfficer_isRefused() {
        Path strangers = folder.resolve("strangers");
        Ran.run("keygen", "--ca", strangers, "--department", CONSUMER, "--name", "示例镇综合行政执法队")
                .passed();
        Ran.run(
                        "events",
                        "--key",
                        strangers.resolve(CONSUMER).resolve("department.p12"),
                        "--trust",
                        exchange.trust(),
                        "--server",
                        exchange.uri())
                .refused(65, ErrorCode.KEY_UNKNOWN);
        Ran.run("events", "--key", exchange.of(CONSUMER, "officer-1.p12"), "--trust", exchange.trust())
                .refused(65, ErrorCode.CERTIFICATE_WRONG_ROLE);
        Ran untrusting = exchange.as(CONSUMER, "contract", "show", "C-1", "--trust", strangers.resolve("trust"));
        assertThat(untrusting.code()).isEqualTo(65);
        assertThat(untrusting.err()).contains("STATEMENT_REJECTED", "! CERTIFICATE_");
    }

    @Test
    void contract_signedByOneSideOnly_carriesNoRequest() {
        exchange.propose("C-HALF").passed();
        exchange.request("AR-NONE", "C-HALF", evidence, PURPOSE).refused(65, ErrorCode.CONTRACT_NOT_ACTIVE, "DRAFT");
        exchange.as(PROVIDER, "contract", "sign", "C-HALF").passed();
        exchange.request("AR-HALF", "C-HALF", evidence, PURPOSE)
                .refused(65, ErrorCode.CONTRACT_NOT_ACTIVE, "PARTLY_SIGNED");
        exchange.as(CONSUMER, "contract", "sign", "C-HALF", "--reject", "期限过长，不予同意")
                .passed();
        exchange.request("AR-NO", "C-HALF", evidence, PURPOSE).refused(65, ErrorCode.CONTRACT_NOT_ACTIVE, "REJECTED");
    }

    @Test
    void contract_otherThanWasRead_isNotSigned() {
        exchange.propose("C-READ").passed();
        exchange.as(CONSUMER, "contract", "sign", "C-READ", "--digest", "sm3:" + "0".repeat(64))
                .refused(65, ErrorCode.REFERENCE_MISMATCH, "--digest");
        assertThat(exchange.as(CONSUMER, "contract", "show", "C-READ").passed().out())
                .contains("尚无人签署");
    }

    @Test
    void contract_ended_carriesNeitherRequestNorDownload() {
        exchange.agreed("C-END");
        exchange.request("AR-END", "C-END", evidence, PURPOSE).passed();
        exchange.answer("AR-END").passed();
        exchange.as(CONSUMER, "contract", "revoke", "C-END", "--reason", "不再需要").passed();
        exchange.request("AR-LATE", "C-END", evidence, PURPOSE).refused(65, ErrorCode.CONTRACT_NOT_ACTIVE, "REVOKED");
        Path out = folder.resolve("late.hzp");
        exchange.as(CONSUMER, "fetch", "AR-END", "--out", out).refused(65, ErrorCode.CONTRACT_NOT_ACTIVE);
        assertThat(out).doesNotExist();
    }

    @Test
    void request_outsideThePurpose_isRefusedWithItsReasonOnBothSides() {
        exchange.request("AR-OUT", "C-1", evidence, "credit_and_publicity=企业信用评级")
                .passed();
        Path out = folder.resolve("out.hzp");
        exchange.as(CONSUMER, "fetch", "AR-OUT", "--out", out).refused(65, ErrorCode.ACCESS_NOT_GRANTED, "尚未答复");
        Ran answered = exchange.answer("AR-OUT");
        assertThat(answered.code()).isEqualTo(1);
        assertThat(answered.out()).contains("调取拒绝 / refusal", "PURPOSE_OUTSIDE_CONTRACT", "企业信用评级");
        exchange.as(CONSUMER, "fetch", "AR-OUT", "--out", out)
                .refused(65, ErrorCode.ACCESS_NOT_GRANTED, "PURPOSE_OUTSIDE_CONTRACT");
    }

    /** What nobody looked up is neither granted nor refused: nothing is sent. */
    @Test
    @Tag("HZ-SHR-016")
    void request_aboutWhichNobodyLooked_isNotAnswered() {
        exchange.request("AR-BLIND", "C-1", evidence, PURPOSE).passed();
        exchange.as(PROVIDER, "answer", "AR-BLIND")
                .refused(64, ErrorCode.OPTION_MISSING, "--competent", "--not-secret", "--level");
        exchange.as(PROVIDER, "answer", "AR-BLIND", "--competent", "--not-secret")
                .refused(64, ErrorCode.OPTION_MISSING, "--level");
        exchange.as(CONSUMER, "fetch", "AR-BLIND", "--out", folder.resolve("blind.hzp"))
                .refused(65, ErrorCode.ACCESS_NOT_GRANTED, "尚未答复");
    }

    @Test
    void request_withinTheContract_isRefusedOnAGroundOfTheProviders() {
        exchange.request("AR-GROUND", "C-1", evidence, PURPOSE).passed();
        Ran answered = exchange.answer("AR-GROUND", "--refuse", "EVIDENCE_RECALLED=正在核查，拟撤回");
        assertThat(answered.code()).as(answered.err()).isEqualTo(1);
        assertThat(answered.out()).contains("调取拒绝 / refusal", "EVIDENCE_RECALLED", "正在核查，拟撤回");
        exchange.as(CONSUMER, "fetch", "AR-GROUND", "--out", folder.resolve("ground.hzp"))
                .refused(65, ErrorCode.ACCESS_NOT_GRANTED, "正在核查，拟撤回");
        for (String[] wrong : new String[][] {
            {"EVIDENCE_RECALED=正在核查", "did you mean: EVIDENCE_RECALLED"},
            {"EVIDENCE_RECALLED", "应写作 REASON=DETAIL"}
        }) {
            Ran ran = exchange.answer("AR-GROUND", "--refuse", wrong[0]);
            assertThat(ran.code()).isEqualTo(64);
            assertThat(ran.err()).contains("OPTION_VALUE_INVALID", wrong[1]);
        }
    }

    @Test
    void package_alteredAfterItWasFetched_isRejectedByName() {
        Path received = exchange.fetched("AR-ALTERED", "C-1", evidence);
        Exchange.alter(received);
        Ran reviewed = exchange.judge("review", "AR-ALTERED", received, ANSWERS);
        assertThat(reviewed.code()).isEqualTo(1);
        assertThat(reviewed.out()).contains("不予互认 / rejected", "! R6 ");
        Ran decided = exchange.judge("recognise", "AR-ALTERED", received, List.of());
        assertThat(decided.code()).isEqualTo(1);
        assertThat(decided.out()).contains("不予互认 / rejected", "AR-ALTERED-DECISION");
    }

    @Test
    void package_alteredOnTheServer_isNotTaken() throws IOException {
        String other = exchange.registered("stored.hzp");
        exchange.request("AR-STORED", "C-1", other, PURPOSE).passed();
        exchange.answer("AR-STORED").passed();
        Path kept = stored(Files.size(folder.resolve("stored.hzp")), folder.resolve("stored.hzp"));
        Exchange.alter(kept);
        Path out = folder.resolve("taken.hzp");
        exchange.as(CONSUMER, "fetch", "AR-STORED", "--out", out).refused(70, ErrorCode.CONTENT_DAMAGED);
        assertThat(out).doesNotExist();
        Exchange.alter(kept); // as it was: at the end all that is stored agrees with the log
    }

    /** The server's own copy of a package. */
    private static Path stored(long length, Path original) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.size(file) == length && Files.mismatch(file, original) < 0) {
                    return file;
                }
            }
        }
        throw new IOException("the server keeps no copy");
    }

    @Test
    @Tag("HZ-CLI-024")
    void review_withACheckUnanswered_decidesNothing() {
        Path received = exchange.fetched("AR-OPEN", "C-1", evidence);
        Ran reviewed = exchange.judge("review", "AR-OPEN", received, ANSWERS.subList(1, ANSWERS.size()));
        assertThat(reviewed.code()).isEqualTo(2);
        assertThat(reviewed.out()).contains("需补正", "! R2 ", "尚未审查");
        exchange.judge("recognise", "AR-OPEN", received, ANSWERS.subList(1, ANSWERS.size()))
                .refused(65, ErrorCode.REVIEW_INCOMPLETE, "R2 采集主体有权");
        exchange.as(CONSUMER, "recognise", "AR-OPEN", received, "--officer", exchange.of(CONSUMER, "officer-2.p12"))
                .refused(65, ErrorCode.REVIEW_INCOMPLETE, "R18", "R8");
        Ran doubtful = exchange.judge(
                "recognise",
                "AR-OPEN",
                received,
                Stream.concat(
                                Stream.of("R2=indeterminate:管辖尚待核实"),
                                ANSWERS.stream().skip(1))
                        .toList());
        assertThat(doubtful.code()).isEqualTo(2);
        assertThat(doubtful.out()).contains("需补正 / correction required", "管辖尚待核实");
    }

    /** What is said of one file is of that file; and of a file that is not there nothing can be said. */
    @Test
    @Tag("HZ-REC-012")
    void review_answeredForOneFile_concludesOnThatFile() {
        Path received = exchange.fetched("AR-FILE", "C-1", evidence);
        Ran failed =
                exchange.judge("review", "AR-FILE", received, ANSWERS, "--check", "R4@scene-1.jpg=failed:照片没有拍摄时间");
        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.out()).contains("文件 / file evidence/scene-1.jpg：不予互认", "! R4 ", "照片没有拍摄时间");
        exchange.judge("review", "AR-FILE", received, ANSWERS, "--check", "R4@nowhere.jpg=failed:照片没有拍摄时间")
                .refused(64, ErrorCode.OPTION_VALUE_INVALID, "--check R4");
    }

    @Test
    @Tag("HZ-CLI-024")
    void review_byAnOfficerOfTheProviderOrADepartmentsKey_isRefused() {
        Path received = exchange.fetched("AR-WHO", "C-1", evidence);
        exchange.as(CONSUMER, "review", "AR-WHO", received, "--officer", exchange.of(CONSUMER, "department.p12"))
                .refused(65, ErrorCode.CERTIFICATE_WRONG_ROLE);
        exchange.as(CONSUMER, "review", "AR-WHO", received, "--officer", exchange.of(PROVIDER, "officer-1.p12"))
                .refused(65, ErrorCode.PASSWORD_WRONG);
    }

    @Test
    void recall_ofNothingReliedOn_isNotAcknowledged() {
        String other = exchange.registered("unused.hzp");
        exchange.as(PROVIDER, "recall", other, "--ground", "source_error", "--reason", "登记有误", "--id", "RC-UNUSED")
                .passed();
        exchange.as(
                        CONSUMER,
                        "acknowledge",
                        "RC-UNUSED",
                        "--case",
                        Exchange.caseOf("AR-1"),
                        "--consequence",
                        "case_under_review")
                .refused(65, ErrorCode.NOT_FOUND);
        exchange.as(PROVIDER, "recall", other, "--ground", "source_error", "--reason", "登记有误", "--id", "RC-AGAIN")
                .refused(65, ErrorCode.RECALLED_ALREADY);
    }

    @Test
    @Tag("HZ-STM-011")
    void statement_keptOtherwise_isNeverReplaced() throws IOException {
        exchange.propose("C-ONE").passed();
        exchange.propose("C-TWO").passed();
        Path one = exchange.kept(PROVIDER, "sharing-contract." + PROVIDER + ".C-ONE");
        Path two = exchange.kept(PROVIDER, "sharing-contract." + PROVIDER + ".C-TWO");
        byte[] other = Files.readAllBytes(two);
        Files.copy(two, one, StandardCopyOption.REPLACE_EXISTING);
        exchange.as(PROVIDER, "contract", "show", "C-ONE")
                .refused(65, ErrorCode.STATEMENT_KEPT_OTHERWISE, "C-ONE.json");
        assertThat(one).hasBinaryContent(other);
    }

    @Test
    void receipt_ofALogNobodyVouchesFor_isNotedNotPassed() throws IOException {
        Path bare = Files.createDirectory(folder.resolve("bare"));
        for (String name : new String[] {"ca.crt", "ca.crl"}) {
            Files.copy(exchange.trust().resolve(name), bare.resolve(name));
        }
        Ran ran = exchange.as(PROVIDER, "contract", "sign", unsigned(), "--reject", "另行商定条款", "--trust", bare);
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).startsWith("注意 / note LOG_KEY_UNKNOWN");
    }

    private static String unsigned() {
        exchange.propose("C-BARE").passed();
        return "C-BARE";
    }

    @Test
    @Tag("HZ-CLI-016")
    void options_wrong_areNamed() {
        exchange.as(PROVIDER, "events", "--limit", "0").refused(64, ErrorCode.OPTION_VALUE_INVALID, "--limit 0");
        exchange.as(PROVIDER, "answer", "AR", "--days", "0").refused(64, ErrorCode.OPTION_VALUE_INVALID, "--days 0");
        exchange.as(PROVIDER, "events", "--timeout", "0").refused(64, ErrorCode.OPTION_VALUE_INVALID, "--timeout 0");
        exchange.request("不是编号", "C-1", evidence, PURPOSE).refused(64, ErrorCode.OPTION_VALUE_INVALID, "不是编号");
        Ran.run(
                        "events",
                        "--key",
                        exchange.of(PROVIDER, "department.p12"),
                        "--trust",
                        exchange.trust(),
                        "--server",
                        "ftp:x")
                .refused(64, ErrorCode.OPTION_VALUE_INVALID, "--server ftp:x");
        for (String[] wrong : new String[][] {
            {"R8", "应写作 CHECK[.PART][@FILE]=ANSWER:BASIS"},
            {"R8.FACT=passed:", "应写作 CHECK[.PART][@FILE]=ANSWER:BASIS"},
            {"R6=passed:核验通过", "R6 不由审查人员答复"},
            {"R16=passed:已听取意见", "R16 不由审查人员答复"},
            {"R8=passed:与本案相关", "R8.PARTY, R8.FACT"},
            {"R8.WEATHER=passed:天气相符", "R8.PARTY, R8.FACT"},
            {"R2@a.jpg=passed:有管辖权", "about the whole package"},
            {"R8.FACT=yes:与本案相关", "one of passed"},
            {"R8.FACT=not_applicable:与本案无关", "不得答不适用"}
        }) {
            Ran ran = exchange.judge("review", "AR", folder.resolve("scene.hzp"), List.of(wrong[0]));
            assertThat(ran.code()).as(wrong[0]).isEqualTo(64);
            assertThat(ran.err())
                    .startsWith("用法错误 / wrong usage OPTION_VALUE_INVALID")
                    .contains(wrong[1]);
        }
    }
}
