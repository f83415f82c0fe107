package org.huzheng.cli.evidence;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.cli.terminal.Outputs;
import org.huzheng.cli.terminal.PrivateFolder;
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
        header = "生成示范用的密钥和证书，只供试用。%n" + "Make demonstration keys and certificates, for trying things out only.",
        description = {
            "在新目录中写入：trust/（CA 证书和 CRL）、department.p12、officer-1.p12、officer-2.p12 "
                    + "及其 PEM、password.txt、可以修改的 FACTS.json，以及 serve 使用的 departments.json。",
            "Written into a new folder: trust/ (CA certificate and CRL), department.p12, officer-1.p12 "
                    + "and officer-2.p12, the same as PEM, password.txt, a FACTS.json to edit, and departments.json "
                    + "for serve.",
            "正式密钥由本单位的 CA 签发，留在密码机或者签名服务器中。",
            "Real keys come from your department's CA and stay in its HSM or signature server."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class KeygenCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = {"写入的目录，须是新的或者空的。", "The folder to write into; it has to be new or empty."})
    private Path out;

    @Option(
            names = "--suite",
            defaultValue = "SM",
            paramLabel = "sm|intl",
            description = {
                "密码套件：sm 为国密（默认），intl 为国际算法。",
                "The suite: sm (default), or intl for international algorithms."
            })
    private CryptoSuite suite;

    @Override
    public Integer call() {
        Outputs.requireNewFolder(out);
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
