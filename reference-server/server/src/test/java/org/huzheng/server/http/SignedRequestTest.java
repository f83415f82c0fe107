package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.huzheng.client.signing.internal.LogicalTarget;
import org.huzheng.client.signing.internal.SignedHeader;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.ca.internal.CertificateAuthority;
import org.huzheng.server.registry.RegisteredApp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("HZ-SRV-001")
class SignedRequestTest {
    private static final LogicalTarget EVENTS = LogicalTarget.of("v1", "events");
    private static final LogicalTarget UPLOADS = LogicalTarget.of("v1", "uploads");
    private static final String UPLOAD = """
            {"businessKey":"现场-1","length":"3","digest":"sm3:%1$s","treeRoot":"sm3:%1$s","chunkSize":65536}""".formatted("ab".repeat(32));

    @TempDir
    private static Path directory;

    private static World world;

    @BeforeAll
    static void start() {
        world = World.sm(directory);
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @AfterEach
    void nothingWasStored() {
        assertThat(world.logSize()).isZero();
    }

    private static RawClient.Response events(Consumer<Map<String, String>> spoil) {
        return world.raw().signed(world.source, "events", "GET", EVENTS, "", new byte[0], spoil);
    }

    @Test
    void request_signedAsAgreed_isAnswered() {
        assertThat(events(headers -> {}).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(SignedHeader.class)
    void request_withoutOneHeader_namesIt(SignedHeader header) {
        RawClient.Response answer = events(headers -> headers.remove(header.headerName()));
        assertThat(answer.code()).isEqualTo("HEADER_MISSING");
        assertThat(answer.json().string("detail")).isEqualTo(header.headerName());
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                Arguments.of(SignedHeader.APP_ID, "no such name", "HEADER_INVALID"),
                Arguments.of(SignedHeader.KEY_ID, "XYZ", "HEADER_INVALID"),
                Arguments.of(SignedHeader.TIMESTAMP, "yesterday", "HEADER_INVALID"),
                Arguments.of(SignedHeader.NONCE, "short", "HEADER_INVALID"),
                Arguments.of(SignedHeader.TARGET, "/v1/other", "HEADER_INVALID"),
                Arguments.of(SignedHeader.CONTENT_DIGEST, "AB".repeat(32), "HEADER_INVALID"),
                Arguments.of(SignedHeader.SIGN_ALG, "HZ1-RSA", "HEADER_INVALID"),
                Arguments.of(SignedHeader.SIGNATURE, "***", "SIGNATURE_MALFORMED"));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void request_withOneHeaderMalformed_namesIt(SignedHeader header, String value, String code) {
        RawClient.Response answer = events(headers -> headers.put(header.headerName(), value));
        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    void request_ofAnUnknownKey_namesApplicationAndKey() {
        RawClient.Response answer = events(headers -> headers.put("X-Hz-Key-Id", "0".repeat(32)));
        assertThat(answer.code()).isEqualTo("KEY_UNKNOWN");
        assertThat(answer.json().string("detail")).contains(world.source.appId, "0".repeat(32));
    }

    @Test
    void request_ofAnotherApplicationsKey_isUnknown() {
        assertThat(events(headers -> headers.put("X-Hz-App-Id", world.consumer.appId))
                        .code())
                .isEqualTo("KEY_UNKNOWN");
    }

    @Test
    void signature_overOtherText_isAnsweredWithTheTextTheServerVerified() {
        RawClient.Response answer = events(headers -> headers.put("X-Hz-Nonce", "another-nonce-0123456"));
        assertThat(answer.code()).isEqualTo("SIGN_MISMATCH");
        String text = answer.json().object("sign_information").string("canonical_text");
        assertThat(text.lines()).hasSize(9).contains("GET", "/v1/events", "another-nonce-0123456");
        assertThat(answer.json().string("detail")).contains(world.source.party.name());
    }

    @Test
    void signature_ofAnotherMethodOrIdempotencyKey_doesNotVerify() {
        RawClient.Response answer = events(headers -> headers.put("Idempotency-Key", "added-in-transit"));
        assertThat(answer.code()).isEqualTo("SIGN_MISMATCH");
    }

    @Test
    @Tag("HZ-SRV-002")
    void request_withinTheSkew_isAnswered_beyondIt_isTold() {
        assertThat(at(Duration.ofSeconds(299)).status()).isEqualTo(200);
        assertThat(at(Duration.ofSeconds(-299)).status()).isEqualTo(200);
        for (Duration skew : new Duration[] {Duration.ofSeconds(301), Duration.ofSeconds(-301)}) {
            RawClient.Response answer = at(skew);
            assertThat(answer.code()).isEqualTo("CLOCK_SKEW");
            assertThat(answer.json().time("server_time")).isEqualTo(world.clock.instant());
        }
    }

    private static RawClient.Response at(Duration skew) {
        Instant now = world.clock.instant();
        Department shifted =
                new Department(world.source, world.source.appId, Clock.fixed(now.plus(skew), world.clock.getZone()));
        return world.raw().signed(shifted, "events", "GET", EVENTS, "", new byte[0], headers -> {});
    }

    @Test
    @Tag("HZ-SRV-002")
    void timestamp_inMilliseconds_isToldSo() {
        long millis = world.clock.instant().toEpochMilli();
        assertThat(events(headers -> headers.put("X-Hz-Timestamp", Long.toString(millis)))
                        .code())
                .isEqualTo("TIMESTAMP_LOOKS_LIKE_MILLIS");
    }

    @Test
    @Tag("HZ-SRV-003")
    void request_sentTwice_isRefusedTheSecondTime_alsoAfterARestart() {
        Map<String, String> headers = RawClient.headers(world.source, "GET", EVENTS, new byte[0]);
        assertThat(world.raw()
                        .send("events", "GET", "/v1/events", new byte[0], headers)
                        .status())
                .isEqualTo(200);
        assertThat(world.raw()
                        .send("events", "GET", "/v1/events", new byte[0], headers)
                        .code())
                .isEqualTo("NONCE_REPLAYED");
        world.restart();
        assertThat(world.raw()
                        .send("events", "GET", "/v1/events", new byte[0], headers)
                        .code())
                .isEqualTo("NONCE_REPLAYED");
    }

    @Test
    void body_changedInTransit_isToldApartFromABadSignature() {
        byte[] sent = UPLOAD.getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = RawClient.headers(world.source, "POST", UPLOADS, sent);
        headers.put("Content-Type", "application/json");
        byte[] changed = UPLOAD.replace("\"3\"", "\"4\"").getBytes(StandardCharsets.UTF_8);
        assertThat(world.raw()
                        .send("beginUpload", "POST", "/v1/uploads", changed, headers)
                        .code())
                .isEqualTo("BODY_DIGEST_MISMATCH");
    }

    @Test
    void body_inGbk_isToldWithTheOffset() {
        byte[] gbk = UPLOAD.getBytes(Charset.forName("GBK"));
        RawClient.Response answer = world.raw()
                .signed(world.source, "beginUpload", "POST", UPLOADS, "application/json", gbk, headers -> {});
        assertThat(answer.code()).isEqualTo("BODY_NOT_UTF8");
        assertThat(answer.json().string("detail")).isEqualTo("offset 16");
    }

    @Test
    void key_whoseCertificateHasExpired_isRefused() {
        Instant now = world.clock.instant();
        CertificateAuthority brief = world.authority.withValidity(now.minusSeconds(60), now.plusSeconds(60));
        Department soon = new Department(brief, "示例县公安局", "11330421MB0000019G", world.clock);
        world.server.register(new RegisteredApp("brief", soon.party, soon.issued.certificate()));
        Department later = new Department(soon, "brief", Clock.fixed(now, world.clock.getZone()));
        assertThat(world.raw()
                        .signed(later, "events", "GET", EVENTS, "", new byte[0], headers -> {})
                        .status())
                .isEqualTo(200);
        world.clock.advance(Duration.ofMinutes(2));
        RawClient.Response answer = world.raw().signed(later, "events", "GET", EVENTS, "", new byte[0], headers -> {});
        assertThat(answer.code()).isEqualTo("CERTIFICATE_EXPIRED");
    }

    @Test
    void request_ofAnotherSuite_isToldSo() {
        RawClient.Response answer =
                events(headers -> headers.put("X-Hz-Sign-Alg", SignedHeader.algorithm(CryptoSuite.INTL)));
        assertThat(answer.code()).isEqualTo("KEY_SUITE_MISMATCH");
    }

    @Test
    void server_ofSuiteIntl_admitsItsOwnKind(@TempDir Path other) {
        try (World intl = new World(other, CryptoSuite.INTL, config -> config)) {
            assertThat(intl.raw()
                            .signed(intl.source, "events", "GET", EVENTS, "", new byte[0], headers -> {})
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void target_behindAGateway_isSignedWithoutItsPrefix(@TempDir Path other) {
        try (World behind = new World(other, CryptoSuite.SM, config -> config.behind("/restapi/prod/IC33"))) {
            assertThat(behind.as(behind.source).events(Optional.empty(), 5).items())
                    .isEmpty();
        }
    }
}
