package org.huzheng.cli;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.crypto.key.Pkcs12Key;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.crypto.time.HttpTimestampAuthority;
import org.huzheng.evidence.packaging.PackageSealer;
import picocli.CommandLine.Option;

/** The options of every command that seals: whose key, what it is locked with, what to enclose. */
@SuppressWarnings("NullAway.Init") // injected by picocli before use
final class SealOptions {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Option(names = "--key", required = true, paramLabel = "P12", description = "The department's key.")
    private Path key;

    @Option(
            names = "--password-file",
            required = true,
            paramLabel = "FILE",
            description = "Its first line is the password of the key files.")
    private Path passwordFile;

    @Option(names = "--trust", paramLabel = "DIR", description = "CA certificates and CRLs to enclose as of now.")
    private Optional<Path> trust;

    @Option(names = "--timestamp", paramLabel = "URL", description = "An RFC 3161 timestamp authority.")
    private Optional<URI> timestamp;

    /** A sealer with the department's key and those of these officers. */
    PackageSealer sealer(List<Path> officers) {
        SecureRandom random = new SecureRandom();
        char[] password = Inputs.password(passwordFile);
        SigningKey department = Pkcs12Key.load(Inputs.requireFile(key), password, random);
        List<SigningKey> signers = officers.stream()
                .map(file -> Pkcs12Key.load(Inputs.requireFile(file), password, random))
                .toList();
        PackageSealer sealer = PackageSealer.of(department, Clock.systemUTC()).withOfficers(signers);
        if (trust.isPresent()) {
            sealer = sealer.withTrust(TrustStore.load(Inputs.requireDirectory(trust.get())));
        }
        if (timestamp.isPresent()) {
            sealer = sealer.withTimestamps(HttpTimestampAuthority.of(timestamp.get(), PATIENCE, random));
        }
        return sealer;
    }
}
