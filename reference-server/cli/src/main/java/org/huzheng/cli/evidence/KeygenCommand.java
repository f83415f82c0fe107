package org.huzheng.cli.evidence;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.cli.terminal.Outputs;
import org.huzheng.cli.terminal.PrivateFolder;
import org.huzheng.codes.UnifiedSocialCreditCode;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.evidence.Officer;
import org.huzheng.evidence.container.internal.DiskFault;
import org.huzheng.statement.Party;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code keygen}: a demonstration PKI, ready for {@code seal} and {@code verify}; with a CA that is kept, for many departments. */
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
            "给出 --ca 时，trust/ 和 departments.json 在 CA 目录中，每次运行增加一个单位，例如："
                    + "keygen --ca try --department 11330421MB0000027B --name 示例县生态环境所。",
            "With --ca both trust/ and departments.json lie in the folder of the CA, and each run adds a department, "
                    + "for example: keygen --ca try --department 11330421MB0000027B --name 示例县生态环境所.",
            "正式密钥由本单位的 CA 签发，留在密码机或者签名服务器中。",
            "Real keys come from your department's CA and stay in its HSM or signature server."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class KeygenCommand implements Callable<Integer> {
    private final Clock clock = Clock.systemUTC();
    private final SecureRandom random = new SecureRandom();

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = {
                "写入的目录，须是新的或者空的；给出 --ca 时可以省略，默认是 CA 目录下以单位代码命名的目录。",
                "The folder to write into; it has to be new or empty. With --ca it may be left out; default the folder "
                        + "called like the department's code below the CA's."
            })
    private Optional<Path> out;

    @Option(
            names = "--ca",
            paramLabel = "DIR",
            description = {
                "保留 CA 密钥的目录，首次使用时建立，仅本人可读；同一目录下的单位互相信任。",
                "The folder that keeps the CA's key, made at first use and readable by its owner alone; departments under "
                        + "one folder trust each other."
            })
    private Optional<Path> authority;

    @Option(
            names = "--department",
            paramLabel = "CODE",
            description = {
                "单位的统一社会信用代码，与 --name 同时给出。",
                "The department's unified social credit code, given with --name."
            })
    private Optional<UnifiedSocialCreditCode> code;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = {"单位名称，与 --department 同时给出。", "The department's name, given with --department."})
    private Optional<String> name;

    @Option(
            names = "--officer",
            paramLabel = "NAME=NUMBER",
            description = {
                "执法人员的姓名和执法证号，须给出两名；默认每个单位各有两名示例执法员。",
                "An officer's name and certificate number; give two. By default each department has two invented ones."
            })
    private List<Officer> officers = List.of();

    @Option(
            names = "--suite",
            paramLabel = "sm|intl",
            description = {
                "密码套件：sm 为国密（默认），intl 为国际算法；已有的 CA 决定其单位的套件。",
                "The suite: sm (default), or intl for international algorithms; a CA that exists decides for its departments."
            })
    private Optional<CryptoSuite> suite;

    @Override
    public Integer call() {
        requireTogether();
        try {
            Path written = authority.isPresent() ? under(authority.get()) : alone();
            report(written);
        } catch (IOException e) {
            throw DiskFault.of(e, out.or(() -> authority).map(Path::toString).orElse(""));
        }
        return ExitCode.PASSED;
    }

    /** A code without a name, or a name without a code, would name the wrong body; and something has to be written into. */
    private void requireTogether() {
        if (code.isPresent() != name.isPresent()) {
            throw missing(code.isPresent() ? "--name" : "--department");
        }
        if (authority.isEmpty() && out.isEmpty()) {
            throw missing("--out");
        }
    }

    private MissingParameterException missing(String option) {
        return new MissingParameterException(spec.commandLine(), spec.findOption(option), "");
    }

    private Path alone() throws IOException {
        Path folder = out.orElseThrow();
        Outputs.requireNewFolder(folder);
        CryptoSuite chosen = suite.orElse(CryptoSuite.SM);
        DemonstrationDepartment department = new DemonstrationDepartment("department", party(), officersAfter(0));
        PrivateFolder.fill(
                folder, partial -> DemonstrationAuthority.writeAlone(partial, chosen, department, clock, random));
        return folder;
    }

    private Path under(Path folder) throws IOException {
        Path into = out.orElseGet(() -> folder.resolve(party().code().toString()));
        new DemonstrationAuthority(folder, clock, random).prepared(suite).add(into, party(), this::officersAfter);
        return into;
    }

    private Party party() {
        return code.map(given -> new Party(given, name.orElseThrow())).orElseGet(DemonstrationDepartment::unnamed);
    }

    private List<Officer> officersAfter(int others) {
        return officers.isEmpty() ? DemonstrationDepartment.officersAfter(others) : officers;
    }

    private void report(Path folder) {
        PrintWriter terminal = spec.commandLine().getOut();
        terminal.println("已生成示范密钥，仅供演示 / demonstration keys, not for production: " + folder);
        authority.ifPresent(ca -> terminal.println("互相信任 / trusted under: " + ca.resolve("trust")
                + "  单位登记 / registered in: " + ca.resolve("departments.json")));
        terminal.println("下一步 / next: huzheng seal --key " + folder.resolve("department.p12") + " --officer "
                + folder.resolve("officer-1.p12") + " --officer " + folder.resolve("officer-2.p12")
                + " --password-file "
                + folder.resolve("password.txt") + " --facts " + folder.resolve("FACTS.json") + " --out X.hzp FILE");
    }
}
