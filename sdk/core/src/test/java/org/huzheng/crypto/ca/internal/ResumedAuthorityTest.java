package org.huzheng.crypto.ca.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.TestPki;
import org.huzheng.crypto.certificate.CertificateRole;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.finding.Findings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("HZ-CRY-031")
class ResumedAuthorityTest {
    private static final Bytes NOTHING = Bytes.ofUtf8("no key here");

    private static CertificateAuthority made(CryptoSuite suite) {
        return CertificateAuthority.create(suite, "演示根CA", TestPki.CLOCK, TestPki.RANDOM);
    }

    private static Bytes kept(Issued issued) {
        return Bytes.ofUtf8(issued.privateKeyPem() + issued.certificate().pem());
    }

    @ParameterizedTest
    @EnumSource(CryptoSuite.class)
    void authority_keptAndResumed_certifiesUnderTheSameAnchor(CryptoSuite suite) {
        CertificateAuthority first = made(suite);
        Bytes pem = kept(first.own());
        CertificateAuthority again =
                CertificateAuthority.resume(Issued.parse(pem, TestPki.RANDOM), TestPki.CLOCK, TestPki.RANDOM);
        Issued department = again.issueDepartment("示例县生态环境所", TestPki.USCC);
        Findings findings = new Findings();
        TrustStore.of(List.of(first.certificate()), List.of(first.crl()))
                .check(department.certificate(), List.of(), TestPki.NOW, CertificateRole.DEPARTMENT, findings, "d");
        assertThat(findings.all()).isEmpty();
        assertThat(again.certificate()).isEqualTo(first.certificate());
    }

    @Test
    void certificate_ofADepartment_resumesNoAuthority() {
        Issued department = made(CryptoSuite.SM).issueDepartment("示例县生态环境所", TestPki.USCC);
        assertThatThrownBy(() -> CertificateAuthority.resume(department, TestPki.CLOCK, TestPki.RANDOM))
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.CERTIFICATE_WRONG_ROLE));
    }

    @Test
    void file_withoutKeyOrCertificateOrWithThoseOfTwo_isRefusedByName() {
        Issued one = made(CryptoSuite.SM).own();
        Issued other = made(CryptoSuite.SM).own();
        refused(ErrorCode.CERTIFICATE_UNREADABLE, NOTHING);
        refused(ErrorCode.CERTIFICATE_UNREADABLE, Bytes.ofUtf8(one.privateKeyPem()));
        refused(ErrorCode.KEYSTORE_UNREADABLE, Bytes.ofUtf8(one.certificate().pem()));
        refused(
                ErrorCode.KEYSTORE_UNREADABLE,
                Bytes.ofUtf8(one.privateKeyPem() + other.certificate().pem()));
    }

    private static void refused(ErrorCode expected, Bytes pem) {
        assertThatThrownBy(() -> Issued.parse(pem, TestPki.RANDOM))
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(expected));
    }
}
