package org.huzheng.cli.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.huzheng.cli.evidence.PolicyOption;
import org.huzheng.cli.evidence.PrintedReport;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.cli.terminal.Json;
import org.huzheng.cli.terminal.Outputs;
import org.huzheng.cli.terminal.Progress;
import org.huzheng.client.EvidenceView;
import org.huzheng.evidence.Registration;
import org.huzheng.evidence.packaging.PackageExtender;
import org.huzheng.evidence.packaging.PackageVerifier;
import org.huzheng.evidence.packaging.VerificationTerms;
import org.huzheng.finding.VerificationReport;
import org.huzheng.sharing.ReleaseReceipt;
import org.huzheng.statement.Statement;
import org.huzheng.statement.Verified;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fetch}: downloads the package of a granted request, and verifies it before anybody opens what is inside. */
@Command(
        name = "fetch",
        mixinStandardHelpOptions = true,
        header = "下载已获同意的申请所及的证据包，封入登记声明并离线核验。%n"
                + "Download the package of a granted request, enclose its registration, and verify it offline.",
        description = {
            "退出码同 verify；下载中断的，再次运行时从断点继续。例如：" + "fetch AR-1 --out received.hzp --key department.p12 --trust trust。",
            "The exit code is that of verify; a download that broke off goes on when run again. For example: "
                    + "fetch AR-1 --out received.hzp --key department.p12 --trust trust."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class FetchCommand implements Callable<Integer> {
    @Mixin
    private DepartmentOptions department;

    @Mixin
    private PolicyOption policy;

    @Mixin
    private Reporting reporting;

    @Parameters(
            paramLabel = "REQUEST",
            description = {"申请编号。", "The id of the request."})
    private String id;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "HZP",
            description = {"要写入的证据包（.hzp）。", "The package to write (.hzp)."})
    private Path out;

    @Option(
            names = "--force",
            description = {"文件已存在时替换。", "Replace the file if it exists."})
    private boolean force;

    @Override
    public Integer call() {
        Outputs.requireFree(out, force, List.of());
        Office office = department.office();
        Asked asked = Asked.of(office, id);
        download(office, asked.granted().value().evidence().id());
        Verified<ReleaseReceipt> release = asked.release(office);
        VerificationReport report = PackageVerifier.of(VerificationTerms.of(office.trust(), office.now())
                        .withLogs(office.logs())
                        .withPolicy(policy.policy()))
                .report(out);
        reporting.say(() -> json(release, report), () -> {
            PrintedReport.of(report, out).forEach(reporting::line);
            reporting.line("  放行凭证 / release receipt  " + release.id());
        });
        return ExitCode.of(report.overall());
    }

    /** The registration and its receipt are enclosed, so that the copy can be verified alone. */
    private void download(Office office, String evidenceId) {
        EvidenceView view = office.client().evidence(evidenceId);
        Statement registration = view.registration();
        office.verified(registration, Registration.FORMAT);
        try (Progress progress = reporting.progress("fetch " + out, view.length())) {
            office.client().downloadFor(id, evidenceId, out, (done, total) -> progress.at(done));
        }
        PackageExtender.of(out).statement("registration", registration).writeTo(out);
    }

    private Map<String, Object> json(Verified<ReleaseReceipt> release, VerificationReport report) {
        return Json.ordered(
                "request",
                id,
                "evidenceId",
                release.value().evidence().id(),
                "package",
                out.toString(),
                "release",
                StatementWords.json(release.statement()),
                "report",
                Json.parse(report.toJson()));
    }
}
