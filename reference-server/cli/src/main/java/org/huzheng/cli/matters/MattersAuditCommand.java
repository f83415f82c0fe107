package org.huzheng.cli.matters;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.cli.terminal.AsOf;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.cli.terminal.Inputs;
import org.huzheng.cli.terminal.Json;
import org.huzheng.codes.DivisionCode;
import org.huzheng.matter.Validity;
import org.huzheng.matter.competence.Competence;
import org.huzheng.matter.competence.audit.AuditFinding;
import org.huzheng.matter.competence.audit.AuditSummary;
import org.huzheng.matters.ledger.CatalogueFile;
import org.huzheng.matters.ledger.MatterLedger;
import org.huzheng.matters.ledger.MeasuredIndicator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code matters audit}: who is competent for everything in a catalogue, and where nobody or several are. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        header = "列出某日的三不管、多头管、职责争议和无效配置。%n"
                + "List every gap, overlap, dispute and assignment without effect on a day.",
        description = {
            "目录记有认领时，也列出无人认领和无权认领的。",
            "Where the catalogue keeps claims, also those nobody made and those without power.",
            "给出 --within 时计算改革的五项指标，各列分子、分母。",
            "With --within the five indicators of the reform, each with numerator and denominator.",
            "退出码：一处也没有为 0，否则为 1。",
            "Exit code: 0 if there is none, 1 otherwise."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class MattersAuditCommand implements Callable<Integer> {
    private static final int SHOWN = 50;
    private static final int COLLECTED = 100_000;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "CATALOGUE",
            description = {"目录文件，由 import 写成。", "The catalogue, as import writes it."})
    private Path catalogue;

    @Mixin
    private AsOf asOf;

    @Option(
            names = "--within",
            paramLabel = "CODE",
            description = {"计算指标的行政区划代码。", "The code of the division to compute the indicators for."})
    private @Nullable String within;

    @Option(
            names = "--json",
            description = {"以 JSON 输出结果，列出每一处。", "Print the result as JSON, with every finding."})
    private boolean json;

    @Override
    public Integer call() {
        Inputs.requireFile(catalogue);
        Optional<DivisionCode> division = Optional.ofNullable(within).map(DivisionCode::parse);
        LocalDate day = asOf.day();
        Instant at = asOf.start();
        MatterLedger ledger = CatalogueFile.read(catalogue);
        Competence competence = ledger.competence(Validity.between(at, ChinaTime.startOf(day.plusDays(1))));
        // Where no claim is kept at all nobody is blamed for having made none.
        boolean claims = !ledger.claims().isEmpty();
        List<AuditFinding> findings = new ArrayList<>();
        AuditSummary summary = competence.audit(at, finding -> {
            if ((claims || finding.kind() != AuditFinding.Kind.UNCLAIMED)
                    && findings.size() < (json ? COLLECTED : SHOWN)) {
                findings.add(finding);
            }
        });
        List<MeasuredIndicator> indicators =
                division.map(code -> ledger.indicators(competence, code, at)).orElse(List.of());
        AuditReport report = new AuditReport(day, summary, findings, indicators, claims);
        if (json) {
            spec.commandLine().getOut().println(Json.pretty(report.json()));
        } else {
            report.print(spec.commandLine().getOut());
        }
        return summary.isClean() ? ExitCode.PASSED : ExitCode.FAILED;
    }
}
