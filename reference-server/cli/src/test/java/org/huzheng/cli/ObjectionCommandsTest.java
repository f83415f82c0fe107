package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.cli.Exchange.ANSWERS;
import static org.huzheng.cli.Exchange.CONSUMER;
import static org.huzheng.cli.Exchange.PROVIDER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huzheng.ErrorCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Objections, their settlement, catalogues of what is shared and deletions, each step a command. */
@Tag("HZ-CLI-023")
class ObjectionCommandsTest {
    private static final String BODY = "11330421MB00000431";
    private static final String NAMED = BODY + "=示例县数据局";

    @TempDir
    private Path folder;

    private Exchange exchange;

    @BeforeEach
    void begin() {
        exchange = new Exchange(folder, NAMED);
        exchange.agreed("C-1", "--data-body", NAMED);
    }

    @AfterEach
    void end() {
        exchange.close();
    }

    private Ran act(String department, String objection, String act, Object... further) {
        Object[] line = new Object[7 + further.length];
        System.arraycopy(new Object[] {"objection", "act", objection, "--act", act, "--reason", "经核查"}, 0, line, 0, 7);
        System.arraycopy(further, 0, line, 7, further.length);
        return exchange.as(department, line);
    }

    @Test
    @Tag("HZ-OBJ-004")
    void objection_raisedConfirmedEscalatedUpheldAndCorrected_isAllCommands() {
        assertThat(exchange.as(CONSUMER, "contract", "show", "C-1").passed().out())
                .contains("数据争议协调 / disputes on data go to：示例县数据局（" + BODY + "）");
        exchange.fetched("AR-1", "C-1", exchange.registered("scene.hzp"));
        String better = exchange.registered("better.hzp");
        assertThat(exchange.as(CONSUMER, "objection", "raise", "AR-1", "--subject", "data", "--reason", "照片拍摄地点不符")
                        .passed()
                        .out())
                .contains("异议 / objection  OB-AR-1-DATA", "由其答复 / to be answered by  示例县生态环境所");
        assertThat(exchange.as(PROVIDER, "inbox").passed().out()).contains("待答复异议 / to answer, an objection");
        act(CONSUMER, "OB-AR-1-DATA", "escalate").refused(65, ErrorCode.TRANSITION_ILLEGAL);
        act(PROVIDER, "OB-AR-1-DATA", "confirm").passed();
        assertThat(act(CONSUMER, "OB-AR-1-DATA", "escalate").passed().out())
                .contains("提请 / asked to settle it  示例县数据局");
        assertThat(exchange.as(BODY, "inbox").passed().out()).contains("待出具协调意见 / to settle, an objection");
        act(BODY, "OB-AR-1-DATA", "uphold").passed();
        act(PROVIDER, "OB-AR-1-DATA", "correct", "--evidence", better).passed();
        assertThat(exchange.as(BODY, "objection", "show", "OB-AR-1-DATA")
                        .passed()
                        .out())
                .contains("CORRECTED", "维持 / confirmed", "提请协调 / escalated", "支持异议 / upheld", "更正 / corrected");
        assertThat(exchange.as(CONSUMER, "objection", "show", "OB-AR-1-DATA", "--json")
                        .passed()
                        .json()
                        .get("acts"))
                .hasSize(4);
        exchange.as(CONSUMER, "objection", "raise", "AR-1", "--subject", "refusal", "--reason", "不服")
                .refused(65, ErrorCode.TRANSITION_ILLEGAL);
    }

    @Test
    @Tag("HZ-OBJ-006")
    void recognise_afterAChallenge_takesThePlaceOfTheEarlierDecision() {
        Path file = exchange.fetched("AR-1", "C-1", exchange.registered("scene.hzp"));
        exchange.judge("recognise", "AR-1", file, ANSWERS).passed();
        exchange.as(
                        CONSUMER,
                        "objection",
                        "raise",
                        "AR-1-DECISION",
                        "--subject",
                        "challenge",
                        "--reason",
                        "当事人称照片非当日拍摄")
                .passed();
        exchange.judge("recognise", "AR-1", file, ANSWERS, "--id", "SECOND").refused(65, ErrorCode.DECISION_STANDS);
        exchange.judge("recognise", "AR-1", file, ANSWERS, "--supersedes", "AR-1-DECISION")
                .passed();
        act(CONSUMER, "OB-AR-1-DECISION-CHALLENGE", "correct", "--decision", "AR-1-DECISION-REVISED")
                .passed();
        assertThat(exchange.as(CONSUMER, "objection", "show", "OB-AR-1-DECISION-CHALLENGE")
                        .passed()
                        .out())
                .contains("CORRECTED");
    }

    @Test
    @Tag("HZ-SHR-025")
    @Tag("HZ-INB-007")
    void resources_publishedAreFound_andWhatWasObtainedIsSaidToBeDeleted() throws IOException {
        Path catalogue = folder.resolve("共享资源目录.json");
        Files.writeString(catalogue, """
                {"edition":1,"legalBases":["政务数据共享条例（国务院令第809号）"],"territories":["330421"],"contact":"数据科",
                 "resources":[{"id":"R-1","title":"检测报告","share":"CONDITIONAL","level":2,"personal":"NONE",
                               "kinds":["EXPERT_OPINION"]}],
                 "withheld":[{"id":"W-1","title":"举报人信息","basis":"保守国家秘密法"}]}
                """);
        exchange.as(PROVIDER, "resources", "publish", catalogue).passed();
        assertThat(exchange.as(CONSUMER, "resources", "find", "检测").passed().out())
                .contains("示例县生态环境所", "R-1  检测报告  有条件共享");
        assertThat(exchange.as(CONSUMER, "resources", "find", "--kind", "electronic_data", "--json")
                        .passed()
                        .json()
                        .get("catalogues"))
                .isEmpty();
        Files.writeString(catalogue, Files.readString(catalogue).replace("\"withheld\"", "\"kept\""));
        exchange.as(PROVIDER, "resources", "publish", catalogue).refused(65, ErrorCode.JSON_FIELD_MISSING);
        exchange.fetched("AR-1", "C-1", exchange.registered("scene.hzp"));
        assertThat(exchange.as(CONSUMER, "deleted", "AR-1", "--method", "逻辑删除并覆写")
                        .passed()
                        .out())
                .contains("数据删除凭证 / deletion of data");
        exchange.as(CONSUMER, "deleted", "AR-1", "--method", "再删").refused(65, ErrorCode.TRANSITION_ILLEGAL);
    }
}
