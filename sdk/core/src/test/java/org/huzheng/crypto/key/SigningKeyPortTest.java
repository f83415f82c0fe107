package org.huzheng.crypto.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.huzheng.crypto.TestPki.CONTENT;
import static org.huzheng.crypto.TestPki.NOW;

import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.TestPki;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.crypto.cms.internal.CmsSigner;
import org.huzheng.crypto.cms.internal.CmsVerifier;
import org.huzheng.crypto.internal.SignatureEncoding;
import org.huzheng.finding.Findings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("HZ-CRY-006")
class SigningKeyPortTest {
    /** Hardware that is handed digests and answers 64 raw bytes. */
    private record RawDigestDevice(SigningKey inside, Certificate certificate) implements SigningKey {
        @Override
        public Bytes signDigest(Digest input) {
            return SignatureEncoding.toRaw(inside.signDigest(input));
        }
    }

    /** A signature server that wants the whole message. */
    private record MessageServer(SigningKey inside) implements SigningKey {
        @Override
        public Certificate certificate() {
            return inside.certificate();
        }

        @Override
        public Bytes sign(Bytes message) {
            return inside.sign(message);
        }
    }

    private static boolean verifies(Bytes cms) {
        Findings findings = new Findings();
        CmsVerifier.verify(cms, CONTENT, "x", findings);
        return findings.clean();
    }

    @ParameterizedTest
    @EnumSource
    void sign_rawDigestDevice_givesOrdinaryCms(CryptoSuite suite) {
        TestPki pki = TestPki.of(suite);
        SigningKey device = new RawDigestDevice(pki.department.key(), pki.department.certificate());

        assertThat(verifies(pki.sign(device))).isTrue();
        assertThat(device.suite()).isEqualTo(suite);
        assertThat(device.chain()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void sign_messageServer_givesOrdinaryCms(CryptoSuite suite) {
        TestPki pki = TestPki.of(suite);

        assertThat(verifies(pki.sign(new MessageServer(pki.department.key())))).isTrue();
    }

    @Test
    void signDigest_messageServer_isSigningFailed() {
        TestPki pki = TestPki.of(CryptoSuite.SM);
        SigningKey server = new MessageServer(pki.department.key());
        Digest input = pki.department.certificate().signatureInput(CONTENT);

        HuzhengException error = catchThrowableOfType(HuzhengException.class, () -> server.signDigest(input));

        assertThat(error.code()).isEqualTo(ErrorCode.SIGNING_FAILED);
    }

    @ParameterizedTest
    @EnumSource
    void sign_deviceWithAnotherKey_isRefusedBeforeUse(CryptoSuite suite) {
        TestPki pki = TestPki.of(suite);
        SigningKey mixedUp = new RawDigestDevice(pki.officer.key(), pki.department.certificate());

        HuzhengException error = catchThrowableOfType(
                HuzhengException.class, () -> CmsSigner.sign(mixedUp, CONTENT, NOW, Optional.empty()));

        assertThat(error.code()).isEqualTo(ErrorCode.SIGNING_FAILED);
    }

    @Test
    @Tag("HZ-CRY-001")
    void signDigest_ofOtherSuite_isSigningFailed() {
        TestPki pki = TestPki.of(CryptoSuite.SM);
        Digest other = DigestAlgorithm.SHA256.digest(CONTENT);

        HuzhengException error = catchThrowableOfType(
                HuzhengException.class, () -> pki.department.key().signDigest(other));

        assertThat(error.code()).isEqualTo(ErrorCode.SIGNING_FAILED);
        assertThat(pki.department.key().toString()).doesNotContain("scalar").contains("SoftwareKey");
    }
}
