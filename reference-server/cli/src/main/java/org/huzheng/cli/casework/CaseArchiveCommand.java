package org.huzheng.cli.casework;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.huzheng.casefile.CaseFile;
import org.huzheng.casefile.archive.ArchiveSealer;
import org.huzheng.casefile.archive.CaseArchive;
import org.huzheng.casefile.archive.FiledDocument;
import org.huzheng.cli.evidence.SealOptions;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.cli.terminal.Inputs;
import org.huzheng.cli.terminal.Json;
import org.huzheng.cli.terminal.Outputs;
import org.huzheng.cli.terminal.Printable;
import org.huzheng.cli.terminal.Progress;
import org.huzheng.evidence.packaging.PackageSealer;
import org.huzheng.evidence.packaging.SealedFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code case archive}: a closed case and its documents into one {@code .hzp} 导出案卷. */
@Command(
        name = "archive",
        mixinStandardHelpOptions = true,
        header = "把已结案件及其文书封装成案卷，任何人都能离线核验。%n"
                + "Seal a closed case and its documents into an archive that anyone can verify offline.",
        description = {"全过程记录六个环节齐全才能导出（行政处罚法第四十七条）。", "Every stage of the process has to be on record (行政处罚法 art. 47)."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class CaseArchiveCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "CASE",
            description = {
                "案件文件，格式见 spec/schemas/case-file.json。",
                "The case file, as spec/schemas/case-file.json describes it."
            })
    private Path caseFile;

    @Option(
            names = "--documents",
            required = true,
            paramLabel = "LIST|DIR",
            description = {
                "卷内文件清单，格式见 spec/schemas/archive-documents.json；或者一个目录，其中文件以案件中记录的名称命名，" + "前面可以加序号。",
                "The list of documents, as spec/schemas/archive-documents.json describes it; or "
                        + "a folder of files called as the case calls its records, each with a number before "
                        + "it or none."
            })
    private Path documents;

    @Mixin
    private SealOptions keys;

    @Option(
            names = "--officer",
            paramLabel = "P12",
            description = {"立卷人、检查人的密钥文件。", "The key file of an officer who compiled or checked the file."})
    private List<Path> officers = new ArrayList<>();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "HZP",
            description = {"要写入的案卷（.hzp）。", "The archive to write (.hzp)."})
    private Path out;

    @Option(
            names = "--force",
            description = {"文件已存在时替换。", "Replace the file if it exists."})
    private boolean force;

    @Option(
            names = "--json",
            description = {"以 JSON 输出结果。", "Print the result as JSON."})
    private boolean json;

    @Override
    public Integer call() {
        Outputs.requireFree(out, force, Inputs.requireFile(caseFile));
        CaseFile file = CaseInput.read(caseFile);
        ArchiveSealer.requireClosed(file);
        List<FiledDocument> filed = CaseDocuments.read(documents, file);
        filed.forEach(each -> Outputs.requireFree(out, force, Inputs.requireFile(each.path())));
        report(seal(keys.sealer(officers), file, filed));
        return ExitCode.PASSED;
    }

    private SealedFile<CaseArchive> seal(PackageSealer sealer, CaseFile file, List<FiledDocument> filed) {
        long total =
                filed.stream().mapToLong(each -> each.path().toFile().length()).sum();
        try (Progress progress = Progress.on(spec.commandLine().getErr(), "case archive " + out, 2 * total)) {
            return ArchiveSealer.of(sealer.withProgress((done, all) -> progress.at(done)))
                    .seal(out, file, filed);
        }
    }

    private void report(SealedFile<CaseArchive> sealed) {
        PrintWriter to = spec.commandLine().getOut();
        CaseArchive archive = sealed.manifest();
        if (json) {
            to.println(Json.pretty(Json.ordered(
                    "archive", sealed.path().toString(),
                    "id", archive.header().id(),
                    "case", archive.subject().number(),
                    "documents", archive.documents().size(),
                    "evidence", archive.evidence().size(),
                    "packageDigest", sealed.packageDigest().toString(),
                    "manifestDigest", sealed.manifestDigest().toString(),
                    "length", sealed.length())));
            return;
        }
        to.println(
                Printable.line("已封装案卷 / sealed the file of " + archive.subject().number() + "  " + sealed.path()));
        to.println("卷内文件 / documents  " + archive.documents().size());
        to.println("证据引用 / evidence   " + archive.evidence().size());
        to.println("包杂凑 / package digest  " + sealed.packageDigest());
    }
}
