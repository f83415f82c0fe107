package org.huzheng.crypto.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.crypto.TestPki.NOW;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Mutations;
import org.huzheng.crypto.TestPki;
import org.huzheng.finding.Findings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Damaged certificates and revocation lists: refused by code, or read whole and then never trusted. */
@Tag("HZ-CRY-007")
@Tag("rounds")
class CertificateMutationTest {
    private static final int ROUNDS = 1_500 * Mutations.FACTOR;
    private static final Set<ErrorCode> UNREADABLE = Set.of(ErrorCode.CERTIFICATE_UNREADABLE);

    /** Everything a certificate says can be asked once it has been read. */
    private static List<Object> askEverything(Certificate certificate) {
        List<Object> answers = new ArrayList<>(List.of(
                certificate.notBefore(),
                certificate.notAfter(),
                certificate.subject(),
                certificate.issuer(),
                certificate.serial(),
                certificate.commonName(),
                certificate.organizationName(),
                certificate.organizationId(),
                certificate.officerNumber(),
                certificate.role()));
        answers.addAll(List.of(
                certificate.maySign(),
                certificate.suite(),
                certificate.keyId(),
                certificate.publicKeyInfo(),
                certificate.toString(),
                certificate.hashCode()));
        return answers;
    }

    private static boolean clean(TestPki pki, TrustStore trust, Certificate certificate) {
        Findings findings = new Findings();
        trust.check(certificate, pki.officer.key().chain(), NOW, CertificateRole.OFFICER, findings, "x");
        return findings.clean();
    }

    @ParameterizedTest
    @EnumSource
    void parse_damagedDer_isRefusedOrAnswersAndIsNeverTrusted(CryptoSuite suite) {
        TestPki pki = TestPki.of(suite);
        TrustStore trust = pki.trust();
        Certificate good = pki.officer.certificate();
        Random random = new Random(509);
        assertThat(clean(pki, trust, good)).isTrue();
        int refused = 0;
        for (int i = 0; i < ROUNDS; i++) {
            Bytes bad = Mutations.bytes(good.encoded(), random);
            refused += Mutations.refused(() -> accept(pki, trust, bad), bad.hex(), UNREADABLE) ? 1 : 0;
        }
        assertThat(refused).isBetween(ROUNDS / 10, ROUNDS);
    }

    private static void accept(TestPki pki, TrustStore trust, Bytes bad) {
        Certificate read = Certificate.parse(bad);
        assertThat(read.encoded()).isEqualTo(bad);
        assertThat(Certificate.parse(Bytes.ofUtf8(read.pem()))).isEqualTo(read);
        assertThat(askEverything(read)).doesNotContainNull();
        if (!bad.equals(pki.officer.certificate().encoded())) {
            assertThat(clean(pki, trust, read)).isFalse();
        }
    }

    /** Dates are the one part a library reads only when asked: damage there must show at once. */
    @ParameterizedTest
    @EnumSource
    void parse_everyByteOfTheDates_isReadAtOnceOrRefused(CryptoSuite suite) {
        TestPki pki = TestPki.of(suite);
        Bytes good = pki.officer.certificate().encoded();
        int dates = good.hex().indexOf("170d") / 2;
        for (int at = dates; at < dates + 30; at++) {
            for (int value : new int[] {0, ' ', '-', '9', 'Z', 0x7f, 0xff}) {
                byte[] bad = good.toArray();
                bad[at] = (byte) value;
                Mutations.refused(() -> askEverything(Certificate.parse(Bytes.of(bad))), "—", UNREADABLE);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void parseBundle_damagedPem_isRefusedOrHoldsCertificatesThatAnswer(CryptoSuite suite) {
        TestPki pki = TestPki.of(suite);
        String good =
                pki.officer.certificate().pem() + pki.authority.certificate().pem();
        Random random = new Random(7468);
        for (int i = 0; i < ROUNDS / 3; i++) {
            String bad = Mutations.text(good, "-=\n AzQ0/+é", random);
            Mutations.refused(
                    () -> Certificate.parseBundle(Bytes.ofUtf8(bad))
                            .forEach(each -> assertThat(askEverything(each)).doesNotContainNull()),
                    bad,
                    UNREADABLE);
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("HZ-CRY-008")
    void crl_damaged_isRefusedOrNeverAPass(CryptoSuite suite) {
        TestPki pki = TestPki.of(suite);
        pki.authority.revoke(pki.department.certificate(), NOW);
        Bytes good = pki.authority.crl();
        Random random = new Random(5280);
        for (int i = 0; i < ROUNDS; i++) {
            Bytes bad = Mutations.bytes(good, random);
            Mutations.refused(() -> judgeBy(pki, bad, good), bad.hex(), Set.of(ErrorCode.TRUST_UNREADABLE));
        }
    }

    private static void judgeBy(TestPki pki, Bytes bad, Bytes good) {
        TrustStore trust = pki.trust(pki.root.crl(), bad);
        assertThat(trust.crls()).contains(bad);
        if (!bad.equals(good)) {
            assertThat(clean(pki, trust, pki.officer.certificate())).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("HZ-CRY-008")
    void crl_damagedPem_isRefusedByCode(CryptoSuite suite) {
        TestPki pki = TestPki.of(suite);
        String good = pki.authority.crlPem();
        Random random = new Random(1421);
        for (int i = 0; i < ROUNDS / 3; i++) {
            String bad = Mutations.text(good, "-=\n AzQ0/+é", random);
            Mutations.refused(
                    () -> assertThat(TrustStore.of(List.of(), List.of(Bytes.ofUtf8(bad)))
                                    .crls())
                            .hasSize(1),
                    bad,
                    Set.of(ErrorCode.TRUST_UNREADABLE));
        }
    }
}
