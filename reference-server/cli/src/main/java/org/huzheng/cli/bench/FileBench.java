package org.huzheng.cli.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.huzheng.cli.evidence.DemonstrationAuthority;
import org.huzheng.cli.terminal.Inputs;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.ContentHasher;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.crypto.internal.digest.StreamDigest;
import org.huzheng.crypto.key.Pkcs12Key;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.evidence.container.internal.ByteSink;
import org.huzheng.evidence.packaging.PackageFile;
import org.huzheng.evidence.packaging.PackageSealer;
import org.huzheng.evidence.packaging.PackageVerifier;
import org.huzheng.evidence.packaging.VerificationPolicy;
import org.huzheng.evidence.packaging.VerificationTerms;
import org.huzheng.log.LogTrust;

/** How fast one file is hashed, sealed and verified in suite SM. */
final class FileBench {
    private static final int BLOCK = 256 * 1024;

    private final Path folder;
    private final Path file;
    private final double megabytes;
    private final Consumer<Measurement> report;
    private final SecureRandom random = new SecureRandom();

    FileBench(Path folder, SampleFile sample, Consumer<Measurement> report) {
        this.report = report;
        this.folder = folder;
        this.file = sample.path();
        this.megabytes = sample.megabytes();
    }

    void run() throws IOException {
        besideOpenssl("SM3", () -> read(StreamDigest.of(CryptoSuite.SM.digest())::update));
        Stopwatch sha256 = Stopwatch.beside(
                Stopwatch.of(() -> read(StreamDigest.of(CryptoSuite.INTL.digest())::update)),
                Stopwatch.program("sha256sum", file.toString()));
        report.accept(sha256.over(megabytes, "SHA-256", "MB/s", "sha256sum"));
        besideOpenssl("SM3 tree", () -> read(StreamDigest.ofTree(CryptoSuite.SM.digest())::update));
        besideOpenssl("SM3+SHA-256+tree", () -> read(ContentHasher.of(CryptoSuite.SM)::update));
        packages();
    }

    private void packages() throws IOException {
        Path keys = Files.createDirectory(folder.resolve("keys"));
        DemonstrationAuthority.writeSample(keys, CryptoSuite.SM, Clock.systemUTC(), random);
        CaptureFacts facts = CaptureFacts.parse(Bytes.of(Files.readAllBytes(keys.resolve("FACTS.json"))));
        PackageSealer sealer = PackageSealer.of(key(keys, "department"), Clock.systemUTC())
                .withOfficers(List.of(key(keys, "officer-1"), key(keys, "officer-2")));
        Path hzp = folder.resolve("sample.hzp");
        besideOpenssl("seal", () -> sealer.seal(hzp, facts, List.of(PackageFile.of(file))));
        TrustStore trust = TrustStore.load(keys.resolve("trust"));
        LogTrust logs = LogTrust.load(keys.resolve("trust"));
        VerificationPolicy policy = VerificationPolicy.defaults();
        besideOpenssl(
                "verify",
                () -> PackageVerifier.of(new VerificationTerms(
                                trust, logs, policy, Clock.systemUTC().instant()))
                        .report(hzp));
    }

    private void besideOpenssl(String name, Callable<?> work) {
        Stopwatch watch =
                Stopwatch.beside(Stopwatch.of(work), Stopwatch.program("openssl", "dgst", "-sm3", file.toString()));
        report.accept(watch.over(megabytes, name, "MB/s", "openssl dgst -sm3"));
    }

    private SigningKey key(Path keys, String name) {
        return Pkcs12Key.load(keys.resolve(name + ".p12"), Inputs.password(keys.resolve("password.txt")), random);
    }

    private Path read(ByteSink sink) throws IOException {
        byte[] buffer = new byte[BLOCK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sink.accept(buffer, 0, read);
            }
        }
        return file;
    }
}
