package org.huzheng.cli.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huzheng.cli.evidence.PolicyOption;
import org.huzheng.cli.evidence.PrintedReport;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.cli.terminal.Inputs;
import org.huzheng.cli.terminal.Json;
import org.huzheng.cli.terminal.Outputs;
import org.huzheng.cli.terminal.Progress;
import org.huzheng.dispute.DisputePack;
import org.huzheng.dispute.DisputeSealer;
import org.huzheng.evidence.packaging.VerificationTerms;
import org.huzheng.table.NewFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dispute}: the papers of one recognition in one package for a court, and at once how it fares there. */
@Command(
        name = "dispute",
        mixinStandardHelpOptions = true,
        header = "将一次互认的全部材料封装为一个争议卷，供法院一条命令核验、一页阅读。%n"
                + "Seal all papers of one recognition into one dispute pack, which a court verifies with one command and reads "
                + "as one page.",
        description = {
            "从服务器取得本单位可见的声明，并入 statements、receipts、reports 中留存的材料；--offline 只用留存的材料。"
                    + "封装后按 --trust 核验，指明缺少什么；需要经得起证书到期的，加 --timestamp。",
            "What this department may see comes from the server and joins what it kept in statements, receipts and reports; "
                    + "--offline uses these alone. The pack is then verified by --trust, which names what is wanting. To outlast "
                    + "certificates add --timestamp.",
            "退出码同 verify。例如：dispute AR-1-DECISION received.hzp --out dispute.hzp --key department.p12 --trust trust。",
            "The exit code is that of verify. For example: dispute AR-1-DECISION received.hzp --out dispute.hzp "
                    + "--key department.p12 --trust trust."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class DisputeCommand implements Callable<Integer> {
    @Mixin
    private DepartmentOptions department;

    @Mixin
    private PolicyOption policy;

    @Mixin
    private Reporting reporting;

    @Parameters(
            index = "0",
            paramLabel = "ID",
            description = {"互认决定、调取申请或者证据的编号。", "The id of the recognition decision, the request or the evidence."})
    private String id;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "HZP",
            description = {
                "所审查的证据包，即 fetch 取得的那一份；没有的不封入。",
                "The evidence package as it was reviewed, the one that fetch brought; without it none is enclosed."
            })
    private Optional<Path> file;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "HZP",
            description = {"要写入的争议卷（.hzp）。", "The dispute pack to write (.hzp)."})
    private Path out;

    @Option(
            names = "--force",
            description = {"文件已存在时替换。", "Replace the file if it exists."})
    private boolean force;

    @Option(
            names = "--page",
            paramLabel = "FILE",
            description = {
                "将核验结论和材料另写成一页可阅读、打印的网页，已有的替换。",
                "Also write verdict and papers as one page to read and print, replacing what is there."
            })
    private Optional<Path> page;

    @Option(
            names = "--offline",
            description = {"不访问服务器，只用本单位留存的材料。", "Ask no server; use only what this department kept."})
    private boolean offline;

    @Override
    public Integer call() {
        file.ifPresent(Inputs::requireFile);
        Outputs.requireFree(out, force, file.map(List::of).orElse(List.of()));
        page.ifPresent(written -> Outputs.requireFree(written, true, List.of()));
        Office office = department.office();
        DisputePapers papers = new DisputePapers(office);
        if (!offline) {
            papers.ask(id);
        }
        DisputeSealer sealer = DisputeSealer.of(department.sealer())
                .statements(papers.statements())
                .records(office.statements().records());
        String evidence = sealer.evidence(id);
        if (!offline) {
            sealer = papers.standing(evidence).map(sealer::standing).orElse(sealer);
        }
        sealer.seal(out, id, file);
        DisputePack pack = verified(office);
        page.ifPresent(written ->
                NewFile.write(written, stream -> stream.write(pack.page().toArray())));
        reporting.say(
                () -> json(evidence, pack),
                () -> PrintedReport.of(pack.report(), out).forEach(reporting::line));
        return ExitCode.of(pack.report().overall());
    }

    private DisputePack verified(Office office) {
        try (Progress progress =
                reporting.progress("verify " + out, out.toFile().length())) {
            return DisputePack.verify(
                    out,
                    VerificationTerms.of(office.trust(), office.now())
                            .withLogs(office.logs())
                            .withPolicy(policy.policy()),
                    (done, total) -> progress.at(done));
        }
    }

    private Map<String, Object> json(String evidence, DisputePack pack) {
        return Json.ordered(
                "evidenceId",
                evidence,
                "pack",
                out.toString(),
                "report",
                Json.parse(pack.report().toJson()));
    }
}
