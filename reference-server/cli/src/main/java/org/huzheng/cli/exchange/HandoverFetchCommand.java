package org.huzheng.cli.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.cli.evidence.PrintedReport;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.cli.terminal.Json;
import org.huzheng.cli.terminal.Outputs;
import org.huzheng.cli.terminal.Progress;
import org.huzheng.client.EvidenceView;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.Registration;
import org.huzheng.evidence.packaging.PackageExtender;
import org.huzheng.evidence.packaging.PackageVerifier;
import org.huzheng.evidence.packaging.VerificationTerms;
import org.huzheng.finding.VerificationReport;
import org.huzheng.handover.CaseHandover;
import org.huzheng.statement.Statement;
import org.huzheng.statement.Verified;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code handover fetch}. */
@Command(
        name = "fetch",
        mixinStandardHelpOptions = true,
        header =
                "下载已签收移送案件所列的全部证据包，核对清单并逐一离线核验。%n"
                        + "Download all packages of a case that was signed for, hold them against the list, verify each offline.",
        description = {
            "退出码为各包核验中最差的一项。例如：handover fetch HO-1 --out DIR --key department.p12 --trust trust。",
            "The exit code is the worst of all. For example: handover fetch HO-1 --out DIR --key department.p12 --trust trust."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class HandoverFetchCommand implements Callable<Integer> {
    @Mixin
    private DepartmentOptions department;

    @Mixin
    private Reporting reporting;

    @Parameters(
            paramLabel = "HANDOVER",
            description = {"移送编号。", "The id of the handover."})
    private String named;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = {"存放证据包的目录，没有则新建。", "Where the packages shall lie; made if missing."})
    private Path out;

    @Override
    public Integer call() {
        Outputs.requireMakeable(out);
        Office office = department.office();
        Verified<CaseHandover> handover =
                office.verified(office.client().handover(named).statement(), CaseHandover.FORMAT);
        Map<Path, VerificationReport> reports = new LinkedHashMap<>();
        for (EvidenceRef evidence : handover.value().evidence().keySet()) {
            Path file = made(out).resolve(evidence.id() + ".hzp");
            Outputs.requireFree(file, false, List.of());
            download(office, evidence, file);
            reports.put(
                    file,
                    PackageVerifier.of(VerificationTerms.of(office.trust(), office.now())
                                    .withLogs(office.logs()))
                            .report(file));
        }
        reporting.say(
                () -> json(reports),
                () -> reports.forEach(
                        (file, report) -> PrintedReport.of(report, file).forEach(reporting::line)));
        return reports.values().stream()
                .map(report -> ExitCode.of(report.overall()))
                .filter(code -> code != ExitCode.PASSED)
                .min(Integer::compare)
                .orElse(ExitCode.PASSED);
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.IO_FAILED, folder.toString(), e);
        }
    }

    /** What comes must be what the list says, before it is looked into. */
    private void download(Office office, EvidenceRef evidence, Path file) {
        EvidenceView view = office.client().evidence(evidence.id());
        Statement registration = view.registration();
        Registration registered =
                office.verified(registration, Registration.FORMAT).value();
        if (!registered.evidence().equals(evidence)) {
            throw new HuzhengException(ErrorCode.REFERENCE_MISMATCH, evidence.id());
        }
        try (Progress progress = reporting.progress("fetch " + file, view.length())) {
            office.client().download(evidence.id(), file, (done, total) -> progress.at(done));
        }
        PackageExtender.of(file).statement("registration", registration).writeTo(file);
    }

    private static Map<String, Object> json(Map<Path, VerificationReport> reports) {
        List<Object> packages = new ArrayList<>();
        reports.forEach((file, report) ->
                packages.add(Json.ordered("package", file.toString(), "report", Json.parse(report.toJson()))));
        return Json.ordered("packages", packages);
    }
}
