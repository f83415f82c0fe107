package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.cli.Exchange.ANSWERS;
import static org.huzheng.cli.Exchange.CONSUMER;
import static org.huzheng.cli.Exchange.PROVIDER;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huzheng.ErrorCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an exchange by commands to a pack that a court verifies with one. */
@Tag("HZ-DSP-009")
class DisputeCommandTest {
    @TempDir
    private static Path folder;

    private static Exchange exchange;
    private static String evidence;
    private static Path fetched;

    @BeforeAll
    static void recognised() {
        exchange = new Exchange(folder);
        evidence = exchange.registered("scene.hzp");
        exchange.agreed("C-1");
        fetched = exchange.fetched("AR-1", "C-1", evidence);
        exchange.judge("recognise", "AR-1", fetched, ANSWERS).passed();
    }

    @AfterAll
    static void end() {
        exchange.close();
    }

    private static Ran verify(Path pack, Object... further) {
        Object[] line = new Object[4 + further.length];
        System.arraycopy(new Object[] {"verify", pack, "--trust", exchange.trust()}, 0, line, 0, 4);
        System.arraycopy(further, 0, line, 4, further.length);
        return Ran.run(line);
    }

    @Test
    @Tag("HZ-DSP-008")
    void dispute_ofARecognition_isOnePackThatOneCommandVerifies() throws IOException {
        Path pack = folder.resolve("dispute.hzp");
        Path page = folder.resolve("page.html");
        assertThat(exchange.as(CONSUMER, "dispute", "AR-1-DECISION", fetched, "--out", pack, "--page", page)
                        .passed()
                        .out())
                .contains("dispute.hzp  通过 PASSED", "STANDING_KNOWN");
        assertThat(Files.readString(page))
                .contains("卷内材料的签名、时间、日志和相互引用均成立", "示例镇综合行政执法队", "案-AR-1", "已入日志", "R8", "没有对本证据的撤回")
                .doesNotContain("<script", "http://", "https://");
        Path ofTheCourt = folder.resolve("court.html");
        assertThat(verify(pack, "--page", ofTheCourt).passed().out()).contains("通过 PASSED");
        assertThat(ofTheCourt).isRegularFile();
        assertThat(Ran.run("inspect", pack).passed().out())
                .contains("recognition-decision", "dispute/evidence.hzp", "decision-receipt");
        verify(fetched, "--page", ofTheCourt).refused(64, ErrorCode.OPTION_NOT_APPLICABLE);
        verify(pack, "--standing", exchange.uri()).refused(64, ErrorCode.OPTION_NOT_APPLICABLE);
        exchange.as(CONSUMER, "dispute", "AR-1-DECISION", fetched, "--out", pack)
                .refused(65, ErrorCode.OUTPUT_EXISTS);
    }

    @Test
    @Tag("HZ-DSP-003")
    void dispute_offlineOrByTheSource_namesWhatIsWanting() {
        Path offline = folder.resolve("offline.hzp");
        Ran ran = exchange.as(CONSUMER, "dispute", "AR-1-DECISION", fetched, "--out", offline, "--offline");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out())
                .contains("DISPUTE_PAPER_ABSENT  evidence-standing")
                .doesNotContain("不通过");
        Path source = folder.resolve("source.hzp");
        Ran provider = exchange.as(PROVIDER, "dispute", evidence, folder.resolve("scene.hzp"), "--out", source);
        assertThat(provider.code()).isEqualTo(2);
        assertThat(provider.out()).contains("DISPUTE_PAPER_ABSENT  decision-receipt");
        exchange.as(CONSUMER, "dispute", "NOBODY", "--out", folder.resolve("x.hzp"), "--offline")
                .refused(65, ErrorCode.DISPUTE_UNKNOWN);
    }

    @Test
    void verify_ofAPackWithOneByteChanged_fails() throws IOException {
        Path pack = folder.resolve("changed.hzp");
        exchange.as(CONSUMER, "dispute", "AR-1-DECISION", fetched, "--out", pack)
                .passed();
        Exchange.alter(pack);
        assertThat(verify(pack).code()).isEqualTo(1);
    }

    @Test
    @Tag("HZ-DSP-010")
    void outsider_whoKnowsTheContractOnly_agreesOnTheWholePack() throws Exception {
        Path pack = folder.resolve("outside.hzp");
        exchange.as(CONSUMER, "dispute", "AR-1-DECISION", fetched, "--out", pack)
                .passed();
        assertThat(witness(pack)).startsWith("OK ").contains("statements", "in the log");
        Exchange.alter(pack);
        assertThat(witness(pack)).doesNotStartWith("OK ");
    }

    @Test
    @Tag("HZ-DSP-014")
    @Tag("HZ-DSP-015")
    void extract_isGotKeptAndVerifiedOffline() throws IOException {
        Path extract = folder.resolve("extract.json");
        assertThat(exchange.as(CONSUMER, "extract", "get", evidence, "--out", extract)
                        .passed()
                        .out())
                .contains("EXTRACT_SAID", "互认决定", "AR-1-DECISION");
        Path all = folder.resolve("all.json");
        exchange.as(PROVIDER, "extract", "get", "--out", all).passed();
        Path statements = exchange.of(CONSUMER, "statements");
        Ran.run("extract", "verify", extract, "--trust", exchange.trust(), "--statements", statements)
                .passed();
        Ran.run("extract", "verify", extract, "--trust", exchange.trust(), "--earlier", extract)
                .passed();
        assertThat(Ran.run("extract", "verify", extract, "--trust", exchange.trust(), "--earlier", all)
                        .code())
                .isEqualTo(1);
        Files.writeString(extract, Files.readString(extract).replaceFirst("\"at\":\"2", "\"at\":\"1"));
        Ran changed = Ran.run("extract", "verify", extract, "--trust", exchange.trust());
        assertThat(changed.code()).isEqualTo(1);
        assertThat(changed.out()).contains("EXTRACT_INVALID");
    }

    private Ran court(String form, Path file, String out, Object... further) {
        List<Object> line = new ArrayList<>(List.of("document", "court", form, file, "--trust", exchange.trust()));
        line.addAll(List.of("--out", folder.resolve(out), "--force"));
        line.addAll(List.of(further));
        return Ran.run(line.toArray());
    }

    @Test
    @Tag("HZ-DSP-012")
    void copyStatement_isReadOffThePackage_andWantsWhatOnlyTheKeeperKnows() throws IOException {
        Ran wanting = court("COPY_STATEMENT", fetched, "copy.docx");
        assertThat(wanting.code()).isEqualTo(1);
        assertThat(wanting.out())
                .contains("行政诉讼证据规定 10(1)(2)", "原件保管单位", "核对人", "核对结论", "印章")
                .doesNotContain("source", "files");
        assertThat(folder.resolve("copy.docx")).doesNotExist();
        Path extra = Files.writeString(folder.resolve("extra.json"), """
                {"form":"COPY_STATEMENT","fields":{"holder":"示例县生态环境所档案室","checkedBy":"示例执法员甲",
                 "comparison":"核对无异","seal":"示例县生态环境所"}}
                """);
        court("COPY_STATEMENT", fetched, "copy.docx", "--extra", extra).passed();
        assertThat(folder.resolve("copy.docx")).isNotEmptyFile();
        court("copy-statement", fetched, "copy.html", "--extra", extra).passed();
        assertThat(Files.readString(folder.resolve("copy.html")))
                .contains("证据复制件出处及核对说明", "原件由示例县生态环境所档案室保管", "核对无异", evidence, "（印章）")
                .doesNotContain("〔缺");
        Files.writeString(extra, Files.readString(extra).replace("\"holder\"", "\"title\""));
        court("COPY_STATEMENT", fetched, "copy.html", "--extra", extra)
                .refused(65, ErrorCode.DOCUMENT_FIELD_CONTRADICTED, "title");
        Path altered = Files.copy(fetched, folder.resolve("altered.hzp"));
        Exchange.alter(altered);
        assertThat(court("COPY_STATEMENT", altered, "none.html").code()).isEqualTo(1);
        assertThat(folder.resolve("none.html")).doesNotExist();
        court("PENALTY", fetched, "none.html").refused(65, ErrorCode.DOCUMENT_FORM_UNKNOWN);
    }

    @Test
    @Tag("HZ-DSP-013")
    void storageStatement_saysWhatIsProved_andLeavesThePlatformOpen() throws IOException {
        Ran draft = court("STORAGE_STATEMENT", fetched, "storage.html", "--draft");
        assertThat(draft.code()).isEqualTo(1);
        assertThat(draft.out())
                .contains("人民法院在线诉讼规则 17(1)(1)", "17(1)(2)", "17(1)(3)")
                .doesNotContain("17(1)(4)");
        assertThat(Files.readString(folder.resolve("storage.html")))
                .contains("草稿", "SM3（GB/T 32905）", "载于日志", "采集设备", "〔缺：存证平台及其合规情况〕", "封装以前的真实性不由本核验证明");
        Path other = Files.writeString(
                folder.resolve("other.json"), "{\"form\":\"COPY_STATEMENT\",\"fields\":{\"holder\":\"某单位\"}}");
        court("STORAGE_STATEMENT", fetched, "storage.html", "--extra", other)
                .refused(65, ErrorCode.DOCUMENT_FORM_DIFFERS);
    }

    private static String witness(Path pack) throws IOException, InterruptedException, URISyntaxException {
        Path program = Path.of(Objects.requireNonNull(DisputeCommandTest.class.getResource("/dispute/witness.py"))
                .toURI());
        Path work = Files.createTempDirectory(folder, "witness");
        Process process = new ProcessBuilder(
                        "python3",
                        program.toString(),
                        pack.toString(),
                        exchange.trust().toString(),
                        work.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
