package org.huzheng.cli.exchange;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.cli.terminal.Inputs;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.crypto.certificate.CertificateRole;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.crypto.key.Pkcs12Key;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.crypto.time.TimestampAuthority;
import org.huzheng.evidence.packaging.PackageSealer;
import org.huzheng.log.LogTrust;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementSigner;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who we are, whom we trust and where we keep what we send and receive: the options of every command of an exchange. */
@SuppressWarnings("NullAway.Init") // injected by picocli before use
final class DepartmentOptions {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Clock clock = Clock.systemUTC();
    private final SecureRandom random = new SecureRandom();

    @Option(
            names = "--key",
            required = true,
            paramLabel = "P12",
            description = {"本单位的密钥文件（PKCS#12）。", "This department's key file (PKCS#12)."})
    private Path key;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = {
                "口令文件，第一行是各密钥文件的口令；默认是密钥文件旁的 password.txt。",
                "A file whose first line is the password of the key files; default password.txt beside the key file."
            })
    private Optional<Path> passwordFile;

    @Option(
            names = "--trust",
            required = true,
            paramLabel = "DIR",
            description = {
                "所信任的 CA 证书、CRL 和日志公钥（*.vkey）所在目录；收到的声明都据此核验。",
                "The folder of CA certificates, CRLs and log keys (*.vkey) you trust; whatever comes in is verified by them."
            })
    private Path trust;

    @Option(
            names = "--statements",
            paramLabel = "DIR",
            description = {
                "收发的声明逐份原样存入的目录，默认是密钥文件旁的 statements。",
                "The folder where every statement sent or received is kept as it is; default statements beside the key file."
            })
    private Optional<Path> statements;

    @Option(
            names = "--timestamp",
            paramLabel = "URL",
            description = {
                "为签名加盖时间戳的 RFC 3161 机构网址。",
                "The address of an RFC 3161 authority that timestamps the signatures."
            })
    private Optional<URI> timestamp;

    @Mixin
    private ServerOptions server;

    /**
     * The department, ready to work.
     *
     * @throws HuzhengException PASSWORD_WRONG, KEYSTORE_UNREADABLE, CERTIFICATE_WRONG_ROLE, TRUST_UNREADABLE…
     */
    Office office() {
        Path anchors = Inputs.requireDirectory(trust);
        SigningKey own = Pkcs12Key.load(Inputs.requireFile(key), password(), random);
        Party party = party(own.certificate());
        return new Office(
                server.client(own, party.code().toString(), clock, random),
                signer(own),
                party,
                TrustStore.load(anchors),
                LogTrust.load(anchors),
                new StatementFolder(statements.orElseGet(() -> key.resolveSibling("statements"))),
                clock);
    }

    /** A sealer with the department's key, which encloses what it trusts as of now. */
    PackageSealer sealer() {
        SigningKey own = Pkcs12Key.load(Inputs.requireFile(key), password(), random);
        PackageSealer sealer = PackageSealer.of(own, clock).withTrust(TrustStore.load(Inputs.requireDirectory(trust)));
        return timestamp
                .map(url -> sealer.withTimestamps(TimestampAuthority.at(url, PATIENCE, random)))
                .orElse(sealer);
    }

    /** An officer's key, locked with the same password. */
    SigningKey officer(Path file) {
        SigningKey officer = Pkcs12Key.load(Inputs.requireFile(file), password(), random);
        if (officer.certificate().role() != CertificateRole.OFFICER) {
            throw new HuzhengException(
                    ErrorCode.CERTIFICATE_WRONG_ROLE, officer.certificate().commonName());
        }
        return officer;
    }

    private char[] password() {
        return Inputs.password(passwordFile.orElseGet(() -> key.resolveSibling("password.txt")));
    }

    private StatementSigner signer(SigningKey own) {
        StatementSigner signer = StatementSigner.of(own, clock);
        return timestamp
                .map(url -> signer.withTimestamps(TimestampAuthority.at(url, PATIENCE, random)))
                .orElse(signer);
    }

    /** We are who our certificate says. */
    private static Party party(Certificate certificate) {
        if (certificate.role() != CertificateRole.DEPARTMENT) {
            throw new HuzhengException(ErrorCode.CERTIFICATE_WRONG_ROLE, certificate.commonName());
        }
        return Party.of(certificate.organizationId().orElseThrow(), certificate.organizationName());
    }
}
