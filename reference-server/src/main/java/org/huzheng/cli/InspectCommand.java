package org.huzheng.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.huzheng.evidence.packaging.EvidenceManifest;
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
        description = "List what an evidence package holds. Judges nothing; see verify.")
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
        try (PackageReader reader = PackageReader.open(Inputs.requireFile(file))) {
            EvidenceManifest manifest = reader.manifest();
            if (json) {
                spec.commandLine().getOut().println(Json.pretty(listing(reader, manifest)));
            } else {
                print(reader, manifest);
            }
        }
        return ExitCode.PASSED;
    }

    private static Map<String, Object> listing(PackageReader reader, EvidenceManifest manifest) {
        return Json.ordered(
                "evidenceId", manifest.evidenceId(),
                "suite", manifest.suite().name(),
                "kind", manifest.facts().kind().name(),
                "title", manifest.facts().title(),
                "issuer", manifest.header().issuer().name(),
                "issuedAt", manifest.header().issuedAt().toString(),
                "facts", Json.parse(manifest.facts().toText()),
                "files",
                        manifest.files().stream()
                                .map(each -> Json.ordered("name", each.name(), "length", each.length()))
                                .toList(),
                "entries",
                        reader.entries().stream()
                                .map(each -> Json.ordered("name", each.name(), "length", each.length()))
                                .toList(),
                "judged", false);
    }

    private void print(PackageReader reader, EvidenceManifest manifest) {
        print(file + "  （仅列出，未核验 / listed, not verified）");
        print("证据编号 / evidence  " + manifest.evidenceId());
        print("种类 / kind          " + manifest.facts().kind().zh() + " "
                + manifest.facts().kind());
        print("名称 / title         " + manifest.facts().title());
        print("封装单位 / sealed by " + manifest.header().issuer().name() + " "
                + manifest.header().issuer().code());
        print("封装时间 / sealed at " + manifest.header().issuedAt());
        print("套件 / suite         " + manifest.suite());
        for (PackageEntry entry : reader.entries()) {
            print(String.format("%12d  %s", entry.length(), entry.name()));
        }
    }

    private void print(String line) {
        spec.commandLine().getOut().println(Printable.line(line));
    }
}
