package org.huzheng.cli.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.huzheng.cli.peer.PlainStore;
import org.huzheng.cli.terminal.Progress;
import org.huzheng.cli.terminal.ServerLog;
import org.huzheng.client.HuzhengClient;
import org.huzheng.client.internal.ContentUpload;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.evidence.Registration;
import org.huzheng.evidence.packaging.ProgressListener;
import org.huzheng.evidence.packaging.SealedPackage;
import org.huzheng.server.ServerConfig;
import org.huzheng.server.http.HuzhengServer;
import org.huzheng.server.registry.RegisteredApp;
import org.huzheng.sharing.AccessDecision;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;

/**
 * How fast one package is uploaded to a server on this machine and released to another department, every request signed and
 * the release booked in the log, beside a plain transfer of the same file that is synced to the disk as often.
 */
final class TransferBench {
    private static final String PEER = "plain transfer, same sync";

    private final ExchangeSample sample = new ExchangeSample();
    private final Path folder;
    private final SealedPackage sealed;
    private final Consumer<Measurement> report;
    private final PrintWriter err;

    TransferBench(Path folder, Path file, Consumer<Measurement> report, PrintWriter err) {
        this.folder = folder;
        this.report = report;
        this.err = err;
        this.sealed = sample.seal(folder.resolve("transfer.hzp"), file);
    }

    void run() throws IOException {
        ServerLog.toFile(folder.resolve("server.log"));
        ServerConfig config = ServerConfig.demonstration(folder.resolve("server"), CryptoSuite.SM, sample.trust());
        try (HuzhengServer server = HuzhengServer.start(config);
                PlainStore plain = PlainStore.start(folder.resolve("plain.hzp"), ContentUpload.MAX_PART)) {
            HuzhengClient provider = client(server, ExchangeSample.PROVIDER);
            HuzhengClient consumer = client(server, ExchangeSample.CONSUMER);
            AtomicInteger round = new AtomicInteger();
            measure(
                    "upload",
                    progress ->
                            provider.upload(sealed.path(), Optional.of("round " + round.incrementAndGet()), progress),
                    () -> plain.upload(sealed.path()));
            measure(
                    "upload as sealed",
                    progress -> provider.upload(sealed, Optional.of("round " + round.incrementAndGet()), progress),
                    () -> plain.upload(sealed.path()));
            grant(provider, consumer);
            measure(
                    "release",
                    progress -> {
                        Path target = folder.resolve("received.hzp");
                        consumer.download(sealed.evidenceId(), target, progress);
                        Files.delete(target);
                    },
                    () -> {
                        Path target = folder.resolve("plain-received.hzp");
                        plain.download(target);
                        Files.delete(target);
                    });
        }
    }

    private interface Transfer {
        void run(ProgressListener progress) throws IOException;
    }

    private interface PlainTransfer {
        void run() throws IOException;
    }

    private void measure(String name, Transfer ours, PlainTransfer theirs) {
        AtomicInteger runs = new AtomicInteger();
        try (Progress shown = Progress.on(err, name, Stopwatch.RUNS * sealed.length())) {
            Stopwatch watch = Stopwatch.beside(
                    () -> {
                        long before = runs.getAndIncrement() * sealed.length();
                        ours.run((done, total) -> shown.at(before + done));
                        return true;
                    },
                    () -> {
                        theirs.run();
                        return true;
                    });
            report.accept(watch.over(sealed.length() / 1e6, name, "MB/s", PEER));
        }
    }

    private HuzhengClient client(HuzhengServer server, Party party) {
        String app = party.code().toString();
        server.register(new RegisteredApp(app, party, sample.keyOf(party).certificate()));
        return HuzhengClient.builder(server.uri())
                .application(app)
                .key(sample.keyOf(party).key())
                .clock(Clock.systemUTC())
                .random(new SecureRandom())
                .build();
    }

    /** All that has to be signed and accepted before the consumer may fetch it. */
    private void grant(HuzhengClient provider, HuzhengClient consumer) {
        Statement registration = sample.registration(sealed);
        provider.registerEvidence(registration);
        List<Statement> contract = sample.contract();
        provider.proposeContract(contract.get(0));
        provider.signContract(ExchangeSample.CONTRACT, contract.get(1));
        consumer.signContract(ExchangeSample.CONTRACT, contract.get(2));
        ContractHistory inForce = sample.inForce(contract);
        Statement request = sample.request(inForce, sealed.evidenceId());
        consumer.requestAccess(request);
        AccessDecision decision = AccessDecision.decide(
                inForce,
                sample.verified(AccessRequest.FORMAT, request),
                sample.verified(Registration.FORMAT, registration),
                sample.facts());
        provider.grantAccess(ExchangeSample.REQUEST, sample.grant(decision, sealed));
    }
}
