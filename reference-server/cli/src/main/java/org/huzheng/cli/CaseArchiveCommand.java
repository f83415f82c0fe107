package org.huzheng.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.huzheng.casefile.CaseFile;
import org.huzheng.casefile.archive.ArchiveSealer;
import org.huzheng.casefile.archive.CaseArchive;
import org.huzheng.casefile.archive.FiledDocument;
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
        description = {
            "导出案卷 — seal a closed case and its documents into an archive that anyone can verify offline.",
            "全过程记录六个环节齐全才能导出 — every stage of 行政处罚法 art. 47 must be on record."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
final class CaseArchiveCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CASE", description = "The case, spec/schemas/case-file.json.")
    private Path caseFile;

    @Option(
            names = "--documents",
            required = true,
            paramLabel = "LIST|DIR",
            description = {
                "A list, spec/schemas/archive-documents.json;",
                "or a folder of files called as the case calls its records, each with a number before it or none."
            })
    private Path documents;

    @Mixin
    private SealOptions keys;

    @Option(
            names = "--officer",
            paramLabel = "P12",
            description = "立卷人、检查人 — the key of an officer who compiled or checked the file.")
    private List<Path> officers = new ArrayList<>();

    @Option(names = "--out", required = true, paramLabel = "HZP", description = "The archive to write.")
    private Path out;

    @Option(names = "--force", description = "Replace a file that exists.")
    private boolean force;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Outputs.requireFree(out, force, Inputs.requireFile(caseFile));
        CaseFile file = CaseInput.read(caseFile);
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
