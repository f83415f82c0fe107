package org.huzheng.crypto.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.crypto.TestPki.RANDOM;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Random;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Mutations;
import org.huzheng.crypto.TestPki;
import org.huzheng.crypto.ca.internal.Issued;
import org.huzheng.crypto.internal.note.NotePrivateKey;
import org.huzheng.crypto.key.internal.SoftwareKey;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Damaged key files: refused by code without a word of the key, or opened as the very key of their certificate. */
@Tag("HZ-CRY-013")
@Tag("rounds")
class KeyMutationTest {
    private static final int ROUNDS = 400 * Mutations.FACTOR;
    private static final int PKCS12_ROUNDS = 60 * Mutations.FACTOR;
    private static final Bytes MESSAGE = Bytes.ofUtf8("message");
    private static final String LIKELY = "-=\n AzQ0/+é";
    private static final Set<ErrorCode> CODES = Set.of(
            ErrorCode.KEYSTORE_UNREADABLE,
            ErrorCode.CERTIFICATE_UNREADABLE,
            ErrorCode.KEY_SUITE_MISMATCH,
            ErrorCode.PASSWORD_WRONG);

    @TempDir
    private Path directory;

    private static void requireSigns(SigningKey key, Issued issued) {
        assertThat(key.certificate().verify(MESSAGE, key.sign(MESSAGE))).isTrue();
        assertThat(key.certificate().keyId()).isEqualTo(issued.certificate().keyId());
        assertThat(key.toString()).doesNotContain(secret(issued));
    }

    /** A piece of the key's own text, which no message may hold. */
    private static String secret(Issued issued) {
        return issued.privateKeyPem().lines().skip(2).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void pkcs12_damaged_isRefusedOrStillTheKey(CryptoSuite suite) {
        Issued issued = TestPki.of(suite).officer;
        char[] password = "口令".toCharArray();
        Bytes good = issued.pkcs12(password);
        Random random = new Random(7292);
        int refused = 0;
        for (int i = 0; i < PKCS12_ROUNDS; i++) {
            Bytes bad = Mutations.bytes(good, random);
            refused += Mutations.refused(
                            () -> requireSigns(Pkcs12Key.load(bad, password, RANDOM), issued), secret(issued), CODES)
                    ? 1
                    : 0;
        }
        assertThat(refused).isGreaterThan(PKCS12_ROUNDS / 2);
    }

    @ParameterizedTest
    @EnumSource
    void pkcs12_cutAnywhere_isRefused(CryptoSuite suite) {
        char[] password = "口令".toCharArray();
        Bytes good = TestPki.of(suite).officer.pkcs12(password);
        for (int length = 0; length < good.length(); length += 1 + length / 24) {
            Bytes cut = Bytes.of(good.toArray(), 0, length);
            assertThat(Mutations.refused(() -> Pkcs12Key.load(cut, password, RANDOM), "口令", CODES))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void pem_damagedKey_isRefusedOrStillTheKey(CryptoSuite suite) throws IOException {
        Issued issued = TestPki.of(suite).officer;
        Path certificate = Files.writeString(
                directory.resolve("c.pem"), issued.certificate().pem());
        Path key = directory.resolve("k.pem");
        Random random = new Random(5208);
        for (int i = 0; i < ROUNDS; i++) {
            String bad = Mutations.text(issued.privateKeyPem(), LIKELY, random);
            Files.write(key, Bytes.ofUtf8(bad).toArray());
            Mutations.refused(() -> requireSigns(PemKey.load(key, certificate, RANDOM), issued), secret(issued), CODES);
        }
    }

    @ParameterizedTest
    @EnumSource
    void pkcs8_damaged_isRefusedOrStillTheKey(CryptoSuite suite) {
        Issued issued = TestPki.of(suite).officer;
        String body = issued.privateKeyPem().replaceAll("-----[A-Z ]+-----|\\s", "");
        Bytes good = Bytes.of(Base64.getDecoder().decode(body));
        Random random = new Random(5915);
        for (int i = 0; i < ROUNDS; i++) {
            Bytes bad = Mutations.bytes(good, random);
            Mutations.refused(
                    () -> requireSigns(
                            SoftwareKey.of(
                                    bad, issued.certificate(), issued.key().chain(), RANDOM),
                            issued),
                    secret(issued),
                    CODES);
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("HZ-LOG-006")
    void noteKey_damaged_isRefusedOrAKeyThatSignsForItself(CryptoSuite suite) {
        String good = NotePrivateKey.generate(suite, RANDOM).toPem();
        String body = good.replaceAll("-----[A-Z ]+-----|\\s", "");
        Bytes der = Bytes.of(Base64.getDecoder().decode(body));
        Random random = new Random(8032);
        for (int i = 0; i < ROUNDS; i++) {
            Bytes bad = i % 2 == 0 ? Mutations.bytes(der, random) : Bytes.ofUtf8(Mutations.text(good, LIKELY, random));
            Mutations.refused(
                    () -> {
                        NotePrivateKey key = NotePrivateKey.parse(bad, RANDOM);
                        assertThat(key.publicKey().verify(MESSAGE, key.sign(MESSAGE)))
                                .isTrue();
                    },
                    body,
                    CODES);
        }
    }
}
