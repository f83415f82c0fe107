package org.huzheng.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.huzheng.casefile.archive.ArchiveVerifier;
import org.huzheng.evidence.container.ContainerLimits;
import org.huzheng.evidence.packaging.PackageEntry;
import org.huzheng.evidence.packaging.PackageReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code inspect}: lists what a package holds, without judging it. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        description = "List what a package holds. Judges nothing; see verify.")
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
final class InspectCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "HZP", description = "The package.")
    private Path file;

    @Option(names = "--json", description = "Print the listing as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        boolean archive = ArchiveVerifier.claimed(Inputs.requireFile(file), ContainerLimits.DEFAULT);
        try (PackageReader reader = PackageReader.open(file)) {
            PackageListing listing = archive ? ArchiveListing.of(reader) : EvidenceListing.of(reader);
            if (json) {
                spec.commandLine().getOut().println(Json.pretty(listing.json()));
                return ExitCode.PASSED;
            }
            print(file + "  （仅列出，未核验 / listed, not verified）");
            listing.lines().forEach(this::print);
            for (PackageEntry entry : reader.entries()) {
                print(String.format("%12d  %s", entry.length(), entry.name()));
            }
        }
        return ExitCode.PASSED;
    }

    private void print(String line) {
        spec.commandLine().getOut().println(Printable.line(line));
    }
}
