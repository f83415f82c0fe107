package org.huzheng.cli.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.cli.terminal.Inputs;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.internal.digest.StreamDigest;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.Registration;
import org.huzheng.handover.CaseHandover;
import org.huzheng.handover.CaseHandover.Paper;
import org.huzheng.recognition.RecognitionPolicy;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code handover send}. */
@Command(
        name = "send",
        mixinStandardHelpOptions = true,
        header = "移送一起案件，附材料和证据清单。%nHand a case over, with the list of its papers and evidence.",
        description = {
            "criminal 即向公安机关移送涉嫌犯罪案件：五项材料逐项给出，没有检验报告或者其他材料的用 --no-paper 说明。",
            "A referral names each of the five materials; what it has none of, appraisal or other, is said by --no-paper.",
            "证据须为本单位已登记且未撤回的；对方签收后方可调取。材料文件另行交付，此处记其杂凑值。",
            "Evidence is one's own, registered and not recalled; the receiver fetches it once it signed. Papers travel apart, bound by digest.",
            "例如：handover send --use administrative --to 11330421MB00000431=示例县公安局 --case 案号 --letter 文号 --reason 事由 "
                    + "--paper letter=移送书.pdf --evidence EV-1 --key department.p12 --trust trust。",
            "For example: handover send --use administrative --to 11330421MB00000431=示例县公安局 --case 案号 --letter 文号 --reason 事由 "
                    + "--paper letter=移送书.pdf --evidence EV-1 --key department.p12 --trust trust."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class HandoverSendCommand implements Callable<Integer> {
    private static final int BUFFER = 1 << 16;

    @Mixin
    private DepartmentOptions department;

    @Mixin
    private Reporting reporting;

    @Option(
            names = "--use",
            required = true,
            paramLabel = "USE",
            description = {
                "criminal 向公安机关移送涉嫌犯罪案件；administrative 移送有管辖权的机关，或者司法机关移送行政机关。",
                "For what: criminal, a referral of suspected crime; administrative, to the body in charge or back from justice."
            })
    private RecognitionPolicy.Use use;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "CODE=NAME",
            description = {"接收单位。", "To whom."})
    private Party to;

    @Option(
            names = "--case",
            required = true,
            paramLabel = "NUMBER",
            description = {"本单位的案号。", "The number of one's own case."})
    private String caseNumber;

    @Option(
            names = "--letter",
            required = true,
            paramLabel = "NUMBER",
            description = {"移送书文号。", "The number of the letter."})
    private String letter;

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "TEXT",
            description = {"事实和理由。", "The facts and the grounds."})
    private String reason;

    @Option(
            names = "--evidence",
            paramLabel = "ID",
            description = {"所附证据编号，可以多次给出。", "Evidence that goes along; may be given several times."})
    private List<String> evidence = List.of();

    @Option(
            names = "--paper",
            paramLabel = "ROLE=FILE",
            description = {
                "材料文件，可以多次给出；种类：letter 移送书、investigation_report 调查报告、goods_list 物品清单、appraisal 检验鉴定、other 其他。",
                "A paper; may be given several times. Roles: letter, investigation_report, goods_list, appraisal, other."
            })
    private List<String> papers = List.of();

    @Option(
            names = "--no-paper",
            paramLabel = "ROLE=REASON",
            description = {"没有 appraisal 或者 other 的，说明原因。", "Why the case has no appraisal, or no other material."})
    private Map<String, String> none = new LinkedHashMap<>();

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = {"移送编号，默认 HO- 加案号。", "The id of the handover; default HO- with the case."})
    private Optional<String> id;

    @Override
    public Integer call() {
        String own = id.map(given -> Ids.given("--id", given)).orElseGet(() -> Ids.following("HO", caseNumber));
        List<Paper> list = papers();
        Office office = department.office();
        Map<EvidenceRef, EvidenceKind> items = new LinkedHashMap<>();
        for (String each : evidence) {
            Registration registered = office.verified(
                            office.client().evidence(each).registration(), Registration.FORMAT)
                    .value();
            items.put(registered.evidence(), registered.kind());
        }
        CaseHandover handover = new CaseHandover(
                office.header(StatementType.CASE_HANDOVER, own), use, to, caseNumber, letter, items, reason, list);
        reporting.accepted(office.submit(handover.payload(), office.client()::handOver));
        reporting.people(() -> reporting.line("由其签收 / to be signed for by  " + StatementWords.of(to)));
        return ExitCode.PASSED;
    }

    private List<Paper> papers() {
        List<Paper> all = new ArrayList<>();
        for (String paper : papers) {
            int equals = paper.indexOf('=');
            if (equals < 1) {
                throw new HuzhengException(ErrorCode.OPTION_VALUE_INVALID, "--paper " + paper + "：ROLE=FILE");
            }
            Path file = Inputs.requireFile(Path.of(paper.substring(equals + 1)));
            all.add(Paper.of(
                    paper.substring(0, equals).toUpperCase(Locale.ROOT),
                    file.getFileName().toString(),
                    digest(file)));
        }
        none.forEach((role, because) -> all.add(Paper.none(role.toUpperCase(Locale.ROOT), because)));
        return all;
    }

    private static Digest digest(Path file) {
        StreamDigest running = StreamDigest.of(DigestAlgorithm.SM3);
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                running.update(buffer, 0, n);
            }
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.IO_FAILED, file.toString(), e);
        }
        return running.finish();
    }
}
