package org.huzheng.crypto.cms.internal;

import static org.huzheng.crypto.TestPki.CONTENT;
import static org.huzheng.crypto.TestPki.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.TestPki;
import org.huzheng.crypto.certificate.CertificateRole;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("HZ-CRY-010")
class CmsRoundTripTest {
    @ParameterizedTest
    @EnumSource
    void verify_ownSignature_clean(CryptoSuite suite) {
        TestPki pki = TestPki.of(suite);
        Findings findings = new Findings();
        Bytes cms = pki.sign(pki.department.key());

        CmsResult result = CmsVerifier.verify(cms, CONTENT, "x", findings);

        assertTrue(findings.clean(), findings.all().toString());
        assertEquals(Optional.of(pki.department.certificate()), result.signer());
        assertEquals(Optional.of(NOW), result.claimedTime());
        assertEquals(Optional.empty(), result.timestampTime());
        assertEquals(2, result.certificates().size());
        assertTrue(findings.has(ReasonCode.TIME_CLAIMED_ONLY));
    }

    @ParameterizedTest
    @EnumSource
    @Tag("HZ-CRY-009")
    void verifyTrusted_stampedSignature_clean(CryptoSuite suite) {
        TestPki pki = TestPki.of(suite);
        Findings findings = new Findings();
        Bytes cms = pki.signStamped(pki.officer.key());

        CmsResult result =
                CmsVerifier.verifyTrusted(cms, CONTENT, pki.trust(), CertificateRole.OFFICER, NOW, true, "x", findings);

        assertEquals(List.of(), findings.all());
        assertEquals(Optional.of(NOW), result.timestampTime());
        assertEquals(Optional.of(pki.officer.certificate()), result.signer());
    }
}
