package org.huzheng.crypto.cms.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.crypto.TestPki.CONTENT;
import static org.huzheng.crypto.TestPki.NOW;

import java.util.Optional;
import java.util.Random;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Mutations;
import org.huzheng.crypto.TestPki;
import org.huzheng.crypto.certificate.CertificateRole;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.crypto.time.internal.TimestampVerifier;
import org.huzheng.finding.Axis;
import org.huzheng.finding.Findings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Signatures and timestamp tokens damaged in several places at once: a verdict, never an exception, never a pass. */
@Tag("HZ-CRY-012")
@Tag("rounds")
class CmsMutationTest {
    private static final int ROUNDS = 900 * Mutations.FACTOR;

    private static Bytes damaged(Bytes good, Random random) {
        Bytes bad = good;
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            bad = Mutations.bytes(bad, random);
        }
        return bad;
    }

    private static Findings judge(Bytes cms, Bytes content, TrustStore trust) {
        Findings findings = new Findings();
        CmsResult result =
                CmsVerifier.verifyTrusted(cms, content, trust, CertificateRole.OFFICER, NOW, true, "x", findings);
        assertThat(findings.assessed()).contains(Axis.SIGNATURE);
        if (findings.clean()) {
            assertThat(result.signer()).isPresent();
        }
        return findings;
    }

    @ParameterizedTest
    @EnumSource
    void verifyTrusted_damagedInSeveralPlaces_neverPassesNorThrows(CryptoSuite suite) {
        TestPki pki = TestPki.of(suite);
        TrustStore trust = pki.trust();
        Bytes good = pki.signStamped(pki.officer.key());
        assertThat(judge(good, CONTENT, trust).clean()).isTrue();
        Random random = new Random(5652);
        for (int i = 0; i < ROUNDS; i++) {
            Bytes bad = damaged(good, random);
            assertThat(judge(bad, CONTENT, trust).clean()).isEqualTo(bad.equals(good));
        }
    }

    @ParameterizedTest
    @EnumSource
    void verifyTrusted_damagedContent_neverPasses(CryptoSuite suite) {
        TestPki pki = TestPki.of(suite);
        TrustStore trust = pki.trust();
        Bytes cms = pki.signStamped(pki.officer.key());
        Random random = new Random(35275);
        for (int i = 0; i < 60 * Mutations.FACTOR; i++) {
            Bytes bad = damaged(CONTENT, random.nextBoolean() ? random : new Random(i));
            assertThat(judge(cms, bad, trust).clean()).isEqualTo(bad.equals(CONTENT));
        }
    }

    @ParameterizedTest
    @EnumSource
    void verifyTrusted_noise_isRefused(CryptoSuite suite) {
        TestPki pki = TestPki.of(suite);
        TrustStore trust = pki.trust();
        Random random = new Random(31);
        for (int i = 0; i < ROUNDS; i++) {
            byte[] noise = new byte[random.nextInt(200)];
            random.nextBytes(noise);
            if (noise.length > 2) {
                noise[0] = 0x30;
                noise[1] = (byte) (noise.length - 2);
            }
            assertThat(judge(Bytes.of(noise), CONTENT, trust).clean()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("HZ-CRY-009")
    void timestamp_damagedInSeveralPlaces_neverPassesNorThrows(CryptoSuite suite) {
        TestPki pki = TestPki.of(suite);
        TrustStore trust = pki.trust();
        Bytes good = pki.timestamps().timestamp(suite.digest().digest(CONTENT));
        Random random = new Random(3161);
        for (int i = 0; i < ROUNDS; i++) {
            Bytes bad = damaged(good, random);
            Findings findings = new Findings();
            boolean held = TimestampVerifier.verifyTrusted(bad, CONTENT, trust, "x", findings)
                    .isPresent();
            assertThat(held).isEqualTo(bad.equals(good)).isEqualTo(findings.clean());
            assertThat(findings.assessed()).contains(Axis.TIME);
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("HZ-CRY-009")
    void timestamp_overEveryOtherMessage_holdsForItsOwnOnly(CryptoSuite suite) {
        TestPki pki = TestPki.of(suite);
        TrustStore trust = pki.trust();
        for (CryptoSuite imprint : CryptoSuite.values()) {
            Bytes token = pki.timestamps().timestamp(imprint.digest().digest(CONTENT));
            Random random = new Random(3161);
            for (int i = 0; i < 25 * Mutations.FACTOR; i++) {
                Bytes other = Mutations.bytes(CONTENT, random);
                Optional<?> held = TimestampVerifier.verifyTrusted(token, other, trust, "x", new Findings());
                assertThat(held.isPresent()).isEqualTo(other.equals(CONTENT));
            }
        }
    }
}
