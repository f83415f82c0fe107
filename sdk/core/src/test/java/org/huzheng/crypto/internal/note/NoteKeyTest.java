package org.huzheng.crypto.internal.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("HZ-LOG-006")
class NoteKeyTest {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Bytes MESSAGE = Bytes.ofUtf8("log.example.cn\n1\nAAAA\n");

    /** Test keys made by {@code openssl genpkey}; they guard nothing. */
    private static final String OPENSSL_SM2 = """
            -----BEGIN PRIVATE KEY-----
            MIGHAgEAMBMGByqGSM49AgEGCCqBHM9VAYItBG0wawIBAQQgiraZpbB+UUn+9LUW
            7P8acXO7nBFSu8mH3eIUN++YT5yhRANCAATjgkUYdjgtowDYBJpRN9JOhvVzvTMG
            T7KQ4VXKDWWQiwnUl9mnnmV8gY8BhWJLLnKzu/ty+FS8Xv+nRd6MOULl
            -----END PRIVATE KEY-----
            """;

    private static final String OPENSSL_ED25519 = """
            -----BEGIN PRIVATE KEY-----
            MC4CAQAwBQYDK2VwBCIEIDjXrDt/W+qw0CyLs0i0g11fUiZqtrjTRbIrGPP+984K
            -----END PRIVATE KEY-----
            """;

    private static final String OPENSSL_P256 = """
            -----BEGIN PRIVATE KEY-----
            MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgFzcQyONKf4b+0eud
            F3cFrG4y/n1XMYB0VbKhzmUBVwmhRANCAASluFidsnW5Yb3n3D9qfRPGpZgKcmjI
            8Zm7o9BzPeBh8HIAje+B63wNvoVWtqU6TraTAxtHyWnGvxh2R5TyX3BA
            -----END PRIVATE KEY-----
            """;

    @Test
    void verify_publishedSm2Signature_passes() {
        // GB/T 32918.5 Annex A: public key, message "message digest", r and s.
        NotePublicKey key = NotePublicKey.parse(
                Bytes.ofHex("ff" + Bytes.ofUtf8("huzheng.org/sm2-sm3@v1").hex()
                        + "0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020"
                        + "ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13"));
        Bytes signature = Bytes.ofHex("f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3"
                + "b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa");
        assertThat(key.suite()).isEqualTo(CryptoSuite.SM);
        assertThat(key.verify(Bytes.ofUtf8("message digest"), signature)).isTrue();
        assertThat(key.verify(Bytes.ofUtf8("message digesT"), signature)).isFalse();
    }

    @Test
    void verify_signatureMadeByOpenssl_passes() {
        NotePrivateKey sm2 = NotePrivateKey.parse(Bytes.ofUtf8(OPENSSL_SM2), RANDOM);
        Bytes sm2Signature = Bytes.ofHex("cf2ee7eaccd144b8658bad4d76cb607ca89c2b71ea56b643c16092cd42ca3804"
                + "d85c0ac4c7d3117dcfd06997cedfc2e33565beb36a4fae05561354f2815f6593");
        assertThat(sm2.publicKey().verify(MESSAGE, sm2Signature)).isTrue();
        NotePrivateKey ed25519 = NotePrivateKey.parse(Bytes.ofUtf8(OPENSSL_ED25519), RANDOM);
        Bytes edSignature = Bytes.ofHex("4e33f2319a48dab3bfefbe89eda2d5e6f98cdf0f3652165c1a71024215ff2c72"
                + "2960bb050680f227c21c11b562a2b13b6a4cc362aedff410d19e8210508e2100");
        assertThat(ed25519.publicKey().verify(MESSAGE, edSignature)).isTrue();
        assertThat(ed25519.sign(MESSAGE)).isEqualTo(edSignature);
    }

    @ParameterizedTest
    @EnumSource(CryptoSuite.class)
    void verify_signatureOfAnotherLength_fails(CryptoSuite suite) {
        NotePrivateKey key = NotePrivateKey.generate(suite, RANDOM);
        byte[] good = key.sign(MESSAGE).toArray();
        assertThat(key.publicKey().verify(MESSAGE, Bytes.of(good))).isTrue();
        assertThat(key.publicKey().verify(MESSAGE, Bytes.of(good, 0, 63))).isFalse();
        assertThat(key.publicKey().verify(MESSAGE, Bytes.ofHex(Bytes.of(good).hex() + "00")))
                .isFalse();
        assertThat(key.publicKey().verify(MESSAGE, Bytes.of(new byte[64]))).isFalse();
        assertThat(key.publicKey().verify(MESSAGE, Bytes.empty())).isFalse();
    }

    @ParameterizedTest
    @EnumSource(CryptoSuite.class)
    void publicKey_typedAndParsed_isEqual(CryptoSuite suite) {
        NotePublicKey key = NotePrivateKey.generate(suite, RANDOM).publicKey();
        assertThat(NotePublicKey.parse(key.typed())).isEqualTo(key).hasSameHashCodeAs(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "nonsense", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", OPENSSL_P256})
    void parse_somethingElseThanAKeyOfOurs_isRefused(String file) {
        assertThatThrownBy(() -> NotePrivateKey.parse(Bytes.ofUtf8(file), RANDOM))
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.KEYSTORE_UNREADABLE));
    }

    @Test
    void parse_certificateInsteadOfKey_isRefused() {
        String pem = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
        assertThatThrownBy(() -> NotePrivateKey.parse(Bytes.ofUtf8(pem), RANDOM))
                .isInstanceOf(HuzhengException.class)
                .hasMessageContaining("KEYSTORE_UNREADABLE");
    }
}
