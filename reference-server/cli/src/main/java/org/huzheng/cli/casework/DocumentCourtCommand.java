package org.huzheng.cli.casework;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huzheng.bridge.CourtPapers;
import org.huzheng.cli.evidence.PolicyOption;
import org.huzheng.cli.evidence.PrintedReport;
import org.huzheng.cli.terminal.AsOf;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.cli.terminal.Inputs;
import org.huzheng.cli.terminal.Outputs;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.document.ContentDefect;
import org.huzheng.document.DocumentContent;
import org.huzheng.document.DocumentForms;
import org.huzheng.evidence.packaging.PackageVerification;
import org.huzheng.evidence.packaging.PackageVerifier;
import org.huzheng.evidence.packaging.VerificationTerms;
import org.huzheng.log.LogTrust;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code document court}: a paper about evidence that a court asks for, read off the package that was verified. */
@Command(
        name = "court",
        mixinStandardHelpOptions = true,
        header = "由核验通过的证据包写出法院所需的说明：复制件出处及核对说明，或者电子数据存储和技术情况说明。%n"
                + "Write a paper that courts ask for off a verified package: on the source and comparison of a copy, or on how "
                + "electronic data are stored.",
        description = {
            "证据包没有记载的内容，如平台资质、核对结论、印章，用 --extra 补充，不得与证据包矛盾。内容有缺即不写入，退出码为 1；"
                    + "--draft 写出注明的草稿。证据包没有通过核验的，不写入，退出码同 verify。",
            "What the package does not say, such as the platform's licence, what the comparison came to or the seal, is added with "
                    + "--extra; it may not contradict the package. If the content lacks something nothing is written and it ends "
                    + "in 1; --draft writes a marked draft. A package that does not pass gives none, with the exit code of verify.",
            "例如：document court COPY_STATEMENT scene.hzp --trust trust --extra extra.json --out copy.docx。",
            "For example: document court COPY_STATEMENT scene.hzp --trust trust --extra extra.json --out copy.docx."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class DocumentCourtCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

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
            names = "--extra",
            paramLabel = "JSON",
            description = {
                "证据包没有记载的内容，与 document render 的内容格式相同。",
                "What the package does not say: content of the same form, as for document render."
            })
    private Optional<Path> extra;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = {"要写入的说明（.html、.docx）。", "The paper to write (.html, .docx)."})
    private Path out;

    @Option(
            names = "--draft",
            description = {"无论缺什么，都写出注明的草稿。", "Write a draft, marked as one, whatever is missing."})
    private boolean draft;

    @Option(
            names = "--force",
            description = {"文件已存在时替换。", "Replace the file if it exists."})
    private boolean force;

    @Parameters(
            index = "0",
            paramLabel = "FORM",
            description = {"COPY_STATEMENT 或者 STORAGE_STATEMENT。", "COPY_STATEMENT or STORAGE_STATEMENT."})
    private String form;

    @Parameters(
            index = "1",
            paramLabel = "HZP",
            description = {"证据包（.hzp）。", "The evidence package (.hzp)."})
    private Path file;

    @Override
    public Integer call() {
        DocumentFile.requireKind(out);
        Inputs.requireFile(file);
        Outputs.requireFree(out, force, extra.map(added -> List.of(file, added)).orElse(List.of(file)));
        String code = DocumentForms.withCourtPapers()
                .form(form.toUpperCase(Locale.ROOT).replace('-', '_'))
                .code();
        PackageVerification verification = verified();
        if (!verification.report().passed()) {
            PrintedReport.of(verification.report(), file)
                    .forEach(spec.commandLine().getOut()::println);
            return ExitCode.of(verification.report().overall());
        }
        DocumentContent read = CourtPapers.of(code, verification.require());
        DocumentContent content =
                extra.map(added -> CourtPapers.adding(read, added(added))).orElse(read);
        List<ContentDefect> defects = content.verifyContent();
        boolean written = draft || defects.isEmpty();
        if (written) {
            DocumentFile.write(content, draft, out);
        }
        DocumentFile.report(spec.commandLine().getOut(), defects, out, written);
        return defects.isEmpty() ? ExitCode.PASSED : ExitCode.FAILED;
    }

    private PackageVerification verified() {
        Path anchors = Inputs.requireDirectory(trust);
        Instant at = asOf.known().truncatedTo(ChronoUnit.MILLIS);
        return PackageVerifier.of(
                        new VerificationTerms(TrustStore.load(anchors), LogTrust.load(anchors), policy.policy(), at))
                .verify(file);
    }

    private static DocumentContent added(Path json) {
        return DocumentContent.parse(Inputs.document(json).toArray(), DocumentForms.withCourtPapers());
    }
}
