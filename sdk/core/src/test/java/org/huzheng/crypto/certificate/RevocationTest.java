package org.huzheng.crypto.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.crypto.TestPki.NOW;

import java.io.IOException;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.TestPki;
import org.huzheng.crypto.ca.internal.CertificateAuthority;
import org.huzheng.crypto.ca.internal.TestIssuer;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-CRY-008")
class RevocationTest {
    private static final Duration DAY = Duration.ofDays(1);

    private final TestPki pki = TestPki.of(CryptoSuite.SM);
    private final Bytes rootList = pki.root.crl(NOW, NOW.plus(DAY.multipliedBy(3000)));

    private List<Finding> judge(Instant at, Bytes... lists) {
        Findings findings = new Findings();
        TrustStore trust = pki.trust(rootList).withCrls(List.of(lists));
        trust.check(
                pki.department.certificate(),
                pki.department.key().chain(),
                at,
                CertificateRole.DEPARTMENT,
                findings,
                "x");
        return findings.all();
    }

    private List<ReasonCode> reasons(Instant at, Bytes... lists) {
        return judge(at, lists).stream().map(Finding::code).toList();
    }

    private X509v2CRLBuilder list(Instant thisUpdate) {
        return new X509v2CRLBuilder(pki.authority.certificate().subjectName(), Date.from(thisUpdate));
    }

    private BigInteger serial() {
        return new BigInteger(pki.department.certificate().serial(), 16);
    }

    @Test
    void check_noList_isUnknownNeverPassed() {
        List<Finding> findings = judge(NOW);

        assertThat(findings).extracting(Finding::code).containsExactly(ReasonCode.REVOCATION_UNKNOWN);
        assertThat(findings.get(0).verdict()).isEqualTo(Verdict.INDETERMINATE);
    }

    @Test
    void check_revokedBefore_failsAndLater_isARemark() {
        Instant revocation = NOW.plus(DAY);
        pki.authority.revoke(pki.department.certificate(), revocation);
        Bytes list = pki.authority.crl(NOW.plus(DAY), NOW.plus(DAY.multipliedBy(30)));

        assertThat(reasons(revocation, list)).containsExactly(ReasonCode.CERTIFICATE_REVOKED);
        assertThat(reasons(revocation.plus(DAY), list)).containsExactly(ReasonCode.CERTIFICATE_REVOKED);
        List<Finding> earlier = judge(revocation.minusSeconds(1), list);
        assertThat(earlier).extracting(Finding::code).containsExactly(ReasonCode.CERTIFICATE_REVOKED_LATER);
        assertThat(earlier.get(0).verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void check_olderListSilentNewerListRevoked_fails() {
        Bytes silent = pki.authority.crl(NOW, NOW.plus(DAY.multipliedBy(30)));
        pki.authority.revoke(pki.department.certificate(), NOW);
        Bytes speaking = pki.authority.crl(NOW.plus(DAY), NOW.plus(DAY.multipliedBy(30)));

        assertThat(reasons(NOW.plusSeconds(60), silent)).isEmpty();
        assertThat(reasons(NOW.plusSeconds(60), silent, speaking)).containsExactly(ReasonCode.CERTIFICATE_REVOKED);
    }

    @Test
    void check_listOfAnotherTime_isStale() {
        Bytes list = pki.authority.crl(NOW, NOW.plus(DAY));

        assertThat(reasons(NOW.plus(DAY), list)).isEmpty();
        assertThat(reasons(NOW.plus(DAY).plusSeconds(1), list)).containsExactly(ReasonCode.REVOCATION_STALE);
    }

    @Test
    void check_listWithoutNextUpdate_coversOnlyThePast() {
        Bytes list = TestIssuer.sign(list(NOW), pki.authority.own().key());

        assertThat(reasons(NOW.plusSeconds(1), list)).containsExactly(ReasonCode.REVOCATION_STALE);
    }

    @Test
    void check_listIssuedAfterwards_countsWhileTheCertificateCouldBeListed() {
        Instant end = pki.department.certificate().notAfter();
        Bytes inTime = pki.authority.crl(end, end.plus(DAY));
        Bytes tooLate = pki.authority.crl(end.plus(DAY), end.plus(DAY.multipliedBy(2)));

        assertThat(reasons(NOW, inTime)).isEmpty();
        assertThat(reasons(NOW, tooLate)).containsExactly(ReasonCode.REVOCATION_STALE);
    }

    @Test
    void check_listOfAnImpostor_isInvalidAndNeverHelps() {
        CertificateAuthority impostor = TestPki.of(CryptoSuite.SM).authority;
        Bytes forged = impostor.crl();

        assertThat(reasons(NOW, forged)).containsExactly(ReasonCode.REVOCATION_INVALID);
        assertThat(reasons(NOW, forged, pki.authority.crl())).isEmpty();
    }

    @Test
    void check_listWithOneByteChanged_isInvalid() {
        byte[] list = pki.authority.crl().toArray();
        list[list.length - 1] ^= 1;

        assertThat(reasons(NOW, Bytes.of(list))).containsExactly(ReasonCode.REVOCATION_INVALID);
    }

    @Test
    void check_partialList_isNotEnoughButItsEntriesCount() throws IOException {
        X509v2CRLBuilder partial = list(NOW);
        partial.setNextUpdate(Date.from(NOW.plus(DAY)));
        partial.addExtension(Extension.issuingDistributionPoint, true, new IssuingDistributionPoint(null, true, false));
        assertThat(reasons(NOW, TestIssuer.sign(partial, pki.authority.own().key())))
                .containsExactly(ReasonCode.REVOCATION_UNKNOWN);

        partial.addCRLEntry(serial(), Date.from(NOW), CRLReason.keyCompromise);
        assertThat(reasons(NOW, TestIssuer.sign(partial, pki.authority.own().key())))
                .containsExactly(ReasonCode.CERTIFICATE_REVOKED);
    }

    @Test
    void check_invalidityDateBeforeTheSignature_failsThoughRevokedLater() {
        X509v2CRLBuilder list = list(NOW.plus(DAY));
        list.setNextUpdate(Date.from(NOW.plus(DAY.multipliedBy(9))));
        list.addCRLEntry(serial(), Date.from(NOW.plus(DAY)), CRLReason.keyCompromise, Date.from(NOW));

        assertThat(reasons(
                        NOW.plusSeconds(1),
                        TestIssuer.sign(list, pki.authority.own().key())))
                .containsExactly(ReasonCode.CERTIFICATE_REVOKED);
    }

    @Test
    void check_revokedIntermediate_fails() {
        pki.root.revoke(pki.authority.certificate(), NOW);
        Bytes list = pki.root.crl();

        assertThat(reasons(NOW, list, pki.authority.crl())).containsExactly(ReasonCode.CERTIFICATE_REVOKED);
    }
}
