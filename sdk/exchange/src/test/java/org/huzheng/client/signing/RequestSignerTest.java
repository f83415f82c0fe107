package org.huzheng.client.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.sharing.SharingSamples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What whoever speaks HTTP with a library of his own puts on a request. */
@Tag("HZ-CLN-001")
class RequestSignerTest {
    private static final SigningKey KEY = SharingSamples.key(SharingSamples.PROVIDER);
    private static final RequestSigner SIGNER =
            RequestSigner.of("app-1", KEY, Clock.fixed(SharingSamples.DURING, ZoneOffset.UTC), new SecureRandom());
    private static final Bytes BODY = Bytes.ofUtf8("{}");

    @Test
    void headers_ofARequest_coverItAsThePageOnSigningSays() {
        Map<String, String> headers = SIGNER.headers("POST", "/v1/cases/案?b=2&a=1", BODY, "idem-1");
        assertThat(headers)
                .containsOnlyKeys(
                        "X-Hz-App-Id",
                        "X-Hz-Key-Id",
                        "X-Hz-Timestamp",
                        "X-Hz-Nonce",
                        "X-Hz-Target",
                        "X-Hz-Content-Digest",
                        "X-Hz-Sign-Alg",
                        "X-Hz-Signature")
                .containsEntry("X-Hz-Target", "/v1/cases/%E6%A1%88?a=1&b=2");
        Bytes text = Bytes.ofUtf8(String.join(
                "\n",
                headers.get("X-Hz-Sign-Alg"),
                "POST",
                headers.get("X-Hz-Target"),
                headers.get("X-Hz-App-Id"),
                headers.get("X-Hz-Key-Id"),
                headers.get("X-Hz-Timestamp"),
                headers.get("X-Hz-Nonce"),
                "idem-1",
                headers.get("X-Hz-Content-Digest") + "\n"));
        assertThat(KEY.certificate().verify(text, Bytes.ofBase64(headers.get("X-Hz-Signature"))))
                .isTrue();
    }

    @Test
    void headers_ofABodyByItsDigest_coverTheSameBody() {
        assertThat(SIGNER.headers("PUT", "/v1/uploads/U-1/leaves", SIGNER.digest(BODY.toArray()), "")
                        .get("X-Hz-Content-Digest"))
                .isEqualTo(SIGNER.headers("PUT", "/v1/uploads/U-1/leaves", BODY, "")
                        .get("X-Hz-Content-Digest"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v1/events", "https://host/v1/events", "/v1/../events", "/v1/events?a=%4"})
    void target_thatIsNoPathAndQuery_isRefused(String target) {
        assertThatThrownBy(() -> SIGNER.headers("GET", target, Bytes.empty(), ""))
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.ARGUMENT_INVALID));
    }
}
