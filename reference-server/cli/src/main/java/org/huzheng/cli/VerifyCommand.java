package org.huzheng.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.calendar.WorkCalendar;
import org.huzheng.casefile.archive.ArchiveVerifier;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.evidence.packaging.PackageVerifier;
import org.huzheng.evidence.packaging.ProgressListener;
import org.huzheng.evidence.packaging.VerificationPolicy;
import org.huzheng.evidence.packaging.VerificationTerms;
import org.huzheng.finding.Axis;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Verdict;
import org.huzheng.finding.VerificationReport;
import org.huzheng.log.LogTrust;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verify}: judges a package offline; the exit code is the verdict. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Verify an evidence package or the archive of a case offline. Nothing touches the network.",
            "Exit code 0: passed; 1: failed; 2: indeterminate."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
final class VerifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "HZP", description = "The package.")
    private Path file;

    @Option(
            names = "--trust",
            required = true,
            paramLabel = "DIR",
            description = "CA certificates, CRLs and log keys (*.vkey) you trust.")
    private Path trust;

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description = "Judge as of this time, RFC 3339, for example 2026-04-01T08:00:00+08:00; default now.")
    private Optional<String> at;

    @Option(
            names = "--policy",
            defaultValue = "default",
            paramLabel = "NAME|FILE",
            description = "default, strict, or a policy file.")
    private String policy;

    @Option(
            names = "--evidence",
            paramLabel = "DIR",
            description = "For an archive of a case: verify the evidence packages it refers to, in this folder.")
    private Optional<Path> evidence;

    @Option(names = "--json", description = "Print the report as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Instant instant = at.map(VerifyCommand::instant)
                .orElseGet(() -> Clock.tickMillis(ZoneOffset.UTC).instant());
        VerificationReport report = verify(instant);
        if (json) {
            spec.commandLine().getOut().println(report.toJson());
        } else {
            print(report);
        }
        return ExitCode.of(report.overall());
    }

    private VerificationReport verify(Instant instant) {
        Inputs.requireFile(file);
        Inputs.requireDirectory(trust);
        try (Progress progress = Progress.on(
                spec.commandLine().getErr(), "verify " + file, file.toFile().length())) {
            VerificationTerms terms = new VerificationTerms(
                    TrustStore.load(trust), LogTrust.load(trust), VerificationPolicy.load(policy), instant);
            ProgressListener listener = (done, total) -> progress.at(done);
            if (ArchiveVerifier.claimed(file, terms.policy().limits())) {
                return archive(terms, listener);
            }
            if (evidence.isPresent()) {
                throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "--evidence: " + file + " 不是案卷 / is no archive");
            }
            return PackageVerifier.of(new VerificationTerms(terms.trust(), terms.logs(), terms.policy(), instant)).withProgress(listener).report(file);
        }
    }

    private VerificationReport archive(VerificationTerms terms, ProgressListener listener) {
        WorkCalendar calendar = WorkCalendar.shipped();
        return evidence.isPresent()
                ? ArchiveVerifier.verify(file, terms, calendar, Inputs.requireDirectory(evidence.get()), listener)
                : ArchiveVerifier.verify(file, terms, calendar, listener);
    }

    private void print(VerificationReport report) {
        print(report.subject() + "  " + zh(report.overall()) + " " + report.overall() + "  (policy " + report.policy()
                + ", as of " + report.verifiedAt() + ")");
        for (Axis axis : Axis.values()) {
            Verdict verdict = report.axes().get(axis);
            print("  " + String.format("%-10s", axis)
                    + (verdict == null ? "未评 not assessed" : zh(verdict) + " " + verdict));
        }
        for (Finding finding : report.findings()) {
            print((finding.verdict() == Verdict.PASSED ? "  · " : "  ! ") + finding.code() + "  " + finding.subject()
                    + (finding.detail().isEmpty() ? "" : "  [" + finding.detail() + "]"));
            print("      " + finding.text());
            if (finding.verdict() != Verdict.PASSED) {
                print("      → " + finding.action());
            }
        }
    }

    private void print(String line) {
        spec.commandLine().getOut().println(Printable.line(line));
    }

    private static String zh(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> "通过";
            case INDETERMINATE -> "无法判定";
            case FAILED -> "不通过";
        };
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new HuzhengException(
                    ErrorCode.ARGUMENT_INVALID, "--at " + text + "  （例 / for example 2026-04-01T08:00:00+08:00）", e);
        }
    }
}
