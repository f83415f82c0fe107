package org.huzheng.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.codes.DivisionCode;
import org.huzheng.matter.MatterCatalogue;
import org.huzheng.matter.Validity;
import org.huzheng.matter.competence.AuditFinding;
import org.huzheng.matter.competence.AuditSummary;
import org.huzheng.matter.competence.Competence;
import org.huzheng.matter.competence.IndicatorValue;
import org.huzheng.matters.CatalogueFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code matters audit}: who is competent for everything in a catalogue, and where nobody or several are. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = {
            "List every gap 三不管, overlap 多头管 and assignment without effect of a catalogue on a day.",
            "Ends in 0 if there is none, in 1 otherwise."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
final class MattersAuditCommand implements Callable<Integer> {
    private static final int SHOWN = 50;
    private static final int COLLECTED = 100_000;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CATALOGUE", description = "The catalogue, as import writes it.")
    private Path catalogue;

    @Option(names = "--as-of", paramLabel = "DAY", description = "The day in China; today if not given.")
    private @Nullable LocalDate asOf;

    @Option(names = "--within", paramLabel = "CODE", description = "Division to compute the indicators for.")
    private @Nullable String within;

    @Option(names = "--json", description = "Print the result as JSON, with every finding.")
    private boolean json;

    @Override
    public Integer call() {
        Inputs.requireFile(catalogue);
        Optional<DivisionCode> division = Optional.ofNullable(within).map(DivisionCode::parse);
        Instant now = Clock.systemUTC().instant();
        LocalDate day = Optional.ofNullable(asOf).orElseGet(() -> ChinaTime.date(now));
        Instant at = ChinaTime.startOf(day);
        MatterCatalogue rows = CatalogueFile.read(catalogue);
        Competence competence = Competence.over(Validity.between(at, ChinaTime.startOf(day.plusDays(1))))
                .catalogue(rows)
                .build();
        List<AuditFinding> findings = new ArrayList<>();
        AuditSummary summary = competence.audit(at, finding -> {
            // Claims come from elsewhere: a list does not hold them, so nobody is blamed for having none.
            if (!(finding instanceof AuditFinding.Unclaimed) && findings.size() < (json ? COLLECTED : SHOWN)) {
                findings.add(finding);
            }
        });
        List<IndicatorValue> indicators = division.map(
                        code -> competence.indicators(code, at, Set.of(), Optional.empty()))
                .orElse(List.of());
        if (json) {
            spec.commandLine().getOut().println(Json.pretty(report(day, summary, findings, indicators)));
        } else {
            print(day, summary, findings, indicators);
        }
        return summary.isClean() ? ExitCode.PASSED : ExitCode.FAILED;
    }

    private static Map<String, Object> report(
            LocalDate day, AuditSummary summary, List<AuditFinding> findings, List<IndicatorValue> indicators) {
        return Json.ordered(
                "asOf", day.toString(),
                "matters", summary.matters(),
                "areas", summary.areas(),
                "competent", summary.competent(),
                "gaps", summary.gaps(),
                "overlaps", summary.overlaps(),
                "disputed", summary.disputed(),
                "stopped", summary.stopped(),
                "idle", summary.idle(),
                "clean", summary.isClean(),
                "indicators",
                        indicators.stream()
                                .map(value -> Json.ordered(
                                        "indicator", value.indicator().name(),
                                        "numerator", value.numerator(),
                                        "denominator", value.denominator(),
                                        "thresholdPercent", value.indicator().thresholdPercent(),
                                        "met", value.isMet()))
                                .toList(),
                "findings",
                        findings.stream()
                                .map(finding -> Json.ordered(
                                        "kind", kind(finding),
                                        "matter", finding.matter().value(),
                                        "place", finding.place().value(),
                                        "zh", finding.explanation().zh(),
                                        "en", finding.explanation().en()))
                                .toList());
    }

    private void print(
            LocalDate day, AuditSummary summary, List<AuditFinding> findings, List<IndicatorValue> indicators) {
        PrintWriter out = spec.commandLine().getOut();
        for (AuditFinding finding : findings) {
            out.println(Printable.line(
                    kind(finding) + "  " + finding.matter() + " @ " + finding.place() + "  " + finding.explanation()));
        }
        long more = summary.gaps()
                + summary.overlaps()
                + summary.disputed()
                + summary.idle()
                + summary.unfounded()
                - findings.size();
        if (more > 0) {
            out.println("……另有 " + more + " 处，见 --json / and " + more + " more, see --json");
        }
        for (IndicatorValue value : indicators) {
            out.println(value.numerator() + "/" + value.denominator() + "  (≥ "
                    + value.indicator().thresholdPercent() + "%) " + (value.isMet() ? "达到 met" : "未达到 not met") + "  "
                    + value.indicator().definition());
        }
        out.println(
                day + "  事项 " + summary.matters() + "，区域 " + summary.areas() + "：唯一主体 " + summary.competent() + "，三不管 "
                        + summary.gaps() + "，多头管 " + summary.overlaps() + "，争议 " + summary.disputed() + "，负面清单 "
                        + summary.stopped() + "，无效配置 " + summary.idle());
        out.println(day + "  matters " + summary.matters() + ", areas " + summary.areas() + ": competent "
                + summary.competent() + ", gaps " + summary.gaps() + ", overlaps " + summary.overlaps() + ", disputed "
                + summary.disputed() + ", stopped " + summary.stopped() + ", idle " + summary.idle());
    }

    private static String kind(AuditFinding finding) {
        if (finding instanceof AuditFinding.Gap) {
            return "三不管";
        }
        if (finding instanceof AuditFinding.Overlap) {
            return "多头管";
        }
        if (finding instanceof AuditFinding.Disputed) {
            return "职责争议";
        }
        return finding instanceof AuditFinding.Idle ? "无效配置" : "无权认领";
    }
}
