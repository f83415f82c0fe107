package org.huzheng.cli.exchange;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.cli.terminal.Inputs;
import org.huzheng.cli.terminal.Progress;
import org.huzheng.client.StoredContent;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.Registration;
import org.huzheng.evidence.packaging.PackageVerifier;
import org.huzheng.evidence.packaging.VerificationTerms;
import org.huzheng.evidence.packaging.VerifiedPackage;
import org.huzheng.finding.Verdict;
import org.huzheng.statement.StatementType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code register}: uploads a package of ours and enters it at the server. */
@Command(
        name = "register",
        mixinStandardHelpOptions = true,
        header =
                "上传本单位的证据包并登记，其他单位可以据契约申请调取。%n"
                        + "Upload and register an evidence package of this department, so that others may ask for it under a contract.",
        description = {
            "先行离线核验，不通过的不予上传；上传中断的，再次运行时从断点继续。例如：" + "register scene.hzp --key department.p12 --trust trust。",
            "It is verified first, and what does not pass is not uploaded; an upload that broke off goes on when run again. "
                    + "For example: register scene.hzp --key department.p12 --trust trust."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class RegisterCommand implements Callable<Integer> {
    @Mixin
    private DepartmentOptions department;

    @Mixin
    private Reporting reporting;

    @Parameters(
            paramLabel = "HZP",
            description = {"本单位封装的证据包。", "The package, sealed by this department."})
    private Path file;

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = {"登记编号，默认 REG- 加证据编号。", "The id of the registration; default REG- and the evidence's id."})
    private Optional<String> id;

    @Override
    public Integer call() {
        Inputs.requireFile(file);
        Office office = department.office();
        VerifiedPackage evidence = sound(office);
        String evidenceId = evidence.evidence().id();
        String own = id.map(given -> Ids.given("--id", given)).orElseGet(() -> Ids.following("REG", evidenceId));
        StoredContent stored = upload(office);
        Registration registration = new Registration(
                office.header(StatementType.REGISTRATION, own),
                new EvidenceRef(evidenceId, stored.contentId()),
                evidence.manifestDigest(),
                evidence.kind(),
                evidence.facts().title());
        reporting.accepted(
                office.submit(registration.payload(), office.client()::registerEvidence),
                Map.of("evidenceId", evidenceId));
        reporting.people(() -> reporting.line("证据编号 / evidence id  " + evidenceId));
        return ExitCode.PASSED;
    }

    private VerifiedPackage sound(Office office) {
        VerifiedPackage evidence = PackageVerifier.of(
                        VerificationTerms.of(office.trust(), office.now()).withLogs(office.logs()))
                .verify(file)
                .require();
        if (!evidence.passed()) {
            throw new HuzhengException(
                    ErrorCode.PACKAGE_REJECTED,
                    evidence.report().findings().stream()
                            .filter(finding -> finding.verdict() != Verdict.PASSED)
                            .map(finding -> finding.code() + " " + finding.text())
                            .distinct()
                            .collect(Collectors.joining("；")));
        }
        return evidence;
    }

    private StoredContent upload(Office office) {
        try (Progress progress =
                reporting.progress("register " + file, file.toFile().length())) {
            return office.client().upload(file, Optional.empty(), (done, total) -> progress.at(done));
        }
    }
}
