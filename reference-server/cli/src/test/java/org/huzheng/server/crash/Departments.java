package org.huzheng.server.crash;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.huzheng.HuzhengException;
import org.huzheng.client.Acceptance;
import org.huzheng.client.HuzhengClient;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.crypto.ca.internal.Issued;
import org.huzheng.evidence.Registration;
import org.huzheng.evidence.packaging.SealedPackage;
import org.huzheng.server.Sealed;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementSigner;
import org.huzheng.statement.StatementType;

/**
 * Uploads and registers as fast as it can until the server is gone, and remembers what was acknowledged; what broke off is gone
 * on with first when the server is there again, as a sender does.
 */
final class Departments implements AutoCloseable {
    private static final int LENGTH = 150_000;

    private final Path folder;
    private final Party owner;
    private final Issued key;
    private final List<Issued> officers;
    private final StatementSigner signer;
    private final HuzhengClient client;
    private final Promises promises;
    private final Queue<Draft> brokenOff;
    private final List<Thread> threads;
    private volatile boolean stopped;

    /** What is on its way: the package, and how it will be registered. */
    record Draft(String id, SealedPackage sealed, Statement registration) {}

    Departments(
            Path folder,
            Party owner,
            Issued key,
            List<Issued> officers,
            URI server,
            int round,
            Promises promises,
            Queue<Draft> brokenOff) {
        this.brokenOff = brokenOff;
        this.folder = folder;
        this.key = key;
        this.officers = officers;
        this.owner = owner;
        this.promises = promises;
        this.signer = StatementSigner.of(key.key(), Clock.systemUTC());
        this.client = client(server, key);
        this.threads = List.of(new Thread(() -> work(round + "-a")), new Thread(() -> work(round + "-b")));
        threads.forEach(Thread::start);
    }

    /** Lets them work until so many more promises were made, and then a little longer. */
    void letWork(int more, long millis) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        int before = promises.count();
        while (promises.count() < before + more && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        TimeUnit.MILLISECONDS.sleep(millis);
    }

    static HuzhengClient client(URI server, Issued key) {
        return HuzhengClient.builder(server)
                .application("team")
                .key(key.key())
                .clock(Clock.systemUTC())
                .random(new SecureRandom())
                .timeout(Duration.ofSeconds(30))
                .build();
    }

    private void work(String name) {
        try {
            for (int n = 0; !stopped; n++) {
                Draft before = brokenOff.poll();
                register(before == null ? draft(name + "-" + n) : before);
            }
        } catch (HuzhengException | IOException e) {
            stopped = true;
        }
    }

    private Draft draft(String id) {
        SealedPackage sealed = Sealed.of(folder, id, evidenceId(id), key, officers, Clock.systemUTC(), content(id));
        Statement registration = signer.sign(new Registration(
                        signer.header(StatementType.REGISTRATION, "R-" + id, owner),
                        sealed.ref(),
                        sealed.manifestDigest(),
                        EvidenceKind.EXPERT_OPINION,
                        Sealed.TITLE)
                .payload());
        return new Draft(id, sealed, registration);
    }

    private void register(Draft draft) throws IOException {
        boolean registered = false;
        try {
            client.upload(draft.sealed().path(), Optional.of("K-" + draft.id()), (sent, total) -> {});
            Acceptance acceptance = client.registerEvidence(draft.registration());
            registered = true;
            promises.take(evidenceId(draft.id()), draft.registration(), acceptance);
        } finally {
            if (!registered) {
                brokenOff.add(draft);
            }
        }
        Files.delete(draft.sealed().path());
    }

    /** The evidence id of the package registered under an id. */
    static String evidenceId(String id) {
        return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** What the package under an id holds, so that it can be told later whether it is all there. */
    static byte[] content(String id) {
        byte[] bytes = new byte[LENGTH + id.hashCode() % 1000];
        new Random(id.hashCode()).nextBytes(bytes);
        return bytes;
    }

    @Override
    public void close() {
        stopped = true;
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
