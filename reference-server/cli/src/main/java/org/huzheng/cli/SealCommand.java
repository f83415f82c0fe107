package org.huzheng.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.evidence.container.DiskFault;
import org.huzheng.evidence.packaging.PackageFile;
import org.huzheng.evidence.packaging.PackageSealer;
import org.huzheng.evidence.packaging.SealedPackage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code seal}: files, capture facts and signatures into one {@code .hzp}. */
@Command(
        name = "seal",
        mixinStandardHelpOptions = true,
        description = "Seal files into an evidence package that anyone can verify offline.")
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
final class SealCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private SealOptions keys;

    @Option(
            names = "--officer",
            required = true,
            paramLabel = "P12",
            description = "An officer's key; name two (行政处罚法 art. 42).")
    private List<Path> officers;

    @Option(names = "--facts", required = true, paramLabel = "JSON", description = "The capture facts, see FACTS.json.")
    private Path facts;

    @Option(names = "--out", required = true, paramLabel = "HZP", description = "The package to write.")
    private Path out;

    @Option(names = "--force", description = "Replace the package if it exists.")
    private boolean force;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files to seal.")
    private List<Path> files;

    @Override
    public Integer call() {
        files.forEach(Inputs::requireFile);
        requireFree(out);
        report(seal(keys.sealer(officers)));
        return ExitCode.PASSED;
    }

    private void requireFree(Path target) {
        if (!Files.exists(target)) {
            return;
        }
        if (!force) {
            throw new HuzhengException(
                    ErrorCode.ARGUMENT_INVALID, target + " 已存在，--force 可替换 / exists; --force replaces it");
        }
        Inputs.requireFile(target);
        if (files.stream().anyMatch(file -> same(file, target))) {
            throw new HuzhengException(
                    ErrorCode.ARGUMENT_INVALID,
                    target + " 是待封装文件，不得覆盖 / is a file to be sealed; it is not overwritten");
        }
    }

    private static boolean same(Path file, Path target) {
        try {
            return Files.isSameFile(file, target);
        } catch (IOException e) {
            throw DiskFault.of(e, file.toString());
        }
    }

    private SealedPackage seal(PackageSealer sealer) {
        CaptureFacts captured = CaptureFacts.parse(read(Inputs.requireFile(facts)));
        try (Progress progress = Progress.on(spec.commandLine().getErr(), "seal " + out, totalLength())) {
            return sealer.withProgress((done, total) -> progress.at(done))
                    .seal(out, captured, files.stream().map(PackageFile::of).toList());
        }
    }

    private void report(SealedPackage sealed) {
        sealed.findings()
                .forEach(finding -> spec.commandLine()
                        .getErr()
                        .println(Printable.line("注意 / note " + finding.code() + " " + finding.subject()
                                + (finding.detail().isEmpty() ? "" : "  [" + finding.detail() + "]") + ": "
                                + finding.text())));
        PrintWriter terminal = spec.commandLine().getOut();
        if (json) {
            terminal.println(Json.pretty(Json.ordered(
                    "package", sealed.path().toString(),
                    "evidenceId", sealed.evidenceId(),
                    "packageDigest", sealed.packageDigest().toString(),
                    "manifestDigest", sealed.manifestDigest().toString(),
                    "length", sealed.length())));
            return;
        }
        terminal.println("已封装 / sealed " + sealed.path() + "  " + sealed.length() + " bytes");
        terminal.println("证据编号 / evidence id  " + sealed.evidenceId());
        terminal.println("包杂凑 / package digest  " + sealed.packageDigest());
    }

    private long totalLength() {
        long total = 0;
        for (Path file : files) {
            total += file.toFile().length();
        }
        return total;
    }

    private static Bytes read(Path file) {
        try {
            return Bytes.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw DiskFault.of(e, file.toString());
        }
    }
}
