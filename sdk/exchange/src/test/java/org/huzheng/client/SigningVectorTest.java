package org.huzheng.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.OpenSsl;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.internal.json.JsonObject;
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
        CryptoSuite suite = example.string("suite", CryptoSuite::valueOf);
        return new CanonicalRequest(
                suite,
                example.string("method"),
                LogicalTarget.parse(
                        example.string("rawPath"),
                        example.optionalString("rawQuery").orElse(null)),
                example.string("appId"),
                example.string("keyId"),
                example.integer("timestamp"),
                example.string("nonce"),
                example.string("idempotencyKey"),
                suite.digest().digest(Bytes.ofUtf8(example.string("body"))));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void canonicalText_ofTheExample_isAsWritten(JsonObject example) {
        CanonicalRequest request = request(example);
        assertThat(request.text()).isEqualTo(example.string("canonicalText"));
        assertThat(request.suite().digest().digest(request.bytes())).hasToString(example.string("canonicalDigest"));
        assertThat(request.bodyDigest().hex()).isEqualTo(example.string("bodyDigest"));
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

    @Test
    void bodyDigest_ofAnotherSuite_isRefused() {
        Digest wrong = DigestAlgorithm.SHA256.digest(new byte[0]);
        assertThatThrownBy(() -> new CanonicalRequest(
                        CryptoSuite.SM, "GET", LogicalTarget.of("v1"), "a", "k", 0, "n", "", wrong))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
