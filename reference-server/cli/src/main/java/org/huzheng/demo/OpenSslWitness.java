package org.huzheng.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.evidence.packaging.EvidenceManifest;
import org.huzheng.evidence.packaging.ManifestFile;
import org.huzheng.evidence.packaging.PackageReader;

/** Asks OpenSSL, which nobody here wrote, whether each file of a package has the digest its manifest states. */
final class OpenSslWitness {
    private static final int PATIENCE_SECONDS = 60;

    private OpenSslWitness() {}

    static boolean isPresent() {
        try {
            return run(new ProcessBuilder("openssl", "version"), null).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    /** How many files OpenSSL agrees with; empty if it disagrees with one. */
    static Optional<Integer> agrees(Path packageFile) throws IOException {
        try (PackageReader reader = PackageReader.open(packageFile)) {
            EvidenceManifest manifest = reader.manifest();
            String option = manifest.suite() == CryptoSuite.SM ? "-sm3" : "-sha256";
            int agreed = 0;
            for (ManifestFile file : manifest.files()) {
                String stated = manifest.suite() == CryptoSuite.SM
                        ? file.digests().sm3().hex()
                        : file.digests().sha256().hex();
                try (InputStream content = reader.content(file.name())) {
                    Optional<String> answer = run(new ProcessBuilder("openssl", "dgst", option), content);
                    if (answer.filter(text -> text.strip().endsWith(stated)).isEmpty()) {
                        return Optional.empty();
                    }
                }
                agreed++;
            }
            return Optional.of(agreed);
        }
    }

    /** The command's output, or empty if it failed. */
    private static Optional<String> run(ProcessBuilder command, @org.jspecify.annotations.Nullable InputStream input)
            throws IOException {
        Path output = Files.createTempFile("witness", ".txt");
        try {
            Process process = command.redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            try (var stdin = process.getOutputStream()) {
                if (input != null) {
                    input.transferTo(stdin);
                }
            }
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return ended && process.exitValue() == 0
                    ? Optional.of(Files.readString(output, StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            Files.delete(output);
        }
    }
}
