package org.huzheng.crypto.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.TestPki;
import org.huzheng.crypto.internal.Pem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("HZ-CRY-015")
class CertificateTest {
    private static final List<String> OWN_WORDS = List.of(
            "",
            "0 certificates instead of one",
            "damaged PEM block",
            "not an X.509 certificate in DER",
            "its public key is neither SM2 nor P-256",
            "its public key is not a point of its curve",
            "its extensions cannot be read",
            "its subject cannot be read",
            "its names or dates cannot be read");

    @ParameterizedTest
    @EnumSource
    void role_eachKind_isReadFromTheContent(CryptoSuite suite) {
        TestPki pki = TestPki.of(suite);

        assertThat(pki.department.certificate().role()).isEqualTo(CertificateRole.DEPARTMENT);
        assertThat(pki.officer.certificate().role()).isEqualTo(CertificateRole.OFFICER);
        assertThat(pki.tsa.certificate().role()).isEqualTo(CertificateRole.TIMESTAMP_AUTHORITY);
        assertThat(pki.authority.certificate().role()).isEqualTo(CertificateRole.AUTHORITY);
    }

    @Test
    void role_officerOfTwoNumbers_isNoDepartment() {
        Certificate certificate =
                Forgeries.officerOfTwoNumbers(TestPki.of(CryptoSuite.SM)).certificate();

        assertThat(certificate.role()).isEqualTo(CertificateRole.OFFICER);
        assertThat(certificate.officerNumber()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void accessors_officer_nameDepartmentAndPerson(CryptoSuite suite) {
        Certificate certificate = TestPki.of(suite).officer.certificate();

        assertThat(certificate.commonName()).isEqualTo("李雷");
        assertThat(certificate.organizationName()).isEqualTo("杭州市综合行政执法局");
        assertThat(certificate.organizationId()).contains(TestPki.USCC);
        assertThat(certificate.officerNumber()).contains("33010012345");
        assertThat(certificate.suite()).isEqualTo(suite);
        assertThat(certificate.notBefore()).isEqualTo(TestPki.NOW);
        assertThat(certificate.keyId()).matches("[0-9a-f]{32}");
        assertThat(certificate.keyId())
                .isEqualTo(
                        suite.digest().digest(certificate.publicKeyInfo()).hex().substring(0, 32));
        assertThat(certificate.maySign()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void parse_pemOrDer_isTheSame(CryptoSuite suite) {
        Certificate certificate = TestPki.of(suite).department.certificate();
        String parameters = Pem.text("EC PARAMETERS", Bytes.ofHex("0500"));

        assertThat(Certificate.parse(certificate.encoded())).isEqualTo(certificate);
        assertThat(Certificate.parse(Bytes.ofUtf8(certificate.pem()))).isEqualTo(certificate);
        assertThat(Certificate.parse(Bytes.ofUtf8("Subject: x\r\n" + parameters + certificate.pem())))
                .hasSameHashCodeAs(certificate);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3000",
                "not a certificate",
                "-----BEGIN CERTIFICATE-----\nAAAA\n",
                "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
                "-----BEGIN CERTIFICATE-----\n====\n-----END CERTIFICATE-----\n",
                "-----BEGIN X509 CRL-----\nAAAA\n-----END X509 CRL-----\n"
            })
    void parse_anythingElse_isUnreadable(String text) {
        HuzhengException error =
                catchThrowableOfType(HuzhengException.class, () -> Certificate.parse(Bytes.ofUtf8(text)));

        assertThat(error.code()).isEqualTo(ErrorCode.CERTIFICATE_UNREADABLE);
        assertThat(error.detail()).isIn(OWN_WORDS);
    }

    @ParameterizedTest
    @EnumSource
    void parse_keyUsageOfImpossiblePadding_isToldInOurWords(CryptoSuite suite) {
        String good = TestPki.of(suite).department.certificate().encoded().hex();
        String bad = good.replaceFirst("(0603551d0f0101ff0404030[2-3])0[0-7]", "$109");
        assertThat(bad).isNotEqualTo(good);

        HuzhengException error =
                catchThrowableOfType(HuzhengException.class, () -> Certificate.parse(Bytes.ofHex(bad)));

        assertThat(error.code()).isEqualTo(ErrorCode.CERTIFICATE_UNREADABLE);
        assertThat(error.detail()).isEqualTo("its extensions cannot be read");
        assertThat(error).hasCauseInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void parse_anyByteChanged_isReadOrToldInOurWords(CryptoSuite suite) {
        byte[] good = TestPki.of(suite).department.certificate().encoded().toArray();
        for (int at = 0; at < good.length; at++) {
            for (int flip : new int[] {0x01, 0x0f, 0x80, 0xff}) {
                byte[] bad = good.clone();
                bad[at] ^= (byte) flip;
                assertThat(detail(Bytes.of(bad))).as("byte %d ^ %x", at, flip).isIn(OWN_WORDS);
            }
        }
    }

    private static String detail(Bytes der) {
        try {
            Certificate.parse(der);
            return "";
        } catch (HuzhengException e) {
            return e.detail();
        }
    }
}
