package org.huzheng.cli.doctor;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.cli.terminal.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code doctor}: looks at this machine, a trust directory and a server, and says what would go wrong. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        header = "检查本机、信任目录和服务器，指出会出的问题。%n"
                + "Check this machine, a trust folder and a server, and say what would go wrong.")
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class DoctorCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--trust",
            paramLabel = "DIR",
            description = {"要检查的信任目录。", "A trust folder to look into."})
    private Optional<Path> trust;

    @Option(
            names = "--server",
            paramLabel = "URL",
            description = {"要连接的服务器，不需要凭据。", "A server to reach, without credentials."})
    private Optional<URI> server;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = {"服务器将要使用的数据目录。", "Where a server would keep its data."})
    private Optional<Path> data;

    @Option(
            names = "--json",
            description = {"以 JSON 输出结果。", "Print the result as JSON."})
    private boolean json;

    @Override
    public Integer call() {
        List<Checkup> checks = new ArrayList<>(MachineCheckups.all());
        data.ifPresent(directory -> checks.add(MachineCheckups.disk(directory)));
        trust.ifPresent(directory -> checks.addAll(TrustCheckups.of(directory, Clock.systemUTC())));
        server.ifPresent(uri -> checks.addAll(ServerCheckups.of(uri, Clock.systemUTC())));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.pretty(checks.stream().map(Checkup::json).toList()));
        } else {
            checks.forEach(check -> out.println(check.line()));
        }
        return checks.stream().anyMatch(check -> check.state() == Checkup.State.BAD)
                ? ExitCode.FAILED
                : ExitCode.PASSED;
    }
}
