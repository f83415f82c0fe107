package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.ca.internal.CertificateAuthority;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("HZ-CLI-009")
class DoctorCommandTest {
    @TempDir
    private Path folder;

    @Test
    void machine_thisOne_isFit() {
        Ran ran = Ran.run("doctor", "--data", folder).passed();
        assertThat(ran.out()).contains("java ", "memory ", "file names", "openssl", "disk ");
        assertThat(Desk.listing(folder)).isEmpty();
    }

    @Test
    void trust_ofKeygen_isGood() {
        Desk desk = Desk.of(folder, CryptoSuite.SM);
        assertThat(Ran.run("doctor", "--trust", desk.trust()).passed().out()).contains("Huzheng Demonstration CA");
    }

    @Test
    void trust_emptyMissingOrBroken_isBad() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(Ran.run("doctor", "--trust", empty).out()).contains("BAD  crl", "BAD  anchor");
        assertThat(Ran.run("doctor", "--trust", folder.resolve("none")).code()).isEqualTo(1);
        Files.writeString(empty.resolve("ca.crt"), "junk");
        assertThat(Ran.run("doctor", "--trust", empty).out()).contains("BAD  trust", "ca.crt");
    }

    @Test
    void anchor_outsideOrNearTheEndOfItsValidity_isSaid() throws IOException {
        Path trust = Files.createDirectory(folder.resolve("trust"));
        Instant now = Instant.now();
        Files.writeString(trust.resolve("ca.crt"), anchor("Old CA", past(now, 3651)));
        assertThat(Ran.run("doctor", "--trust", trust).out()).contains("BAD  anchor", "Old CA");
        Files.writeString(trust.resolve("ca.crt"), anchor("Ageing CA", past(now, 3640)));
        assertThat(Ran.run("doctor", "--trust", trust).out()).contains("POOR anchor", "Ageing CA");
    }

    private static Clock past(Instant now, int days) {
        return Clock.fixed(now.minus(Duration.ofDays(days)), java.time.ZoneOffset.UTC);
    }

    private static String anchor(String name, Clock clock) {
        return CertificateAuthority.create(CryptoSuite.SM, name, clock, new SecureRandom())
                .certificate()
                .pem();
    }

    @Test
    void server_unreachable_isBad() {
        Ran ran = Ran.run("doctor", "--server", "http://127.0.0.1:1");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("BAD  server", "unreachable");
    }

    @Test
    void server_eachKindOfAnswer_isTold() throws IOException {
        assertThat(answered(200, true, Instant.now())).contains("GOOD server", "GOOD clock");
        assertThat(answered(503, true, Instant.now())).contains("BAD  server", "503");
        assertThat(answered(200, false, Instant.now())).contains("BAD  server", "gateway");
        assertThat(answered(200, true, Instant.now().plusSeconds(3600))).contains("BAD  clock", "correct the clock");
        assertThat(answered(200, true, null)).contains("BAD  clock", "gave no time");
    }

    private static String answered(int status, boolean ours, Instant time) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/server", exchange -> {
            byte[] body = (time == null ? "<html>" : "{\"time\":\"" + time + "\"}").getBytes(StandardCharsets.UTF_8);
            if (ours) {
                exchange.getResponseHeaders().add("X-Hz-Request-Id", "1");
            }
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            return Ran.run(
                            "doctor",
                            "--server",
                            "http://127.0.0.1:" + server.getAddress().getPort() + "/")
                    .out();
        } finally {
            server.stop(0);
        }
    }

    @Test
    @Tag("HZ-CLI-010")
    void json_isAListOfChecks() {
        JsonNode checks = Ran.run("doctor", "--json").passed().json();
        assertThat(checks).isNotEmpty().allSatisfy(check -> {
            assertThat(check.get("state").textValue()).isIn("GOOD", "POOR", "BAD");
            assertThat(check.get("zh").textValue()).isNotBlank();
            assertThat(check.get("en").textValue()).isNotBlank();
        });
    }
}
