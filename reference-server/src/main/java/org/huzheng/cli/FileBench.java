package org.huzheng.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.ContentHasher;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.StreamingDigest;
import org.huzheng.crypto.TreeDigest;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.crypto.key.Pkcs12Key;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.evidence.container.ByteSink;
import org.huzheng.evidence.packaging.PackageFile;
import org.huzheng.evidence.packaging.PackageSealer;
import org.huzheng.evidence.packaging.PackageVerifier;
import org.huzheng.evidence.packaging.ProgressListener;
import org.huzheng.evidence.packaging.VerificationPolicy;
import org.huzheng.log.LogTrust;

/** How fast one file is hashed, sealed and verified in suite SM. */
final class FileBench {
    private static final int BLOCK = 256 * 1024;
    private static final String OPENSSL = "openssl dgst -sm3";

    private final Path folder;
    private final Path file;
    private final double megabytes;
    private final SecureRandom random = new SecureRandom();

    FileBench(Path folder, int mebibytes) throws IOException {
        this.folder = folder;
        this.file = folder.resolve("sample.bin");
        this.megabytes = mebibytes * 1.048576;
        byte[] block = new byte[1 << 20];
        for (int i = 0; i < mebibytes; i++) {
            random.nextBytes(block);
            Files.write(file, block, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND);
        }
    }

    void run(Consumer<Measurement> report) throws IOException {
        OptionalDouble openssl = speed(Stopwatch.program("openssl", "dgst", "-sm3", file.toString()));
        OptionalDouble sha256sum = speed(Stopwatch.program("sha256sum", file.toString()));
        report.accept(
                measured("SM3", () -> read(StreamingDigest.of(CryptoSuite.SM.digest())::update), OPENSSL, openssl));
        report.accept(measured(
                "SHA-256", () -> read(StreamingDigest.of(CryptoSuite.INTL.digest())::update), "sha256sum", sha256sum));
        report.accept(
                measured("SM3 tree", () -> read(TreeDigest.of(CryptoSuite.SM.digest())::update), OPENSSL, openssl));
        report.accept(
                measured("SM3+SHA-256+tree", () -> read(ContentHasher.of(CryptoSuite.SM)::update), OPENSSL, openssl));
        packages(report, openssl);
    }

    private void packages(Consumer<Measurement> report, OptionalDouble openssl) throws IOException {
        Path keys = Files.createDirectory(folder.resolve("keys"));
        new DemonstrationKeys(CryptoSuite.SM, Clock.systemUTC(), random).write(keys);
        CaptureFacts facts = CaptureFacts.parse(Bytes.of(Files.readAllBytes(keys.resolve("FACTS.json"))));
        PackageSealer sealer = PackageSealer.of(key(keys, "department"), Clock.systemUTC())
                .withOfficers(List.of(key(keys, "officer-1"), key(keys, "officer-2")));
        Path hzp = folder.resolve("sample.hzp");
        report.accept(measured("seal", () -> sealer.seal(hzp, facts, List.of(PackageFile.of(file))), OPENSSL, openssl));
        TrustStore trust = TrustStore.load(keys.resolve("trust"));
        LogTrust logs = LogTrust.load(keys.resolve("trust"));
        report.accept(measured(
                "verify",
                () -> PackageVerifier.verify(
                        hzp,
                        trust,
                        logs,
                        VerificationPolicy.defaults(),
                        Clock.systemUTC().instant(),
                        ProgressListener.NONE),
                OPENSSL,
                openssl));
    }

    private SigningKey key(Path keys, String name) {
        return Pkcs12Key.load(keys.resolve(name + ".p12"), Inputs.password(keys.resolve("password.txt")), random);
    }

    private Measurement measured(
            String name, java.util.concurrent.Callable<?> work, String peer, OptionalDouble theirs) {
        return new Measurement(name, "MB/s", megabytes / Stopwatch.seconds(work), peer, theirs);
    }

    private OptionalDouble speed(OptionalDouble seconds) {
        return seconds.isPresent() ? OptionalDouble.of(megabytes / seconds.getAsDouble()) : seconds;
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
