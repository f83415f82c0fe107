package org.huzheng.client.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.client.HuzhengApiException;
import org.huzheng.client.signing.RequestSigner;
import org.huzheng.client.signing.internal.CanonicalRequest;
import org.huzheng.client.signing.internal.LogicalTarget;
import org.huzheng.client.signing.internal.SignedHeader;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.sharing.SharingSamples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A gateway adds its headers and never ours; a signed request holds for nothing but itself; a problem is told as it came. */
@Tag("HZ-CLN-008")
class ForeignHeadersTest {
    private static final int ROUNDS = 1_000 * Integer.getInteger("huzheng.rounds", 1);
    private static final Call CALL = Call.get(LogicalTarget.of("v1", "evidence", "E-1"));

    private static Map<String, String> asked(String name, String value) {
        return ForeignHeaders.of((method, target) -> Map.of(name, value), CALL);
    }

    private static void assertRefused(String name, String value) {
        assertThatThrownBy(() -> asked(name, value)).isInstanceOfSatisfying(HuzhengException.class, e -> {
            assertThat(e.code()).isEqualTo(ErrorCode.ARGUMENT_INVALID);
            assertThat(e.detail()).as("a token is not for a log").doesNotContain("geheim");
        });
    }

    @ParameterizedTest
    @EnumSource(SignedHeader.class)
    void gateway_settingASignedHeader_isRefusedInAnyCase(SignedHeader header) {
        for (String name : Set.of(
                header.headerName(),
                header.headerName().toLowerCase(Locale.ROOT),
                header.headerName().toUpperCase(Locale.ROOT))) {
            assertRefused(name, "geheim");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Hz-Anything",
                "idempotency-KEY",
                "Content-Type",
                "Content-Length",
                "Transfer-Encoding",
                "Content-Encoding",
                "Range",
                "Host",
                "Connection",
                "Expect",
                "Upgrade",
                "",
                "X Gateway",
                "X-Gateway:",
                "X-网关",
                "X-Gateway\r\nX-Hz-App-Id"
            })
    void gateway_settingWhatIsNotItsOwn_isRefused(String name) {
        assertRefused(name, "geheim");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"geheim\r\nX-Hz-App-Id: x", "geheim\n", "geheim\u0000", "geheim\u007f", "geheim令牌", "geheim\t"})
    void gateway_valueThatWouldSmuggleAnotherHeader_isRefused(String value) {
        assertRefused("Authorization", value);
    }

    @Test
    void gateway_itsOwnHeaders_passWithMethodAndTarget() {
        Map<String, String> headers = ForeignHeaders.of(
                (method, target) -> Map.of("Authorization", "Bearer " + method + " " + target, "X-Ca-Key", "a~b"),
                CALL);
        assertThat(headers)
                .containsEntry("Authorization", "Bearer GET /v1/evidence/E-1")
                .containsEntry("X-Ca-Key", "a~b")
                .hasSize(2);
    }

    @Test
    void gateway_thatFails_isToldWithoutItsWords() {
        assertThatThrownBy(() -> ForeignHeaders.of(
                        (method, target) -> {
                            throw new IllegalStateException("geheim");
                        },
                        CALL))
                .isInstanceOfSatisfying(HuzhengException.class, e -> {
                    assertThat(e.code()).isEqualTo(ErrorCode.ARGUMENT_INVALID);
                    assertThat(e.detail()).contains("IllegalStateException").doesNotContain("geheim");
                });
        HuzhengException ours = new HuzhengException(ErrorCode.SERVER_UNREACHABLE, "the token service");
        assertThatThrownBy(() -> ForeignHeaders.of(
                        (method, target) -> {
                            throw ours;
                        },
                        CALL))
                .isSameAs(ours);
    }

    private static RequestSigner signer(SigningKey key, Instant at) {
        return RequestSigner.of("app-1", key, Clock.fixed(at, ZoneOffset.UTC), new SecureRandom());
    }

    private static Map<SignedHeader, String> named(Map<String, String> headers) {
        assertThat(headers).hasSameSizeAs(SignedHeader.values());
        Map<SignedHeader, String> named = new EnumMap<>(SignedHeader.class);
        for (SignedHeader header : SignedHeader.values()) {
            named.put(header, headers.get(header.headerName()));
        }
        return named;
    }

    private static boolean holds(SigningKey key, Map<SignedHeader, String> headers, String method, String path) {
        Map<SignedHeader, String> carried = new EnumMap<>(headers);
        carried.put(SignedHeader.TARGET, LogicalTarget.parse(path, null).toString());
        CanonicalRequest request = CanonicalRequest.of(method, carried, "idem-1");
        return key.certificate().verify(request.bytes(), Bytes.ofBase64(headers.get(SignedHeader.SIGNATURE)));
    }

    /** Each line of the signed text is signed: any one of them changed, and the signature does not hold. */
    @Test
    @Tag("HZ-CLN-001")
    void signature_ofARequest_holdsForThatRequestOnly() {
        SigningKey key = SharingSamples.key(SharingSamples.PROVIDER);
        RequestSigner signer = signer(key, SharingSamples.DURING);
        Bytes body = Bytes.ofUtf8("{}");
        Map<SignedHeader, String> headers = named(signer.headers("PUT", "/v1/evidence/E-1", body, "idem-1"));
        assertThat(headers).containsOnlyKeys(SignedHeader.values());
        assertThat(holds(key, headers, "PUT", "/v1/evidence/E-1")).isTrue();
        assertThat(holds(key, headers, "POST", "/v1/evidence/E-1")).isFalse();
        assertThat(holds(key, headers, "PUT", "/v1/evidence/E-2")).isFalse();
        Map<SignedHeader, String> changes = Map.of(
                SignedHeader.APP_ID, "app-2",
                SignedHeader.KEY_ID, "0".repeat(64),
                SignedHeader.TIMESTAMP, Long.toString(SharingSamples.DURING.getEpochSecond() + 1),
                SignedHeader.NONCE, "0".repeat(32),
                SignedHeader.CONTENT_DIGEST,
                        DigestAlgorithm.SM3.digest(Bytes.empty()).hex());
        changes.forEach((header, value) -> {
            Map<SignedHeader, String> changed = new java.util.EnumMap<>(headers);
            assertThat(changed.put(header, value)).isNotEqualTo(value);
            assertThat(holds(key, changed, "PUT", "/v1/evidence/E-1"))
                    .as("%s", header)
                    .isFalse();
        });
        assertThat(holds(SharingSamples.key(SharingSamples.CONSUMER), headers, "PUT", "/v1/evidence/E-1"))
                .isFalse();
    }

    @Test
    @Tag("HZ-CLN-003")
    void nonce_ofEveryRequest_isAnother() {
        RequestSigner signer = signer(SharingSamples.key(SharingSamples.PROVIDER), SharingSamples.DURING);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            assertThat(seen.add(signer.token())).isTrue();
        }
        assertThat(seen).allMatch(nonce -> nonce.matches("[0-9a-f]{32}"));
    }

    @Test
    @Tag("HZ-CLN-002")
    void clock_isCorrectedWithinADayAndNotBeyond() {
        SigningKey key = SharingSamples.key(SharingSamples.PROVIDER);
        Instant here = SharingSamples.DURING;
        for (Duration off :
                new Duration[] {Duration.ofHours(24), Duration.ofHours(-24), Duration.ofSeconds(1), Duration.ZERO}) {
            RequestSigner signer = signer(key, here);
            assertThat(signer.correctTo(here.plus(off))).isTrue();
            assertThat(timestamp(signer)).isEqualTo(here.plus(off).getEpochSecond());
        }
        for (Duration off : new Duration[] {
            Duration.ofHours(24).plusMillis(1), Duration.ofHours(-24).minusMillis(1), Duration.ofDays(3650)
        }) {
            RequestSigner signer = signer(key, here);
            assertThat(signer.correctTo(here.plus(off))).isFalse();
            assertThat(timestamp(signer))
                    .as("no server moves our clock that far")
                    .isEqualTo(here.getEpochSecond());
        }
    }

    private static long timestamp(RequestSigner signer) {
        return Long.parseLong(named(signer.headers("GET", "/v1/evidence/E-1", Bytes.empty(), ""))
                .get(SignedHeader.TIMESTAMP));
    }

    private static final String PROBLEM = "{\"type\":\"about:blank\",\"title\":\"x\",\"status\":409,"
            + "\"code\":\"ARGUMENT_INVALID\",\"detail\":\"编号已被占用\",\"hint\":\"换一个编号\",\"retryable\":false,"
            + "\"server_time\":\"2026-04-01T08:00:00+08:00\","
            + "\"errors\":[{\"pointer\":\"/id\",\"code\":\"ARGUMENT_INVALID\",\"message\":\"已用\"}]}";

    @Test
    @Tag("HZ-CLN-006")
    void problem_ofTheServer_isToldWhole() {
        HuzhengException told = HuzhengApiException.of(PROBLEM.getBytes(StandardCharsets.UTF_8), 409, "req-1");
        assertThat(told).isInstanceOfSatisfying(HuzhengApiException.class, e -> {
            assertThat(e.code()).isEqualTo(ErrorCode.ARGUMENT_INVALID);
            assertThat(e.status()).isEqualTo(409);
            assertThat(e.requestId()).isEqualTo("req-1");
            assertThat(e.hint()).isEqualTo("换一个编号");
            assertThat(e.serverTime()).contains(Instant.parse("2026-04-01T00:00:00Z"));
            assertThat(e.errors()).extracting(HuzhengApiException.Item::pointer).containsExactly("/id");
        });
    }

    /** Whatever comes in place of a problem document: one of our exceptions, never a fault of the client's own. */
    @Test
    @Tag("rounds")
    @Tag("HZ-CLN-004")
    void problem_mutatedAtRandom_isOneOfOurExceptions() {
        byte[] good = PROBLEM.getBytes(StandardCharsets.UTF_8);
        Random random = new Random(20261130);
        int invalid = 0;
        for (int i = 0; i < ROUNDS; i++) {
            byte[] body = i % 5 == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
            for (int change = 0; change < 1 + random.nextInt(3) && body.length > 0; change++) {
                body[random.nextInt(body.length)] = (byte) random.nextInt(256);
            }
            HuzhengException told = HuzhengApiException.of(body, 409, "req-" + i);
            boolean known = told instanceof HuzhengApiException;
            assertThat(known || told.code() == ErrorCode.RESPONSE_INVALID).isTrue();
            assertThat(known || told.detail().contains("req-" + i))
                    .as("a support desk needs the request's id")
                    .isTrue();
            invalid += known ? 0 : 1;
        }
        assertThat(invalid).isBetween(ROUNDS / 5, ROUNDS);
        for (String html : new String[] {"<html>502 Bad Gateway</html>", "", "[]", "{}", "null"}) {
            assertThat(HuzhengApiException.of(html.getBytes(StandardCharsets.UTF_8), 502, "req")
                            .code())
                    .isEqualTo(ErrorCode.RESPONSE_INVALID);
        }
    }
}
