package org.huzheng.crypto.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.huzheng.crypto.TestPki.NOW;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.TestPki;
import org.huzheng.crypto.ca.internal.CertificateAuthority;
import org.huzheng.crypto.ca.internal.Issued;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("HZ-CRY-007")
class TrustStoreTest {
    private final TestPki pki = TestPki.of(CryptoSuite.SM);

    @TempDir
    private Path directory;

    private static List<ReasonCode> reasons(TrustStore trust, Issued leaf, Instant at, CertificateRole expected) {
        Findings findings = new Findings();
        trust.check(leaf.certificate(), leaf.key().chain(), at, expected, findings, "x");
        return findings.all().stream().map(Finding::code).toList();
    }

    private List<ReasonCode> department(TrustStore trust, Instant at) {
        return reasons(trust, pki.department, at, CertificateRole.DEPARTMENT);
    }

    @ParameterizedTest
    @EnumSource
    void check_goodPath_findsNothing(CryptoSuite suite) {
        TestPki own = TestPki.of(suite);

        assertThat(reasons(own.trust(), own.department, NOW, CertificateRole.DEPARTMENT))
                .isEmpty();
        assertThat(reasons(own.trust(), own.officer, NOW, CertificateRole.OFFICER))
                .isEmpty();
        assertThat(reasons(own.trust(), own.tsa, NOW, CertificateRole.TIMESTAMP_AUTHORITY))
                .isEmpty();
    }

    @Test
    void check_beforeAndAfterValidity_saysWhich() {
        TrustStore trust = pki.trust(
                pki.root.crl(NOW.minusSeconds(9), NOW.plusSeconds(99_999_999)),
                pki.authority.crl(NOW.minusSeconds(9), NOW.plusSeconds(99_999_999)));
        Instant last = pki.department.certificate().notAfter();

        assertThat(department(trust, NOW.minusSeconds(1))).contains(ReasonCode.CERTIFICATE_NOT_YET_VALID);
        assertThat(department(trust, last)).isEmpty();
        assertThat(department(trust, last.plusSeconds(1))).contains(ReasonCode.CERTIFICATE_EXPIRED);
    }

    @Test
    @Tag("HZ-CRY-015")
    void check_otherRole_isWrongRole() {
        for (CertificateRole role : CertificateRole.values()) {
            boolean own = role == CertificateRole.DEPARTMENT;
            assertThat(reasons(pki.trust(), pki.department, NOW, role).contains(ReasonCode.CERTIFICATE_WRONG_ROLE))
                    .isEqualTo(!own);
        }
    }

    @Test
    void check_authorityExpectedOfALeaf_mayNotSignCertificates() {
        assertThat(reasons(pki.trust(), pki.department, NOW, CertificateRole.AUTHORITY))
                .contains(ReasonCode.CERTIFICATE_KEY_USAGE);
    }

    @Test
    void check_unknownIssuer_hasNoAnchor() {
        assertThat(department(TrustStore.empty(), NOW)).contains(ReasonCode.TRUST_NO_ANCHOR);
    }

    @Test
    void check_leafItselfInTheDirectory_isNotTrustedForStandingThere() {
        TrustStore trust = TrustStore.of(
                List.of(pki.department.certificate(), pki.authority.certificate()), List.of(pki.authority.crl()));

        assertThat(trust.anchors()).isEmpty();
        assertThat(department(trust, NOW)).contains(ReasonCode.TRUST_NO_ANCHOR);
    }

    @Test
    void check_otherAuthorityOfTheSameName_breaksTheChain() {
        CertificateAuthority impostor =
                CertificateAuthority.create(CryptoSuite.SM, "演示根CA", TestPki.CLOCK, TestPki.RANDOM);
        TrustStore trust = TrustStore.of(List.of(impostor.certificate()), List.of());

        assertThat(department(trust, NOW)).contains(ReasonCode.CERTIFICATE_CHAIN_BROKEN);
    }

    @Test
    void check_impostorBesideTheGenuineAuthority_findsTheGenuinePath() {
        CertificateAuthority impostor =
                CertificateAuthority.create(CryptoSuite.SM, "演示根CA", TestPki.CLOCK, TestPki.RANDOM);
        TrustStore trust = TrustStore.of(List.of(impostor.certificate()), List.of(impostor.crl()))
                .plus(pki.trust());

        assertThat(department(trust, NOW)).isEmpty();
    }

    @Test
    void check_issuedByALeaf_breaksTheChain() {
        Issued forged = Forgeries.issuedBy(pki.department);
        Findings findings = new Findings();
        List<Certificate> above = TestPki.with(pki.department.key().chain(), pki.department.certificate());

        pki.trust().check(forged.certificate(), above, NOW, CertificateRole.DEPARTMENT, findings, "x");

        assertThat(findings.has(ReasonCode.CERTIFICATE_CHAIN_BROKEN)).isTrue();
    }

    @Test
    void check_pathLengthOrCriticalExtension_isHeld() {
        assertThat(reasons(pki.trust(), Forgeries.criticalExtension(pki), NOW, CertificateRole.DEPARTMENT))
                .containsExactly(ReasonCode.CERTIFICATE_CHAIN_BROKEN);
        Issued tooDeep = Forgeries.belowPathLengthZero(pki);
        assertThat(reasons(pki.trust(), tooDeep, NOW, CertificateRole.DEPARTMENT))
                .contains(ReasonCode.CERTIFICATE_CHAIN_BROKEN);
    }

    @Test
    void check_encryptionCertificate_mayNotSign() {
        assertThat(reasons(pki.trust(), Forgeries.encryptionOnly(pki), NOW, CertificateRole.DEPARTMENT))
                .containsExactly(ReasonCode.CERTIFICATE_KEY_USAGE);
    }

    @Test
    void load_directory_readsPemDerBundlesAndLists() throws IOException {
        Files.writeString(
                directory.resolve("a.PEM"),
                pki.root.certificate().pem() + pki.authority.certificate().pem() + pki.root.crlPem());
        Files.write(directory.resolve("b.crl"), pki.authority.crl().toArray());
        Files.write(
                directory.resolve("c.cer"),
                pki.department.certificate().encoded().toArray());
        Files.writeString(directory.resolve("readme.txt"), "not a certificate");

        TrustStore trust = TrustStore.load(directory);

        assertThat(trust.anchors()).containsExactly(pki.root.certificate());
        assertThat(trust.certificates()).hasSize(3);
        assertThat(trust.crls()).hasSize(2);
        assertThat(department(trust, NOW)).isEmpty();
    }

    @Test
    void load_damagedFileOrNoDirectory_namesIt() throws IOException {
        Files.writeString(directory.resolve("bad.crt"), "-----BEGIN CERTIFICATE-----\n");

        HuzhengException damaged = catchThrowableOfType(HuzhengException.class, () -> TrustStore.load(directory));
        HuzhengException missing =
                catchThrowableOfType(HuzhengException.class, () -> TrustStore.load(directory.resolve("none")));

        assertThat(damaged.code()).isEqualTo(ErrorCode.TRUST_UNREADABLE);
        assertThat(damaged.detail()).contains("bad.crt");
        assertThat(missing.code()).isEqualTo(ErrorCode.TRUST_UNREADABLE);
        HuzhengException list = catchThrowableOfType(
                HuzhengException.class, () -> TrustStore.of(List.of(), List.of(Bytes.ofHex("3000"))));
        assertThat(list.code()).isEqualTo(ErrorCode.TRUST_UNREADABLE);
    }
}
