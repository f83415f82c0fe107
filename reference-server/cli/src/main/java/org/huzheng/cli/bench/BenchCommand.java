package org.huzheng.cli.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.cli.terminal.Inputs;
import org.huzheng.cli.terminal.Json;
import org.huzheng.cli.terminal.PrivateFolder;
import org.huzheng.evidence.container.internal.DiskFault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bench}: how fast this machine is, as ratios against tools that do the same work in the same run. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        header = "测量本机杂凑、封装、核验、SM2、调取与互认、传输和职责查询的速度，与同类工具对比。%n"
                + "Measure hashing, sealing, verifying, SM2, requests and recognitions, transfers and who is "
                + "competent on this machine, beside other tools.",
        description = {
            "对比 openssl、sha256sum、BouncyCastle 的 JCA 和 SQLite；预热后轮流测五轮取最好的，" + "比值大于 1 表示比对方快。",
            "Beside openssl, sha256sum, BouncyCastle's JCA and SQLite; best of five rounds "
                    + "by turns after a warm-up; a ratio above 1 means faster than the peer.",
            "封装对文件计算三次杂凑（SM3、分块树、整包），核验两次，应与 openssl 速度的相应份额相比；" + "职责查询按单线程处理器时间计，SQLite 只取行，不适用规则。",
            "Sealing hashes a file three times over (SM3, tree, package) and verifying twice, "
                    + "so hold them against their share of openssl's speed; who is competent is measured "
                    + "in one thread's processor time, and SQLite only fetches the rows, without applying "
                    + "the rules.",
            "上传和放行在本机回环上进行，请求签名、放行入日志，与同样同步落盘的无签名传输相比。",
            "Uploads and releases go over loopback, requests signed and releases booked in the log, beside "
                    + "an unsigned transfer that is synced to the disk as often."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class BenchCommand implements Callable<Integer> {
    private static final int LARGEST = 4096;

    /** What can be measured alone. */
    enum Part {
        FILES,
        SIGNATURES,
        EXCHANGE,
        COMPETENCE
    }

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "PART",
            description = {
                "只测这些：files、signatures、exchange、competence；默认全部。",
                "Only these: files, signatures, exchange, competence; default all."
            })
    private List<Part> parts = List.of(Part.values());

    @Option(
            names = "--size",
            defaultValue = "64",
            paramLabel = "MiB",
            description = {"样本文件的大小，单位 MiB，默认 64。", "The size of the sample file in MiB; default 64."})
    private int size;

    @Option(
            names = "--work",
            paramLabel = "DIR",
            description = {"样本文件所在目录，默认为系统临时目录。", "Where to put the sample file; default the temporary folder."})
    private Optional<Path> work;

    @Option(
            names = "--json",
            description = {"以 JSON 输出结果。", "Print the result as JSON."})
    private boolean json;

    @Override
    public Integer call() {
        if (size < 1 || size > LARGEST) {
            throw new HuzhengException(ErrorCode.OPTION_VALUE_INVALID, "--size " + size + "：1–" + LARGEST);
        }
        PrintWriter out = spec.commandLine().getOut();
        List<Measurement> measurements = new ArrayList<>();
        try {
            Path parent = work.map(Inputs::requireDirectory).orElse(Path.of(System.getProperty("java.io.tmpdir")));
            Consumer<Measurement> report = measured -> {
                measurements.add(measured);
                show(measured, out);
            };
            for (Part part : EnumSet.copyOf(parts)) {
                PrivateFolder.during(parent, folder -> measure(part, folder, report));
            }
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

    private void measure(Part part, Path folder, Consumer<Measurement> report) throws IOException {
        switch (part) {
            case FILES -> new FileBench(folder, SampleFile.in(folder, size), report).run();
            case SIGNATURES -> SignatureBench.run(report);
            case EXCHANGE -> {
                new ExchangeBench(folder, report).run();
                new TransferBench(
                                folder,
                                SampleFile.in(folder, size).path(),
                                report,
                                spec.commandLine().getErr())
                        .run();
            }
            case COMPETENCE -> CompetenceBench.run(report);
        }
    }

    private void show(Measurement measured, PrintWriter out) {
        if (!json) {
            out.println(measured.line());
        }
    }
}
