package org.huzheng.stories;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.ca.internal.CertificateAuthority;
import org.huzheng.crypto.ca.internal.Issued;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.log.LogTrust;
import org.huzheng.server.ServerConfig;
import org.huzheng.server.http.HuzhengServer;
import org.huzheng.server.registry.RegisteredApp;
import org.huzheng.statement.Party;

/**
 * Where the stories take place: a server with its SQLite file, one CA, the departments it knows, and days that pass when a story
 * says so. Names, numbers and keys are made up.
 */
final class World implements AutoCloseable {
    static final SecureRandom RANDOM = new SecureRandom();

    private static final Party OPERATOR = Party.of("11330421MB0000051U", "示例县大数据中心");
    private static final int OFFICERS = 3;

    final Days days = new Days();
    final Path folder;
    private final CertificateAuthority authority;
    private final HuzhengServer server;

    World(Path folder) {
        this.folder = folder;
        this.authority = CertificateAuthority.create(CryptoSuite.SM, "示例根CA", days, RANDOM);
        String operator = OPERATOR.code().toString();
        this.server = HuzhengServer.start(ServerConfig.demonstration(folder.resolve("server"), CryptoSuite.SM, trust())
                .operatedBy(
                        OPERATOR,
                        authority.issueDepartment(OPERATOR.name(), operator).key(),
                        authority.issueTimestampAuthority("示例时间戳").key())
                .withClock(days));
    }

    /** Certifies a department and three officers of it, two who collect and one who reviews, and registers it. */
    Department department(String name, String code) throws IOException {
        Party party = Party.of(code, name);
        Issued issued = authority.issueDepartment(name, code);
        List<SigningKey> officers = IntStream.rangeClosed(1, OFFICERS)
                .mapToObj(i -> authority
                        .issueOfficer("示例执法员" + i, "330421" + code.substring(13, 16) + "0" + i, name, code)
                        .key())
                .toList();
        server.register(new RegisteredApp(code, party, issued.certificate()));
        return new Department(
                this, party, issued.key(), officers, server.uri(), Files.createDirectories(folder.resolve(name)));
    }

    TrustStore trust() {
        return TrustStore.of(List.of(authority.certificate()), List.of(authority.crl()));
    }

    /** The server's log, by the key its operator handed over. */
    LogTrust logs() {
        return LogTrust.load(server.trustDirectory());
    }

    Instant now() {
        return days.instant();
    }

    /** So many days pass. */
    void pass(int number) {
        days.now = days.now.plus(Duration.ofDays(number));
    }

    /** With what code a step is refused, here or by the server. */
    static ErrorCode refused(ThrowingCallable step) {
        return assertThatExceptionOfType(HuzhengException.class)
                .isThrownBy(step)
                .actual()
                .code();
    }

    @Override
    public void close() {
        server.close();
    }

    /** A clock by which server and departments live; it is 2 March 2026, nine in the morning, a Monday. */
    static final class Days extends Clock {
        private volatile Instant now = Instant.parse("2026-03-02T01:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
