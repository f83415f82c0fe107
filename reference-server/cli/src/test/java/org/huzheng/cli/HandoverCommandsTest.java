package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;
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

/** A case handed over, from the list to the packages in the receiver's hands, each step a command. */
@Tag("HZ-HND-001")
@Tag("HZ-HND-004")
class HandoverCommandsTest {
    private static final String POLICE = "11330421MB00000431";
    private static final String NAMED = POLICE + "=示例县公安局";

    @TempDir
    private Path folder;

    private Exchange exchange;
    private String evidence = "";

    @BeforeEach
    void begin() throws IOException {
        exchange = new Exchange(folder, NAMED);
        evidence = exchange.registered("scene.hzp");
        for (String paper : new String[] {"移送书.pdf", "调查报告.pdf", "清单.pdf"}) {
            Files.writeString(folder.resolve(paper), paper);
        }
    }

    @AfterEach
    void end() {
        exchange.close();
    }

    private Ran send(Object... further) {
        Object[] line = new Object[17 + further.length];
        System.arraycopy(
                new Object[] {
                    "handover",
                    "send",
                    "--use",
                    "criminal",
                    "--to",
                    NAMED,
                    "--case",
                    "示环罚立〔2026〕1号",
                    "--letter",
                    "示环移〔2026〕1号",
                    "--reason",
                    "涉嫌污染环境罪",
                    "--evidence",
                    evidence,
                    "--id",
                    "HO-1",
                    "--paper=letter=" + folder.resolve("移送书.pdf")
                },
                0,
                line,
                0,
                17);
        System.arraycopy(further, 0, line, 17, further.length);
        return exchange.as(PROVIDER, line);
    }

    private Ran whole() {
        return send(
                "--paper",
                "investigation_report=" + folder.resolve("调查报告.pdf"),
                "--paper",
                "goods_list=" + folder.resolve("清单.pdf"),
                "--no-paper",
                "appraisal=尚未检验",
                "--no-paper",
                "other=没有其他材料");
    }

    @Test
    void referral_sentReceivedFetchedFiledAndHandedOver_isAllCommands() {
        assertThat(whole().passed().out()).contains("案件移送 / case handover  HO-1", "由其签收 / to be signed for by  示例县公安局");
        assertThat(exchange.as(POLICE, "inbox").passed().out()).contains("待签收移送案件 / to sign for, a case handed over");
        Path packages = folder.resolve("packages");
        exchange.as(POLICE, "handover", "fetch", "HO-1", "--out", packages).refused(65, ErrorCode.NOT_FOUND);
        exchange.as(POLICE, "handover", "act", "HO-1", "--act", "receive").passed();
        assertThat(exchange.as(POLICE, "handover", "fetch", "HO-1", "--out", packages)
                        .out())
                .contains(evidence);
        assertThat(Desk.listing(packages)).hasSize(1);
        exchange.as(POLICE, "handover", "act", "HO-1", "--act", "file").refused(65, ErrorCode.ARGUMENT_INVALID);
        exchange.as(POLICE, "handover", "act", "HO-1", "--act", "file", "--document", "示公立字〔2026〕1号")
                .passed();
        exchange.as(PROVIDER, "handover", "act", "HO-1", "--act", "hand_over", "--document", "1号")
                .refused(65, ErrorCode.TRANSITION_ILLEGAL);
        exchange.as(POLICE, "handover", "act", "HO-1", "--act", "hand_over", "--document", "示公接〔2026〕1号")
                .passed();
        String shown =
                exchange.as(PROVIDER, "handover", "show", "HO-1").passed().out();
        assertThat(shown)
                .contains(
                        "移送涉嫌犯罪案件 / referral of suspected crime  HANDED_OVER",
                        "检验报告或者鉴定结论 / appraisal：无 / none：尚未检验",
                        "可以作为刑事证据使用 / usable as it is",
                        "立案 / filed：示例县公安局");
        exchange.as(CONSUMER, "handover", "show", "HO-1").refused(65, ErrorCode.NOT_FOUND);
        assertThat(exchange.as(PROVIDER, "handover", "show", "HO-1", "--json")
                        .passed()
                        .json()
                        .path("acts")
                        .size())
                .isEqualTo(3);
        String kept = "case-handover." + PROVIDER + ".HO-1";
        Ran.run("statement", "verify", exchange.kept(PROVIDER, kept), "--trust", exchange.trust())
                .passed();
    }

    @Test
    void referral_withoutOneOfTheFiveMaterials_isRefusedBeforeItIsSent() {
        send().refused(65, ErrorCode.ARGUMENT_INVALID, "five materials");
        send("--paper", "letter").refused(64, ErrorCode.OPTION_VALUE_INVALID);
        send("--paper", "photo=" + folder.resolve("清单.pdf")).refused(65, ErrorCode.ARGUMENT_INVALID);
        send("--paper", "other=" + folder.resolve("nothing.pdf")).refused(65, ErrorCode.FILE_NOT_FOUND);
        assertThat(exchange.as(POLICE, "inbox").passed().out()).doesNotContain("HO-1");
    }
}
