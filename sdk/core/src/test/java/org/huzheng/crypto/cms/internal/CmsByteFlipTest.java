package org.huzheng.crypto.cms.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.crypto.TestPki.CONTENT;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.BERSequence;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.TestPki;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("HZ-CRY-012")
class CmsByteFlipTest {
    /** The case of letters is tried too, because names are often compared without it. */
    private static final int LETTER_CASE = 0x20;

    static Stream<Arguments> signatures() {
        List<Arguments> all = new ArrayList<>();
        for (CryptoSuite suite : CryptoSuite.values()) {
            TestPki pki = TestPki.of(suite);
            all.add(Arguments.of(suite + " plain", pki.sign(pki.officer.key())));
            all.add(Arguments.of(suite + " stamped", pki.signStamped(pki.officer.key())));
        }
        return all.stream();
    }

    private static boolean clean(Bytes cms) {
        Findings findings = new Findings();
        CmsVerifier.verify(cms, CONTENT, "x", findings);
        return findings.clean();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("signatures")
    void verify_everyByteChanged_neverComesOutClean(String name, Bytes cms) {
        assertThat(clean(cms)).isTrue();
        List<String> survivors = new ArrayList<>();
        for (int at = 0; at < cms.length(); at++) {
            byte[] changed = cms.toArray();
            changed[at] ^= (byte) (Character.isLetter(changed[at]) ? LETTER_CASE : 1 << (at % Byte.SIZE));
            if (clean(Bytes.of(changed))) {
                survivors.add(String.valueOf(at));
            }
        }
        assertThat(survivors).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("signatures")
    void verify_everyCutAndAnyTail_isRefused(String name, Bytes cms) {
        for (int length = 0; length < cms.length(); length++) {
            assertThat(clean(Bytes.of(cms.toArray(), 0, length))).isFalse();
        }
        assertThat(clean(Bytes.ofHex(cms.hex() + "00"))).isFalse();
        assertThat(clean(Bytes.ofHex(cms.hex() + "0500"))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void verify_berInsteadOfDer_isUnauthenticatedContent(CryptoSuite suite) throws java.io.IOException {
        TestPki pki = TestPki.of(suite);
        ASN1Sequence info = ASN1Sequence.getInstance(CmsBuilder.parse(pki.sign(pki.officer.key())));
        byte[] ber = new BERSequence(info.toArray()).getEncoded(ASN1Encoding.BER);
        Findings findings = new Findings();

        CmsVerifier.verify(Bytes.of(ber), CONTENT, "x", findings);

        assertThat(findings.has(ReasonCode.SIGNATURE_UNAUTHENTICATED_CONTENT)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void verify_certificatesInOtherOrder_isUnauthenticatedContent(CryptoSuite suite) {
        TestPki pki = TestPki.of(suite);
        Bytes cms = pki.sign(pki.officer.key());
        Findings good = new Findings();
        List<String> inside = CmsVerifier.verify(cms, CONTENT, "x", good).certificates().stream()
                .map(certificate -> certificate.encoded().hex())
                .toList();
        String swapped = cms.hex().replace(inside.get(0) + inside.get(1), inside.get(1) + inside.get(0));
        Findings findings = new Findings();

        CmsVerifier.verify(Bytes.ofHex(swapped), CONTENT, "x", findings);

        assertThat(swapped).isNotEqualTo(cms.hex());
        assertThat(findings.has(ReasonCode.SIGNATURE_UNAUTHENTICATED_CONTENT)).isTrue();
    }
}
