package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.client.HuzhengClient;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.ca.internal.CertificateAuthority;
import org.huzheng.server.AdjustableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The trust directory and the list of departments change while the server runs, rightly and wrongly. */
@Tag("HZ-SRV-040")
class RunningTrustTest {
    /** The server looks every two seconds; the machine may be busy. */
    private static final int PATIENCE_SECONDS = 30;

    @TempDir
    private Path directory;

    private final AdjustableClock authoritys = new AdjustableClock();
    private Path trust;
    private Path list;
    private World world;

    @BeforeEach
    void start() throws IOException {
        trust = Files.createDirectories(directory.resolve("trust"));
        list = directory.resolve("departments.json");
        CertificateAuthority authority =
                CertificateAuthority.create(CryptoSuite.SM, "演示根CA", authoritys, Department.RANDOM);
        write("ca.crt", authority.certificate().pem());
        write("ca.crl", authority.crlPem());
        name(List.of(), ", \"mayRemove\": 0");
        world = new World(
                directory,
                CryptoSuite.SM,
                config -> config.followingTrust(trust).withRegistry(list),
                authority);
        name(List.of(world.source, world.consumer, world.stranger));
    }

    /** Without the departments that tests register by hand. */
    private void restart() {
        world.server.close();
        world.server = HuzhengServer.start(world.config);
    }

    @AfterEach
    void stop() {
        world.close();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(trust.resolve(name), text, StandardCharsets.UTF_8);
    }

    /** Puts these departments into the list. */
    private void name(List<Department> departments) {
        name(departments, "");
    }

    private void name(List<Department> departments, String more) {
        try {
            StringBuilder text = new StringBuilder("{\"departments\": [");
            for (Department each : departments) {
                String file = each.code() + ".crt";
                Files.writeString(
                        directory.resolve(file), each.issued.certificate().pem());
                text.append(text.length() > 20 ? "," : "")
                        .append("{\"appId\": \"%s\", \"code\": \"%s\", \"name\": \"%s\", \"certificates\": [\"%s\"]}"
                                .formatted(each.appId, each.code(), each.party.name(), file));
            }
            Files.writeString(list, text.append("]").append(more).append("}").toString(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<ErrorCode> refusal(HuzhengClient client) {
        try {
            client.events(Optional.empty(), 1);
            return Optional.empty();
        } catch (HuzhengException e) {
            return Optional.of(e.code());
        }
    }

    private static void eventually(BooleanSupplier seen) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!seen.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private List<String> troubles() {
        return world.raw().get("health", "/health").json().strings("troubles");
    }

    /** Long enough for the server to have looked twice. */
    private static void looked() throws InterruptedException {
        TimeUnit.SECONDS.sleep(6);
    }

    @Test
    void department_thatIsRevoked_isRefusedOnAnOpenConnectionAndOthersAreServed() throws Exception {
        HuzhengClient revoked = world.as(world.stranger);
        assertThat(refusal(revoked)).isEmpty();
        world.authority.revoke(world.stranger.issued.certificate(), world.clock.instant());
        write("ca.crl", world.authority.crlPem());
        eventually(() -> refusal(revoked).equals(Optional.of(ErrorCode.CERTIFICATE_REVOKED)));
        assertThat(refusal(world.as(world.source))).isEmpty();
        restart();
        assertThat(refusal(world.as(world.stranger))).contains(ErrorCode.CERTIFICATE_REVOKED);
        assertThat(refusal(world.as(world.source)))
                .as("one bad entry stops nobody else")
                .isEmpty();
        assertThat(troubles()).containsExactly("CERTIFICATE_REVOKED");
    }

    /** The list that was known is not forgotten because somebody took the file away, or put an older one there. */
    @Test
    void revocationList_thatIsTakenAwayOrOlder_countsAsBefore() throws Exception {
        String older = world.authority.crlPem();
        authoritys.advance(Duration.ofSeconds(5));
        world.clock.advance(Duration.ofSeconds(5));
        world.authority.revoke(world.stranger.issued.certificate(), world.clock.instant());
        write("ca.crl", world.authority.crlPem());
        HuzhengClient revoked = world.as(world.stranger);
        eventually(() -> refusal(revoked).equals(Optional.of(ErrorCode.CERTIFICATE_REVOKED)));
        Files.delete(trust.resolve("ca.crl"));
        eventually(() -> troubles().contains("REVOCATION_LIST_OLDER"));
        assertThat(refusal(revoked)).contains(ErrorCode.CERTIFICATE_REVOKED);
        write("ca.crl", older);
        looked();
        assertThat(refusal(revoked)).contains(ErrorCode.CERTIFICATE_REVOKED);
        assertThat(troubles()).contains("REVOCATION_LIST_OLDER");
        write("ca.crl", world.authority.crlPem());
        eventually(() -> !troubles().contains("REVOCATION_LIST_OLDER"));
    }

    @Test
    void trustFile_thatCannotBeRead_changesNothingAndIsSaid() throws Exception {
        write("half.crl", "-----BEGIN X509 CRL-----\nMIIB");
        eventually(() -> troubles().contains("TRUST_UNREADABLE"));
        assertThat(world.raw().get("health", "/health").json().string("status")).isEqualTo("DEGRADED");
        assertThat(refusal(world.as(world.source))).isEmpty();
        Files.delete(trust.resolve("half.crl"));
        eventually(() -> troubles().isEmpty());
        assertThat(world.raw().get("health", "/health").json().string("status")).isEqualTo("UP");
    }

    @Test
    @Tag("HZ-SRV-041")
    void department_addedToTheList_isServedWithinSeconds() throws Exception {
        Department more = new Department(world.authority, "示例县公安局", "11330421MB0000051U", world.clock);
        assertThat(refusal(world.as(more))).contains(ErrorCode.KEY_UNKNOWN);
        name(List.of(world.source, world.consumer, world.stranger, more));
        eventually(() -> refusal(world.as(more)).isEmpty());
        name(List.of(world.source, world.consumer, world.stranger));
        eventually(() -> refusal(world.as(more)).equals(Optional.of(ErrorCode.KEY_UNKNOWN)));
        assertThat(refusal(world.as(world.source))).isEmpty();
    }

    /** An empty list, half a list, a list of strangers: nobody is locked out by a slip, and the way back is a right file. */
    @Test
    @Tag("HZ-SRV-041")
    void list_thatIsASlip_locksNobodyOut() throws Exception {
        name(List.of());
        eventually(() -> troubles().contains("REGISTRY_REMOVES_MANY"));
        assertThat(refusal(world.as(world.source))).isEmpty();
        restart();
        assertThat(refusal(world.as(world.source))).isEmpty();
        Files.writeString(list, "{\"departments\": [{\"appId\"");
        eventually(() -> troubles().contains("JSON_MALFORMED"));
        assertThat(refusal(world.as(world.source))).isEmpty();
        restart();
        assertThat(refusal(world.as(world.source))).isEmpty();
        Files.delete(list);
        eventually(() -> troubles().contains("FILE_NOT_FOUND"));
        assertThat(refusal(world.as(world.source))).isEmpty();
        name(List.of(world.source, world.consumer, world.stranger));
        eventually(() -> troubles().isEmpty());
    }

    /** Whoever means it says so, and what was taken out of use comes back when it is named again. */
    @Test
    @Tag("HZ-SRV-041")
    void list_thatSaysHowManyItRemoves_isCarriedOutAndCanBeTakenBack() throws Exception {
        name(List.of(world.source), ", \"mayRemove\": 1");
        eventually(() -> troubles().contains("REGISTRY_REMOVES_MANY"));
        assertThat(refusal(world.as(world.consumer))).isEmpty();
        name(List.of(world.source), ", \"mayRemove\": 2");
        eventually(() -> refusal(world.as(world.consumer)).equals(Optional.of(ErrorCode.KEY_UNKNOWN)));
        assertThat(refusal(world.as(world.source))).isEmpty();
        name(List.of(world.source, world.consumer, world.stranger));
        eventually(() -> refusal(world.as(world.consumer)).isEmpty());
    }

    @Test
    @Tag("HZ-SRV-041")
    void entry_whoseCertificateIsMissing_isSkippedAndItsKeysStay() throws Exception {
        Files.delete(directory.resolve(world.stranger.code() + ".crt"));
        eventually(() -> troubles().contains("FILE_NOT_FOUND"));
        assertThat(refusal(world.as(world.stranger)))
                .as("what is registered stays")
                .isEmpty();
        assertThat(refusal(world.as(world.source))).isEmpty();
        restart();
        assertThat(refusal(world.as(world.stranger))).isEmpty();
    }

    /** A department changes its key: both serve until the list names the new one alone. */
    @Test
    @Tag("HZ-SRV-041")
    void key_rotatedWithOverlap_losesNoRequest() throws Exception {
        Department renewed =
                new Department(world.authority, world.source.party.name(), world.source.code(), world.clock);
        Files.writeString(
                directory.resolve("old.crt"), world.source.issued.certificate().pem());
        Files.writeString(
                directory.resolve("new.crt"), renewed.issued.certificate().pem());
        String entry =
                "{\"departments\": [{\"appId\": \"%s\", \"code\": \"%s\", \"name\": \"%s\", \"certificates\": [%s]}], \"mayRemove\": 2}";
        assertThat(renewed.appId).isEqualTo(world.source.appId);
        Files.writeString(
                list, entry.formatted(renewed.appId, renewed.code(), renewed.party.name(), "\"old.crt\", \"new.crt\""));
        HuzhengClient idle = world.as(world.source);
        eventually(() -> refusal(world.as(renewed)).isEmpty());
        assertThat(refusal(idle)).isEmpty();
        Files.writeString(list, entry.formatted(renewed.appId, renewed.code(), renewed.party.name(), "\"new.crt\""));
        eventually(() -> refusal(idle).equals(Optional.of(ErrorCode.KEY_UNKNOWN)));
        assertThat(refusal(world.as(renewed))).isEmpty();
    }
}
