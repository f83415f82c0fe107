package org.huzheng.server.registry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.ca.internal.CertificateAuthority;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.crypto.key.Pkcs12Key;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.log.NoteSigner;
import org.huzheng.statement.Party;

/**
 * The server's own keys, made at first start where none is given: the log's key, the operator's key that signs release
 * receipts, and the demonstration timestamp authority's. Others trust them through {@code keys/trust/}.
 */
public final class ServerKeys {
    private final Path directory;
    private final CryptoSuite suite;
    private final Clock clock;
    private final SecureRandom random;

    /** Keys kept in this directory, which only the owner may read. */
    public ServerKeys(Path directory, CryptoSuite suite, Clock clock, SecureRandom random) {
        this.directory = directory;
        this.suite = suite;
        this.clock = clock;
        this.random = random;
    }

    /** The log's key under this name; its verifier key lies in {@code trust/log.vkey}. */
    public NoteSigner log(String origin) {
        Path file = directory.resolve("log.pem");
        if (!Files.exists(file)) {
            NoteSigner fresh = NoteSigner.generate(origin, suite, random);
            secret(file, fresh.privateKeyPem());
            plain(
                    directory.resolve("trust").resolve("log.vkey"),
                    fresh.verifier().vkey() + "\n");
        }
        NoteSigner signer = NoteSigner.load(origin, bytes(file), random);
        if (signer.verifier().suite() != suite) {
            throw new HuzhengException(ErrorCode.KEY_SUITE_MISMATCH, "the log's key is of another suite");
        }
        return signer;
    }

    /** The operator's key 运营单位密钥. */
    public SigningKey operator(Party operator) {
        requireDemonstration(operator);
        return key("operator.p12");
    }

    /** The demonstration timestamp authority's key. */
    public SigningKey timestamps(Party operator) {
        requireDemonstration(operator);
        return key("tsa.p12");
    }

    /** The demonstration authority that certified the keys made here. */
    public TrustStore trust() {
        return TrustStore.load(directory.resolve("trust"));
    }

    private SigningKey key(String name) {
        return Pkcs12Key.load(directory.resolve(name), password(), random);
    }

    private char[] password() {
        return bytes(directory.resolve("password.txt")).utf8().strip().toCharArray();
    }

    /** All of it appears before the operator's key, so a start that was cut off begins anew. */
    private void requireDemonstration(Party operator) {
        if (Files.exists(directory.resolve("operator.p12"))) {
            return;
        }
        CertificateAuthority authority = CertificateAuthority.create(suite, operator.name() + "演示CA", clock, random);
        byte[] secret = new byte[16];
        random.nextBytes(secret);
        String password = HexFormat.of().formatHex(secret);
        secret(directory.resolve("password.txt"), password + "\n");
        Bytes tsa = authority.issueTimestampAuthority(operator.name() + "演示时间戳").pkcs12(password.toCharArray());
        Bytes own = authority
                .issueDepartment(operator.name(), operator.code().toString())
                .pkcs12(password.toCharArray());
        Path trust = directory.resolve("trust");
        plain(trust.resolve("server-ca.crt"), authority.certificate().pem());
        plain(trust.resolve("server-ca.crl"), authority.crlPem());
        secret(directory.resolve("tsa.p12"), tsa);
        secret(directory.resolve("operator.p12"), own);
    }

    private static void secret(Path file, String text) {
        secret(file, Bytes.ofUtf8(text));
    }

    private static void secret(Path file, Bytes content) {
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.deleteIfExists(file);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.write(file, content.toArray(), StandardOpenOption.CREATE, StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.IO_FAILED, "writing " + file.getFileName(), e);
        }
    }

    private static void plain(Path file, String text) {
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.IO_FAILED, "writing " + file.getFileName(), e);
        }
    }

    private static Bytes bytes(Path file) {
        try {
            return Bytes.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.IO_FAILED, "reading " + file.getFileName(), e);
        }
    }
}
