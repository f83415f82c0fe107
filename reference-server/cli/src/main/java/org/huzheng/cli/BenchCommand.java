package org.huzheng.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.evidence.container.DiskFault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench}: how fast this machine is, as ratios against tools that do the same work in the same run. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = {
            "Measure hashing, sealing, verifying, SM2 and who is competent on this machine, beside openssl, sha256sum,",
            "BouncyCastle's JCA and SQLite.",
            "Best of five rounds by turns after a warm-up; a ratio above 1 means faster than the peer. seal hashes a file three times",
            "over (SM3, tree, package) and verify twice, so hold them against their share of openssl's speed. Who is competent is",
            "measured in seconds of one thread's processor time; SQLite only fetches the rows, without applying the rules."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
final class BenchCommand implements Callable<Integer> {
    private static final int LARGEST = 4096;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--size",
            defaultValue = "64",
            paramLabel = "MiB",
            description = "Size of the sample file; default 64.")
    private int size;

    @Option(names = "--work", paramLabel = "DIR", description = "Where to put it; default the temporary folder.")
    private Optional<Path> work;

    @Option(names = "--json", description = "Print the measurements as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        if (size < 1 || size > LARGEST) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "--size 1–" + LARGEST);
        }
        PrintWriter out = spec.commandLine().getOut();
        List<Measurement> measurements = new ArrayList<>();
        try {
            Path parent = work.map(Inputs::requireDirectory).orElse(Path.of(System.getProperty("java.io.tmpdir")));
            Consumer<Measurement> report = measured -> {
                measurements.add(measured);
                show(measured, out);
            };
            PrivateFolder.during(parent, folder -> new FileBench(folder, size, report).run());
            SignatureBench.run(report);
            CompetenceBench.run(report);
        } catch (IOException e) {
            throw DiskFault.of(e, "sample.bin");
        }
        if (json) {
            out.println(Json.pretty(Json.ordered(
                    "java", Runtime.version().toString(),
                    "processors", Runtime.getRuntime().availableProcessors(),
                    "sampleMebibytes", size,
                    "measurements", measurements.stream().map(Measurement::json).toList())));
        }
        return ExitCode.PASSED;
    }

    private void show(Measurement measured, PrintWriter out) {
        if (!json) {
            out.println(measured.line());
        }
    }
}
