package org.huzheng.cli.evidence;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.huzheng.casefile.archive.ArchiveVerifier;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.cli.terminal.Inputs;
import org.huzheng.cli.terminal.Json;
import org.huzheng.cli.terminal.Printable;
import org.huzheng.dispute.DisputePack;
import org.huzheng.evidence.packaging.PackageReader;
import org.huzheng.evidence.packaging.VerificationPolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code inspect}: lists what a package holds, without judging it. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        header = "列出证据包、案卷或者争议卷的内容，不作核验；核验用 verify。%n" + "List what a package holds without judging it; verify judges.")
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class InspectCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "HZP",
            description = {
                "要列出的证据包、案卷或者争议卷（.hzp）。",
                "The evidence package, archive of a case or dispute pack to list (.hzp)."
            })
    private Path file;

    @Option(
            names = "--json",
            description = {"以 JSON 输出结果。", "Print the result as JSON."})
    private boolean json;

    @Override
    public Integer call() {
        boolean archive = ArchiveVerifier.claimed(Inputs.requireFile(file), VerificationPolicy.defaults());
        boolean dispute = DisputePack.claimed(file, VerificationPolicy.defaults());
        try (PackageReader reader = PackageReader.open(file)) {
            PackageListing listing = archive
                    ? ArchiveListing.of(reader)
                    : dispute ? DisputeListing.of(reader) : EvidenceListing.of(reader);
            if (json) {
                spec.commandLine().getOut().println(Json.pretty(listing.json()));
                return ExitCode.PASSED;
            }
            print(file + "  （仅列出，未核验 / listed, not verified）");
            listing.lines().forEach(this::print);
            reader.entries().forEach((name, length) -> print(String.format("%12d  %s", length, name)));
        }
        return ExitCode.PASSED;
    }

    private void print(String line) {
        spec.commandLine().getOut().println(Printable.line(line));
    }
}
