package org.huzheng.server.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.ca.internal.CertificateAuthority;
import org.huzheng.crypto.ca.internal.Issued;
import org.huzheng.statement.Party;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server itself, killed with SIGKILL while departments upload and register over HTTP. */
@Tag("HZ-SRV-013")
class ServerKillTest {
    private static final Party OWNER = Party.of("11330421MB0000019G", "示例镇综合行政执法队");
    private static final int ROUNDS = 5 * Integer.getInteger("huzheng.rounds", 1);

    @TempDir
    Path folder;

    private final Random random = new Random(20261121);
    private final Queue<Departments.Draft> brokenOff = new ConcurrentLinkedQueue<>();
    private Issued key;
    private List<Issued> officers = List.of();

    @BeforeEach
    void registerTheDepartment() throws IOException {
        SecureRandom secure = new SecureRandom();
        CertificateAuthority ca = CertificateAuthority.create(CryptoSuite.SM, "示例根", Clock.systemUTC(), secure);
        String code = OWNER.code().toString();
        key = ca.issueDepartment(OWNER.name(), code);
        officers = List.of(
                ca.issueOfficer("示例员甲", "33010000011", OWNER.name(), code),
                ca.issueOfficer("示例员乙", "33010000012", OWNER.name(), code));
        Path trust = Files.createDirectories(folder.resolve("trust"));
        Files.writeString(trust.resolve("ca.crt"), ca.certificate().pem(), StandardCharsets.UTF_8);
        Files.writeString(trust.resolve("ca.crl"), ca.crlPem(), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("team.crt"), key.certificate().pem(), StandardCharsets.UTF_8);
        Files.writeString(
                folder.resolve("departments.json"),
                "{\"departments\":[{\"appId\":\"team\",\"code\":\"" + OWNER.code() + "\",\"name\":\"" + OWNER.name()
                        + "\",\"certificates\":[\"team.crt\"]}]}",
                StandardCharsets.UTF_8);
    }

    @Test
    @Tag("rounds")
    void server_killedAgainAndAgain_keepsEveryPromise() throws IOException, InterruptedException {
        Promises promises = new Promises(folder, OWNER, key);
        for (int round = 0; round < ROUNDS; round++) {
            ServedProcess server = started("round-" + round);
            promises.assertKept(server.uri());
            try (Departments busy =
                    new Departments(folder, OWNER, key, officers, server.uri(), round, promises, brokenOff)) {
                // Every fifth is killed at any moment, the others once a few promises were made.
                busy.letWork(round % 5 == 4 ? 0 : 1 + random.nextInt(3), random.nextInt(300));
                server.kill();
            }
        }
        ServedProcess server = started("last");
        promises.assertAllKept(server.uri());
        assertThat(promises.count()).isGreaterThanOrEqualTo(ROUNDS - ROUNDS / 5);
        assertThat(server.stop()).as(server.said()).isIn(0, 143);
        StoreAgrees.with(folder.resolve("data"));
    }

    @Test
    @Tag("HZ-SRV-016")
    @Tag("HZ-CLI-007")
    void server_toldToStop_endsInOrderAndStartsAgain() throws IOException, InterruptedException {
        Promises promises = new Promises(folder, OWNER, key);
        ServedProcess server = started("first");
        try (Departments busy = new Departments(folder, OWNER, key, officers, server.uri(), 0, promises, brokenOff)) {
            busy.letWork(2, 0);
            assertThat(server.stop()).as(server.said()).isIn(0, 143);
        }
        ServedProcess again = started("second");
        promises.assertAllKept(again.uri());
        again.kill();
    }

    private ServedProcess started(String name) throws IOException, InterruptedException {
        List<String> arguments = List.of(
                "--data", folder.resolve("data").toString(),
                "--trust", folder.resolve("trust").toString(),
                "--departments", folder.resolve("departments.json").toString());
        return ServedProcess.start(folder.resolve(name + ".log"), arguments.toArray(String[]::new));
    }
}
