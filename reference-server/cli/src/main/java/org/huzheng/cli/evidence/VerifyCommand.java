package org.huzheng.cli.evidence;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.calendar.WorkCalendar;
import org.huzheng.casefile.archive.ArchiveVerifier;
import org.huzheng.cli.terminal.AsOf;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.cli.terminal.Inputs;
import org.huzheng.cli.terminal.Outputs;
import org.huzheng.cli.terminal.Progress;
import org.huzheng.codes.UnifiedSocialCreditCode;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.dispute.DisputePack;
import org.huzheng.evidence.packaging.PackageVerifier;
import org.huzheng.evidence.packaging.ProgressListener;
import org.huzheng.evidence.packaging.VerificationTerms;
import org.huzheng.finding.VerificationReport;
import org.huzheng.log.LogTrust;
import org.huzheng.table.NewFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verify}: judges a package offline; the exit code is the verdict. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        header = "离线核验证据包、案卷或者争议卷；除以 --standing 指明服务器外，不访问网络。%n"
                + "Verify an evidence package, the archive of a case or a dispute pack offline, without the network unless "
                + "--standing names a server.",
        description = {"退出码：0 通过，1 不通过，2 无法判定。", "Exit code: 0 passed, 1 failed, 2 indeterminate."})
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class VerifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "HZP",
            description = {"要核验的证据包、案卷或者争议卷（.hzp）。", "The evidence package, archive of a case or dispute pack (.hzp)."})
    private Path file;

    @Option(
            names = "--trust",
            required = true,
            paramLabel = "DIR",
            description = {
                "所信任的 CA 证书、CRL 和日志公钥（*.vkey）所在目录。",
                "The folder of CA certificates, CRLs and log keys (*.vkey) you trust."
            })
    private Path trust;

    @Mixin
    private AsOf asOf;

    @Mixin
    private PolicyOption policy;

    @Option(
            names = "--evidence",
            paramLabel = "DIR",
            description = {
                "核验案卷时，一并核验它引用的证据包，所在目录为此。",
                "For an archive of a case: also verify the evidence packages it refers to, in this folder."
            })
    private Optional<Path> evidence;

    @Option(
            names = "--issuer",
            paramLabel = "CODE",
            description = {
                "封装单位必须是此统一社会信用代码的单位，否则不通过。",
                "The department that sealed it has to be the one of this unified social credit code; any other fails."
            })
    private Optional<String> issuer;

    @Option(
            names = "--standing",
            paramLabel = "URL|FILE",
            description = {
                "核验证据包时，查询它如今的状态：服务器地址（仅此时访问网络），或者 standing --out 保存的答复；已撤回的不通过。",
                "For an evidence package: how it stands today, from a server's address (only then the network is touched) or "
                        + "from an answer kept by standing --out. A recalled one fails."
            })
    private Optional<String> standing;

    @Option(
            names = "--page",
            paramLabel = "FILE",
            description = {
                "核验争议卷时，将结论和材料写成一页可阅读、打印的网页，已有的替换。",
                "For a dispute pack: write the verdict and the papers as one page to read and print, replacing what is there."
            })
    private Optional<Path> page;

    @Option(
            names = "--json",
            description = {"以 JSON 输出核验报告。", "Print the report as JSON."})
    private boolean json;

    @Override
    public Integer call() {
        Instant instant = asOf.known().truncatedTo(ChronoUnit.MILLIS);
        Optional<UnifiedSocialCreditCode> wanted = issuer.map(VerifyCommand::code);
        VerificationReport verified = verify(instant);
        VerificationReport report =
                wanted.map(code -> ExpectedIssuer.of(verified, code)).orElse(verified);
        if (json) {
            spec.commandLine().getOut().println(report.toJson());
        } else {
            PrintedReport.of(report, file).forEach(spec.commandLine().getOut()::println);
        }
        return ExitCode.of(report.overall());
    }

    private VerificationReport verify(Instant instant) {
        Inputs.requireFile(file);
        Inputs.requireDirectory(trust);
        try (Progress progress = Progress.on(
                spec.commandLine().getErr(), "verify " + file, file.toFile().length())) {
            VerificationTerms terms =
                    new VerificationTerms(TrustStore.load(trust), LogTrust.load(trust), policy.policy(), instant);
            ProgressListener listener = (done, total) -> progress.at(done);
            if (DisputePack.claimed(file, terms.policy())) {
                return dispute(terms, listener);
            }
            if (page.isPresent()) {
                throw new HuzhengException(
                        ErrorCode.OPTION_NOT_APPLICABLE, "--page：" + file + " 不是争议卷 / is no dispute pack");
            }
            if (ArchiveVerifier.claimed(file, terms.policy())) {
                if (standing.isPresent()) {
                    throw new HuzhengException(
                            ErrorCode.OPTION_NOT_APPLICABLE, "--standing：" + file + " 是案卷 / is an archive");
                }
                return archive(terms, listener);
            }
            if (evidence.isPresent()) {
                throw new HuzhengException(
                        ErrorCode.OPTION_NOT_APPLICABLE, "--evidence：" + file + " 不是案卷 / is no archive");
            }
            VerificationReport report =
                    PackageVerifier.of(terms).withProgress(listener).report(file);
            return new StandingToday(terms, standing).of(report);
        }
    }

    /** The pack has its own answer how the evidence stands, and all the evidence there is. */
    private VerificationReport dispute(VerificationTerms terms, ProgressListener listener) {
        if (standing.isPresent() || evidence.isPresent()) {
            throw new HuzhengException(
                    ErrorCode.OPTION_NOT_APPLICABLE,
                    (standing.isPresent() ? "--standing：" : "--evidence：") + file + " 是争议卷 / is a dispute pack");
        }
        page.ifPresent(written -> Outputs.requireFree(written, true, file));
        DisputePack pack = DisputePack.verify(file, terms, listener);
        page.ifPresent(
                written -> NewFile.write(written, out -> out.write(pack.page().toArray())));
        return pack.report();
    }

    private static UnifiedSocialCreditCode code(String text) {
        try {
            return UnifiedSocialCreditCode.parse(text);
        } catch (HuzhengException e) {
            throw new HuzhengException(
                    ErrorCode.OPTION_VALUE_INVALID,
                    "--issuer " + text + "：" + e.code().text(),
                    e);
        }
    }

    private VerificationReport archive(VerificationTerms terms, ProgressListener listener) {
        WorkCalendar calendar = WorkCalendar.shipped();
        return evidence.isPresent()
                ? ArchiveVerifier.verify(file, terms, calendar, Inputs.requireDirectory(evidence.get()), listener)
                : ArchiveVerifier.verify(file, terms, calendar, listener);
    }
}
