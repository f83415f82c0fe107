package org.huzheng.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.evidence.container.DiskFault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code keygen}: a demonstration PKI, ready for {@code seal} and {@code verify}. */
@Command(
        name = "keygen",
        mixinStandardHelpOptions = true,
        description = {
            "Make a DEMONSTRATION key infrastructure in a new directory: trust/ (CA certificate and CRL),",
            "department.p12, officer-1.p12, officer-2.p12, the same as PEM, password.txt, FACTS.json to edit,",
            "and departments.json for serve.",
            "Real keys come from your department's CA and stay in its HSM or signature server."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
final class KeygenCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "A directory that is new or empty.")
    private Path out;

    @Option(names = "--suite", defaultValue = "SM", description = "sm (default) or intl.")
    private CryptoSuite suite;

    @Override
    public Integer call() {
        Inputs.requireNewOrEmpty(out);
        try {
            PrivateFolder.fill(out, new DemonstrationKeys(suite, Clock.systemUTC(), new SecureRandom())::write);
        } catch (IOException e) {
            throw DiskFault.of(e, out.toString());
        }
        PrintWriter terminal = spec.commandLine().getOut();
        terminal.println("已生成示范密钥，仅供演示 / demonstration keys, not for production: " + out);
        terminal.println("下一步 / next: huzheng seal --key " + out.resolve("department.p12") + " --officer "
                + out.resolve("officer-1.p12") + " --officer " + out.resolve("officer-2.p12") + " --password-file "
                + out.resolve("password.txt") + " --facts " + out.resolve("FACTS.json") + " --out X.hzp FILE");
        return ExitCode.PASSED;
    }
}
