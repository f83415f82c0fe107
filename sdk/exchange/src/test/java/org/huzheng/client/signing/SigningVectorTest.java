package org.huzheng.client.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.client.signing.internal.CanonicalRequest;
import org.huzheng.client.signing.internal.LogicalTarget;
import org.huzheng.client.signing.internal.SignedHeader;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.OpenSsl;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.sharing.SharingSamples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples of {@code spec/signing.md}. */
@Tag("HZ-CLN-001")
class SigningVectorTest {
    private static final Path SPEC = Path.of(System.getProperty("huzheng.root"), "spec");

    @TempDir
    private Path directory;

    static Stream<JsonObject> examples() throws IOException {
        return JsonObject.parse(Files.readAllBytes(SPEC.resolve("vectors/signing/HZ-CLN-001-requests.json")))
                .objects("examples", example -> example)
                .stream();
    }

    private static CanonicalRequest request(JsonObject example) {
        return CanonicalRequest.of(example.string("method"), headers(example), example.string("idempotencyKey"));
    }

    private static Map<SignedHeader, String> headers(JsonObject example) {
        CryptoSuite suite = example.string("suite", CryptoSuite::valueOf);
        Map<SignedHeader, String> headers = new EnumMap<>(SignedHeader.class);
        headers.put(SignedHeader.SIGN_ALG, SignedHeader.algorithm(suite));
        headers.put(
                SignedHeader.TARGET,
                LogicalTarget.parse(
                                example.string("rawPath"),
                                example.optionalString("rawQuery").orElse(null))
                        .toString());
        headers.put(SignedHeader.APP_ID, example.string("appId"));
        headers.put(SignedHeader.KEY_ID, example.string("keyId"));
        headers.put(SignedHeader.TIMESTAMP, Long.toString(example.integer("timestamp")));
        headers.put(SignedHeader.NONCE, example.string("nonce"));
        headers.put(
                SignedHeader.CONTENT_DIGEST,
                suite.digest().digest(Bytes.ofUtf8(example.string("body"))).hex());
        return headers;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void canonicalText_ofTheExample_isAsWritten(JsonObject example) {
        CanonicalRequest request = request(example);
        assertThat(request.text()).isEqualTo(example.string("canonicalText"));
        assertThat(request.suite().digest().digest(request.bytes())).hasToString(example.string("canonicalDigest"));
        assertThat(headers(example)).containsEntry(SignedHeader.CONTENT_DIGEST, example.string("bodyDigest"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void signature_ofTheExample_verifiesUnderItsCertificateOnly(JsonObject example) {
        Certificate certificate = Certificate.parse(Bytes.ofUtf8(example.string("certificate")));
        Bytes signature = Bytes.ofBase64(example.string("signature"));
        assertThat(certificate.keyId()).isEqualTo(example.string("keyId"));
        assertThat(certificate.verify(request(example).bytes(), signature)).isTrue();
        assertThat(certificate.verify(Bytes.ofUtf8(request(example).text() + "\n"), signature))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void signature_ofTheExample_convincesOpenSsl(JsonObject example) {
        OpenSsl openssl = new OpenSsl(directory);
        openssl.write("certificate.pem", example.string("certificate"));
        openssl.write("text", example.string("canonicalText"));
        openssl.write("signature", Bytes.ofBase64(example.string("signature")));
        openssl.write("public.pem", openssl.run("x509 -in certificate.pem -pubkey -noout"));
        boolean sm = example.string("suite").equals("SM");
        assertThat(openssl.run("dgst " + (sm ? "-sm3 -sigopt distid:1234567812345678" : "-sha256")
                        + " -verify public.pem -signature signature text"))
                .contains("Verified OK");
    }

    @Test
    void page_aboutSigning_quotesTheExampleItself() throws IOException {
        String page = Files.readString(SPEC.resolve("signing.md"));
        JsonObject example = examples().findFirst().orElseThrow();
        assertThat(page)
                .contains(example.string("canonicalText"))
                .contains(example.string("canonicalDigest"))
                .contains(example.string("body"))
                .contains(example.string("keyId"));
        for (SignedHeader header : SignedHeader.values()) {
            assertThat(page).contains(header.headerName());
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void headers_missingOrOfTwoLinesOrSignedInAnUnknownWay_areRefusedByName(JsonObject example) {
        for (SignedHeader name : EnumSet.complementOf(EnumSet.of(SignedHeader.SIGNATURE))) {
            Map<SignedHeader, String> headers = headers(example);
            String value = headers.remove(name);
            assertRefused(ErrorCode.HEADER_MISSING, name, headers);
            headers.put(name, value + "\nX");
            assertRefused(ErrorCode.HEADER_INVALID, name, headers);
        }
        Map<SignedHeader, String> unknown = headers(example);
        unknown.put(SignedHeader.SIGN_ALG, "HZ1-RSA");
        assertRefused(ErrorCode.HEADER_INVALID, SignedHeader.SIGN_ALG, unknown);
    }

    private static void assertRefused(ErrorCode code, SignedHeader name, Map<SignedHeader, String> headers) {
        assertThatThrownBy(() -> CanonicalRequest.of("GET", headers, ""))
                .isInstanceOfSatisfying(HuzhengException.class, e -> {
                    assertThat(e.code()).isEqualTo(code);
                    assertThat(e.detail()).isEqualTo(name.headerName());
                });
    }

    @Test
    void bodyDigest_ofAnotherSuite_isRefused() {
        SigningKey key = SharingSamples.key(SharingSamples.PROVIDER);
        Digest wrong =
                (key.suite() == CryptoSuite.SM ? DigestAlgorithm.SHA256 : DigestAlgorithm.SM3).digest(new byte[0]);
        RequestSigner signer =
                RequestSigner.of("app-1", key, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), new SecureRandom());
        assertThatThrownBy(() -> signer.headers("GET", "/v1", wrong, "")).isInstanceOf(IllegalArgumentException.class);
    }
}
