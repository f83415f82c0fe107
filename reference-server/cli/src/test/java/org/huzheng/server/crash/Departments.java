package org.huzheng.server.crash;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.huzheng.HuzhengException;
import org.huzheng.client.Acceptance;
import org.huzheng.client.HuzhengClient;
import org.huzheng.client.StoredContent;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.crypto.ca.Issued;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.Registration;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementSigner;
import org.huzheng.statement.StatementType;

/** Uploads and registers as fast as it can until the server is gone, and remembers what was acknowledged. */
final class Departments implements AutoCloseable {
    private static final int LENGTH = 150_000;

    private final Path folder;
    private final Party owner;
    private final StatementSigner signer;
    private final HuzhengClient client;
    private final Promises promises;
    private final List<Thread> threads;
    private volatile boolean stopped;

    Departments(Path folder, Party owner, Issued key, URI server, int round, Promises promises) {
        this.folder = folder;
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
                registerOne(name + "-" + n);
            }
        } catch (HuzhengException | IOException e) {
            stopped = true;
        }
    }

    private void registerOne(String id) throws IOException {
        byte[] bytes = content(id);
        Path file = Files.write(folder.resolve(id + ".bin"), bytes);
        StoredContent stored = client.upload(file, Optional.of("K-" + id), (sent, total) -> {});
        Files.delete(file);
        Statement registration = signer.sign(new Registration(
                        signer.header(StatementType.REGISTRATION, "R-" + id, owner),
                        new EvidenceRef("E-" + id, stored.contentId()),
                        stored.contentId(),
                        EvidenceKind.ELECTRONIC_DATA,
                        "第" + id + "号")
                .payload());
        Acceptance acceptance = client.registerEvidence(registration);
        promises.take("E-" + id, registration, acceptance);
    }

    /** What is uploaded under an id, so that it can be told later whether it is all there. */
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
