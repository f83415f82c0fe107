package org.huzheng.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huzheng.HuzhengException;
import org.huzheng.cli.terminal.ServerLog;
import org.huzheng.client.HuzhengClient;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.demo.account.Account;
import org.huzheng.demo.account.AccountPage;
import org.huzheng.demo.account.Summary;
import org.huzheng.evidence.container.internal.DiskFault;
import org.huzheng.finding.Findings;
import org.huzheng.log.ConsistencyProof;
import org.huzheng.log.LogReceipt;
import org.huzheng.log.LogTrust;
import org.huzheng.log.SignedCheckpoint;
import org.huzheng.server.ServerConfig;
import org.huzheng.server.http.HuzhengServer;
import org.huzheng.server.registry.RegisteredApp;
import org.huzheng.statement.Statement;

/** Starts the server, plays the story, and says whether everything was as told. */
public final class Demo {
    private static final int CHAPTERS = 6;

    private final DemoOptions options;
    private final PrintWriter terminal;
    private final Clock clock = Clock.systemUTC();
    private final SecureRandom random = new SecureRandom();
    private final Account account;

    private Demo(DemoOptions options, PrintWriter terminal) {
        this.options = options;
        this.terminal = terminal;
        this.account = new Account(terminal, CHAPTERS);
    }

    /**
     * Plays.
     *
     * @return whether everything was as told
     * @throws HuzhengException if something could not be done at all
     */
    public static boolean play(DemoOptions options, PrintWriter terminal) {
        try {
            return new Demo(options, terminal).play();
        } catch (IOException e) {
            throw DiskFault.of(e, String.valueOf(options.out().getFileName()));
        }
    }

    private boolean play() throws IOException {
        Path out = Files.createDirectories(options.out());
        ServerLog.toFile(out.resolve("server.log"));
        Cast cast = new Cast(options.suite(), out, clock, random);
        Path trust = cast.writeTrust();
        List<Cast.Credentials> credentials = cast.certifyAll();
        try (HuzhengServer server = HuzhengServer.start(config(cast, trust))) {
            credentials.forEach(each -> server.register(new RegisteredApp(
                    each.party().code().toString(),
                    each.party(),
                    each.department().certificate())));
            URI uri = server.uri();
            terminal.println("参考服务器 / reference server  " + uri + "  (" + options.suite() + ")");
            List<Department> departments = credentials.stream()
                    .map(each -> cast.enter(each, uri, TrustStore.load(trust)))
                    .toList();
            HuzhengClient anyone = departments.get(0).client();
            Files.writeString(trust.resolve("log.vkey"), anyone.server().vkey() + "\n", StandardCharsets.UTF_8);
            Story story = new Story(account, departments, new Receiving(trust, clock), clock);
            story.fixEvidence(out.resolve("samples"), options.file(), TrustStore.load(trust));
            Bytes before = anyone.checkpoint();
            story.exchange();
            closeTheLog(anyone, LogTrust.load(trust), before);
            checkReceipts(departments, LogTrust.load(trust));
        }
        askOpenSsl();
        Path page = out.resolve("account.html");
        account.file("本次演示的网页 / this account as a page", page);
        new AccountPage(account, out).write(page);
        new Summary(account).print(terminal);
        return account.allAsTold();
    }

    private ServerConfig config(Cast cast, Path trust) {
        ServerConfig config = ServerConfig.demonstration(
                        options.out().resolve("server"), options.suite(), TrustStore.load(trust))
                .operatedBy(Cast.OPERATOR, cast.operatorKey(), cast.timestampKey());
        return options.jdbcUrl().map(config::withDatabase).orElse(config);
    }

    /** The log grew from what it was before the story, and nothing was rewritten. */
    private void closeTheLog(HuzhengClient anyone, LogTrust trust, Bytes before) throws IOException {
        SignedCheckpoint first = SignedCheckpoint.parse(before);
        Bytes latest = anyone.checkpoint();
        SignedCheckpoint last = SignedCheckpoint.parse(latest);
        Findings findings = new Findings();
        last.verify(trust, "checkpoint", findings);
        long from = first.checkpoint().size();
        long to = last.checkpoint().size();
        ConsistencyProof proof = anyone.consistency(from, to);
        proof.verify(first.checkpoint(), last.checkpoint(), options.suite().digest(), "checkpoint", findings);
        account.expect(
                findings.clean(),
                Cast.OPERATOR.name(),
                "日志由 " + from + " 条增至 " + to + " 条，检查点签名与一致性证明成立",
                "the log grew from " + from + " to " + to + " entries; checkpoint and consistency proof verify");
        Path checkpoint = options.out().resolve("checkpoint.txt");
        Files.write(checkpoint, latest.toArray());
        account.file("日志检查点 / the checkpoint of the log", checkpoint);
        account.log(
                "日志 " + to + " 条，首尾相连，检查点由日志密钥签名，任何人可以核对",
                to + " log entries, each bound to those before; the checkpoint is signed, anybody can check it");
    }

    /** Every receipt anybody was given verifies offline, each against its own statement. */
    private void checkReceipts(List<Department> departments, LogTrust trust) throws IOException {
        Findings findings = new Findings();
        int checked = 0;
        for (Department department : departments) {
            for (Statement statement : department.kept()) {
                LogReceipt.verify(
                        statement.receipt().orElse(Bytes.empty()),
                        statement.logEntry(),
                        trust,
                        department.name(),
                        findings);
                checked++;
            }
        }
        account.expect(
                checked > 0 && findings.clean(),
                Cast.OPERATOR.name(),
                "各单位手中 " + checked + " 份声明的日志回执离线核验成立",
                "the receipts of all " + checked + " statements in the departments' hands verify offline");
    }

    private void askOpenSsl() throws IOException {
        if (!OpenSslWitness.isPresent()) {
            account.tell("OpenSSL", "本机没有 openssl，略过独立旁证", "no openssl here: no independent witness");
            return;
        }
        int agreed = 0;
        boolean all = true;
        for (Path file : new ArrayList<>(account.files().values())) {
            String name = file.getFileName().toString();
            if (name.endsWith(".hzp") && !name.equals("altered.hzp")) {
                Optional<Integer> answer = OpenSslWitness.agrees(file);
                all &= answer.isPresent();
                agreed += answer.orElse(0);
            }
        }
        account.expect(
                all, "OpenSSL", "独立复算 " + agreed + " 个文件的杂凑值，全部一致", agreed + " file digests recomputed, all agree");
    }
}
