package org.huzheng.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.Security;
import java.util.Arrays;
import java.util.List;
import org.huzheng.crypto.certificate.CertificateRole;
import org.huzheng.crypto.cms.internal.CmsVerifier;
import org.huzheng.crypto.key.Pkcs12Key;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.finding.Findings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("HZ-CRY-014")
class ProviderTest {
    @ParameterizedTest
    @EnumSource
    void everything_used_leavesTheProvidersAlone(CryptoSuite suite) {
        List<?> before = Arrays.asList(Security.getProviders());
        TestPki pki = TestPki.of(suite);
        char[] password = "secret".toCharArray();
        SigningKey key = Pkcs12Key.load(pki.department.pkcs12(password), password, TestPki.RANDOM);
        Findings findings = new Findings();

        CmsVerifier.verifyTrusted(
                pki.signStamped(key),
                TestPki.CONTENT,
                pki.trust(),
                CertificateRole.DEPARTMENT,
                TestPki.NOW,
                true,
                "x",
                findings);

        assertThat(findings.all()).isEmpty();
        assertThat(Arrays.asList(Security.getProviders())).isEqualTo(before);
        assertThat(Security.getProvider("BC")).isNull();
    }
}
