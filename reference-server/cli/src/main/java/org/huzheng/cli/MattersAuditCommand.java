package org.huzheng.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.codes.DivisionCode;
import org.huzheng.matter.Validity;
import org.huzheng.matter.competence.AuditFinding;
import org.huzheng.matter.competence.AuditSummary;
import org.huzheng.matter.competence.Competence;
import org.huzheng.matters.ledger.CatalogueFile;
import org.huzheng.matters.ledger.MatterLedger;
import org.huzheng.matters.ledger.MeasuredIndicator;
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
            "List every gap 三不管, overlap 多头管, dispute 职责争议 and assignment without effect on a day.",
            "Where the catalogue keeps claims 认领, also those nobody made and those without power.",
            "With --within also the five indicators of the reform, each with numerator and denominator.",
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
        MatterLedger ledger = CatalogueFile.read(catalogue);
        Competence competence = ledger.competence(Validity.between(at, ChinaTime.startOf(day.plusDays(1))));
        // Where no claim is kept at all nobody is blamed for having made none.
        boolean claims = !ledger.claims().isEmpty();
        List<AuditFinding> findings = new ArrayList<>();
        AuditSummary summary = competence.audit(at, finding -> {
            if ((claims || !(finding instanceof AuditFinding.Unclaimed))
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
