package org.huzheng.cli.evidence;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.huzheng.cli.terminal.BeijingTime;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.cli.terminal.Inputs;
import org.huzheng.cli.terminal.Json;
import org.huzheng.cli.terminal.Outputs;
import org.huzheng.cli.terminal.Printable;
import org.huzheng.cli.terminal.Progress;
import org.huzheng.evidence.CaptureFacts;
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
        header = "把文件、采集要素和签名封装成证据包，任何人都能离线核验。%n"
                + "Seal files, capture facts and signatures into an evidence package that anyone can verify offline.",
        description = {
            "任何接收单位按默认策略都不会通过的，不予封装，也不写入任何文件；确需照样封装时用 " + "--allow-incomplete。",
            "What no receiver's default policy would pass is not sealed and nothing is written; "
                    + "--allow-incomplete seals it all the same."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class SealCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private SealOptions keys;

    @Option(
            names = "--officer",
            required = true,
            paramLabel = "P12",
            description = {"执法人员的密钥文件，须给出两名（行政处罚法第四十二条）。", "An officer's key file; name two of them (行政处罚法 art. 42)."})
    private List<Path> officers;

    @Option(
            names = "--facts",
            required = true,
            paramLabel = "JSON",
            description = {
                "采集要素，可由 keygen 写出的 FACTS.json 改成。",
                "The capture facts; FACTS.json of keygen is one to begin with."
            })
    private Path facts;

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

    @Option(
            names = "--allow-incomplete",
            description = {"接收单位不会通过的也照样封装，只作提示。", "Seal also what receivers will not pass, with a note."})
    private boolean allowIncomplete;

    @Option(
            names = "--json",
            description = {"以 JSON 输出结果。", "Print the result as JSON."})
    private boolean json;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {"要封装的文件。", "The files to seal."})
    private List<Path> files;

    @Override
    public Integer call() {
        files.forEach(Inputs::requireFile);
        Outputs.requireFree(
                out, force, Stream.concat(files.stream(), Stream.of(facts)).toList());
        CaptureFacts captured = CaptureFacts.parse(Inputs.document(facts));
        if (!allowIncomplete) {
            Rehearsal.requireSound(keys.plain(officers), captured, keys.trust());
        }
        report(seal(keys.sealer(officers), captured));
        return ExitCode.PASSED;
    }

    private SealedPackage seal(PackageSealer sealer, CaptureFacts captured) {
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
                                + (finding.detail().isEmpty() ? "" : "  [" + BeijingTime.in(finding.detail()) + "]")
                                + ": "
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
}
