package org.huzheng.crypto.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.huzheng.crypto.TestPki.RANDOM;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.TestPki;
import org.huzheng.crypto.ca.internal.Issued;
import org.huzheng.crypto.key.internal.SoftwareKey;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("HZ-CRY-013")
class KeyFileTest {
    private static final Bytes MESSAGE = Bytes.ofUtf8("message");

    @TempDir
    private Path directory;

    private static char[] password() {
        return "口令-secret".toCharArray();
    }

    private static ErrorCode error(ThrowingCallable loading) {
        return catchThrowableOfType(HuzhengException.class, loading).code();
    }

    private static Bytes der(String pem) {
        String body = pem.replaceAll("-----[^-]+-----|\\s", "");
        return Bytes.of(Base64.getDecoder().decode(body));
    }

    private static void assertSigns(SigningKey key, Issued issued) {
        assertThat(key.certificate()).isEqualTo(issued.certificate());
        assertThat(key.chain()).isEqualTo(issued.key().chain());
        assertThat(issued.certificate().verify(MESSAGE, key.sign(MESSAGE))).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void load_ownPkcs12_signs(CryptoSuite suite) {
        Issued issued = TestPki.of(suite).department;
        Path file = directory.resolve("key.p12");
        issued.writePkcs12(file, password());

        assertSigns(Pkcs12Key.load(file, password(), RANDOM), issued);
    }

    @ParameterizedTest
    @EnumSource
    void load_wrongPassword_saysSo(CryptoSuite suite) {
        Bytes file = TestPki.of(suite).department.pkcs12(password());

        assertThat(error(() -> Pkcs12Key.load(file, "other".toCharArray(), RANDOM)))
                .isEqualTo(ErrorCode.PASSWORD_WRONG);
        assertThat(error(() -> Pkcs12Key.load(file, new char[0], RANDOM))).isEqualTo(ErrorCode.PASSWORD_WRONG);
    }

    @Test
    void load_notAPkcs12_isUnreadableWhateverThePassword() {
        byte[] cut = TestPki.of(CryptoSuite.SM).department.pkcs12(password()).toArray();

        assertThat(error(() -> Pkcs12Key.load(Bytes.ofUtf8("nonsense"), password(), RANDOM)))
                .isEqualTo(ErrorCode.KEYSTORE_UNREADABLE);
        assertThat(error(() -> Pkcs12Key.load(Bytes.empty(), password(), RANDOM)))
                .isEqualTo(ErrorCode.KEYSTORE_UNREADABLE);
        assertThat(error(() -> Pkcs12Key.load(Bytes.of(cut, 0, cut.length - 1), password(), RANDOM)))
                .isEqualTo(ErrorCode.KEYSTORE_UNREADABLE);
    }

    @Test
    void load_missingFile_isNotFound() {
        Path none = directory.resolve("none.p12");

        assertThat(error(() -> Pkcs12Key.load(none, password(), RANDOM))).isEqualTo(ErrorCode.FILE_NOT_FOUND);
        assertThat(error(() -> PemKey.load(none, none, RANDOM))).isEqualTo(ErrorCode.FILE_NOT_FOUND);
    }

    @Test
    void load_pkcs12OfTheJdk_signs() throws GeneralSecurityException, IOException {
        Issued issued = TestPki.of(CryptoSuite.INTL).department;
        PrivateKey key = KeyFactory.getInstance("EC")
                .generatePrivate(
                        new PKCS8EncodedKeySpec(der(issued.privateKeyPem()).toArray()));
        X509Certificate[] chain = {
            jdk(issued.certificate().pem()), jdk(issued.key().chain().get(0).pem())
        };
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("key", key, "ascii".toCharArray(), chain);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        store.store(file, "ascii".toCharArray());

        assertSigns(Pkcs12Key.load(Bytes.of(file.toByteArray()), "ascii".toCharArray(), RANDOM), issued);
    }

    private static X509Certificate jdk(String pem) throws GeneralSecurityException {
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new java.io.ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
    }

    @ParameterizedTest
    @EnumSource
    void load_pem_signs(CryptoSuite suite) throws IOException {
        TestPki pki = TestPki.of(suite);
        Issued issued = pki.department;
        Path key = Files.writeString(directory.resolve("k.pem"), issued.privateKeyPem());
        String chain = issued.certificate().pem()
                + issued.key().chain().get(0).pem()
                + pki.root.certificate().pem();
        Path certificates = Files.writeString(directory.resolve("c.pem"), chain);

        assertSigns(PemKey.load(key, certificates, RANDOM), issued);
    }

    @Test
    void load_pemWithoutUsableKey_isUnreadable() throws IOException {
        Issued issued = TestPki.of(CryptoSuite.SM).department;
        Path certificate = Files.writeString(
                directory.resolve("c.pem"), issued.certificate().pem());
        Path damaged = Files.writeString(
                directory.resolve("k.pem"), "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");

        assertThat(error(() -> PemKey.load(certificate, certificate, RANDOM))).isEqualTo(ErrorCode.KEYSTORE_UNREADABLE);
        assertThat(error(() -> PemKey.load(damaged, certificate, RANDOM))).isEqualTo(ErrorCode.KEYSTORE_UNREADABLE);
        assertThat(error(() -> PemKey.load(damaged, damaged, RANDOM))).isEqualTo(ErrorCode.CERTIFICATE_UNREADABLE);
    }

    @Test
    @Tag("HZ-CRY-001")
    void of_keyOfAnotherCertificate_isRefused() {
        TestPki sm = TestPki.of(CryptoSuite.SM);
        Bytes key = der(sm.department.privateKeyPem());

        assertThat(error(() -> SoftwareKey.of(key, sm.officer.certificate(), List.of(), RANDOM)))
                .isEqualTo(ErrorCode.KEYSTORE_UNREADABLE);
        assertThat(error(() -> SoftwareKey.of(
                        key, TestPki.of(CryptoSuite.INTL).department.certificate(), List.of(), RANDOM)))
                .isEqualTo(ErrorCode.KEY_SUITE_MISMATCH);
    }
}
