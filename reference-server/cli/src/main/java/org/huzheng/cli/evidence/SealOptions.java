package org.huzheng.cli.evidence;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.huzheng.cli.terminal.Inputs;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.crypto.key.Pkcs12Key;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.crypto.time.TimestampAuthority;
import org.huzheng.evidence.packaging.PackageSealer;
import picocli.CommandLine.Option;

/** The options of every command that seals: whose key, what it is locked with, what to enclose. */
@SuppressWarnings("NullAway.Init") // injected by picocli before use
public final class SealOptions {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SecureRandom random = new SecureRandom();

    @Option(
            names = "--key",
            required = true,
            paramLabel = "P12",
            description = {"封装单位的密钥文件（PKCS#12）。", "The department's key file (PKCS#12)."})
    private Path key;

    @Option(
            names = "--password-file",
            required = true,
            paramLabel = "FILE",
            description = {"口令文件，第一行是各密钥文件的口令。", "A file whose first line is the password of the key files."})
    private Path passwordFile;

    @Option(
            names = "--trust",
            paramLabel = "DIR",
            description = {"一并封入的 CA 证书和 CRL 所在目录。", "A folder of CA certificates and CRLs to enclose as of now."})
    private Optional<Path> trust;

    @Option(
            names = "--timestamp",
            paramLabel = "URL",
            description = {"RFC 3161 时间戳机构的网址。", "The address of an RFC 3161 timestamp authority."})
    private Optional<URI> timestamp;

    /** A sealer with the department's key and those of these officers. */
    public PackageSealer sealer(List<Path> officers) {
        PackageSealer sealer = plain(officers);
        if (trust.isPresent()) {
            sealer = sealer.withTrust(TrustStore.load(Inputs.requireDirectory(trust.get())));
        }
        if (timestamp.isPresent()) {
            sealer = sealer.withTimestamps(TimestampAuthority.at(timestamp.get(), PATIENCE, random));
        }
        return sealer;
    }

    /** The same keys, without asking anybody for a timestamp. */
    PackageSealer plain(List<Path> officers) {
        char[] password = Inputs.password(passwordFile);
        SigningKey department = Pkcs12Key.load(Inputs.requireFile(key), password, random);
        List<SigningKey> signers = officers.stream()
                .map(file -> Pkcs12Key.load(Inputs.requireFile(file), password, random))
                .toList();
        return PackageSealer.of(department, Clock.systemUTC()).withOfficers(signers);
    }

    /** The trust to enclose, if any was named. */
    Optional<TrustStore> trust() {
        return trust.map(folder -> TrustStore.load(Inputs.requireDirectory(folder)));
    }
}
