package org.huzheng.cli.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.cli.terminal.Inputs;
import org.huzheng.cli.terminal.Json;
import org.huzheng.cli.terminal.Progress;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.internal.digest.StreamDigest;
import org.huzheng.evidence.container.internal.ByteSink;
import org.huzheng.evidence.container.internal.DiskFault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hash}: lines that {@code sha256sum -c} and {@code openssl dgst -sm3} agree with. */
@Command(
        name = "hash",
        mixinStandardHelpOptions = true,
        header = "计算文件的杂凑值，输出的行与 sha256sum、openssl 一致。%n"
                + "Compute the digest of files, in lines that sha256sum and openssl agree with.",
        description = {"加 --tree 则输出每块 64 KiB 的分块树的树根。", "With --tree the root of the tree of 64 KiB chunks is printed."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class HashCommand implements Callable<Integer> {
    private static final int BLOCK = 256 * 1024;
    private static final Path STANDARD_INPUT = Path.of("-");

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--suite",
            defaultValue = "SM",
            paramLabel = "sm|intl",
            description = {"取 sm 输出 SM3（默认），intl 输出 SHA-256。", "With sm SM3 is printed (default), with intl SHA-256."})
    private CryptoSuite suite;

    @Option(
            names = "--tree",
            description = {"输出树根，不输出整个文件的杂凑值。", "Print the tree root instead of the flat digest."})
    private boolean tree;

    @Option(
            names = "--json",
            description = {"以 JSON 输出结果。", "Print the result as JSON."})
    private boolean json;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {"要计算的文件；- 表示标准输入。", "The files to hash; - is standard input."})
    private List<Path> files;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        files.stream().filter(file -> !file.equals(STANDARD_INPUT)).forEach(Inputs::requireFile);
        List<Map<String, Object>> results = new ArrayList<>();
        for (Path file : files) {
            String hex = hash(file);
            if (json) {
                results.add(Json.ordered(
                        "file", file.toString(), "algorithm", suite.digest().id(), "tree", tree, "hex", hex));
            } else {
                out.println(line(hex, file.toString()));
            }
        }
        if (json) {
            out.println(Json.pretty(results));
        }
        return ExitCode.PASSED;
    }

    private String hash(Path file) {
        try {
            if (file.equals(STANDARD_INPUT)) {
                return hash(System.in, "-", 0);
            }
            try (InputStream in = Files.newInputStream(file)) {
                return hash(in, file.toString(), Files.size(file));
            }
        } catch (IOException e) {
            throw DiskFault.of(e, file.toString());
        }
    }

    private String hash(InputStream in, String name, long length) throws IOException {
        try (Progress progress = Progress.on(spec.commandLine().getErr(), "hash " + name, length)) {
            return tree ? treeRoot(in, progress) : flat(in, progress);
        }
    }

    private String flat(InputStream in, Progress progress) throws IOException {
        StreamDigest digest = StreamDigest.of(suite.digest());
        read(in, progress, digest::update);
        return digest.finish().value().hex();
    }

    private String treeRoot(InputStream in, Progress progress) throws IOException {
        StreamDigest digest = StreamDigest.ofTree(suite.digest());
        read(in, progress, digest::update);
        return digest.finish().value().hex();
    }

    private static void read(InputStream in, Progress progress, ByteSink sink) throws IOException {
        byte[] buffer = new byte[BLOCK];
        for (int read = in.readNBytes(buffer, 0, BLOCK); read > 0; read = in.readNBytes(buffer, 0, BLOCK)) {
            sink.accept(buffer, 0, read);
            progress.advance(read);
        }
    }

    /** A name with a line break or backslash is escaped, and the line marked, exactly as sha256sum does. */
    private static String line(String hex, String name) {
        String escaped = name.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
        return (escaped.equals(name) ? "" : "\\") + hex + "  " + escaped;
    }
}
