package org.huzheng.crypto.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.huzheng.crypto.TestPki.NOW;

import java.io.IOException;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.TestPki;
import org.huzheng.crypto.ca.internal.TestIssuer;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A revocation list at every edge of its time and of its entry's, counted in seconds from the signature. */
@Tag("HZ-CRY-008")
class RevocationEdgeTest {
    private static final Duration DAY = Duration.ofDays(1);

    private final TestPki pki = TestPki.of(CryptoSuite.INTL);
    private final Bytes rootList = pki.root.crl(NOW, NOW.plus(DAY.multipliedBy(3000)));

    private List<ReasonCode> judge(Instant at, Bytes... lists) {
        Findings findings = new Findings();
        pki.trust(rootList)
                .withCrls(List.of(lists))
                .check(
                        pki.department.certificate(),
                        pki.department.key().chain(),
                        at,
                        CertificateRole.DEPARTMENT,
                        findings,
                        "x");
        return findings.all().stream().map(Finding::code).toList();
    }

    private static List<ReasonCode> codes(String name) {
        return "NONE".equals(name) ? List.of() : List.of(ReasonCode.valueOf(name));
    }

    private X509v2CRLBuilder list(Instant from, Instant until) {
        X509v2CRLBuilder list = new X509v2CRLBuilder(pki.authority.certificate().subjectName(), Date.from(from));
        list.setNextUpdate(Date.from(until));
        return list;
    }

    private BigInteger serial() {
        return new BigInteger(pki.department.certificate().serial(), 16);
    }

    private Bytes signed(X509v2CRLBuilder list) {
        return TestIssuer.sign(list, pki.authority.own().key());
    }

    @ParameterizedTest
    @CsvSource({
        "-10, 10, NONE",
        "0, 10, NONE",
        "-10, 0, NONE",
        "0, 0, NONE",
        "-10, -1, REVOCATION_STALE",
        "1, 2, NONE",
        "1, 1, NONE",
        "-2, -1, REVOCATION_STALE",
    })
    void check_silentListOfThisSpan_countsForTheInstantOrNot(int from, int until, String expected) {
        Instant at = NOW.plus(DAY);

        assertThat(judge(at, signed(list(at.plusSeconds(from), at.plusSeconds(until)))))
                .isEqualTo(codes(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "-100, CERTIFICATE_REVOKED",
        "-1, CERTIFICATE_REVOKED",
        "0, CERTIFICATE_REVOKED",
        "1, CERTIFICATE_REVOKED_LATER",
        "100, CERTIFICATE_REVOKED_LATER",
    })
    void check_revokedThen_countsFromThatSecondOn(int revoked, String expected) {
        Instant at = NOW.plus(DAY);
        for (int from : new int[] {-1000, 0, 1000}) {
            X509v2CRLBuilder list = list(at.plusSeconds(from), at.plusSeconds(5000));
            list.addCRLEntry(serial(), Date.from(at.plusSeconds(revoked)), 0);

            assertThat(judge(at, signed(list))).isEqualTo(codes(expected));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-5000, -1000, -500})
    void check_revokedOnAListLongOver_isStillRevoked(int until) {
        Instant at = NOW.plus(DAY);
        X509v2CRLBuilder list = list(at.plusSeconds(until - 10), at.plusSeconds(until));
        list.addCRLEntry(serial(), Date.from(at.plusSeconds(until - 20)), 0);

        assertThat(judge(at, signed(list))).containsExactly(ReasonCode.CERTIFICATE_REVOKED);
    }

    @Test
    void check_twoListsWithTwoTimes_takesTheEarlierInEitherOrder() {
        Instant at = NOW.plus(DAY);
        X509v2CRLBuilder early = list(NOW, at.plusSeconds(9));
        early.addCRLEntry(serial(), Date.from(at), 0);
        X509v2CRLBuilder late = list(NOW, at.plusSeconds(9));
        late.addCRLEntry(serial(), Date.from(at.plusSeconds(1)), 0);
        Bytes one = signed(early);
        Bytes two = signed(late);

        assertThat(judge(at, one, two)).containsExactly(ReasonCode.CERTIFICATE_REVOKED);
        assertThat(judge(at, two, one)).containsExactly(ReasonCode.CERTIFICATE_REVOKED);
        assertThat(judge(at, two)).containsExactly(ReasonCode.CERTIFICATE_REVOKED_LATER);
    }

    @Test
    void check_neighbouringSerialsRevoked_concernsOnlyTheirOwn() {
        X509v2CRLBuilder list = list(NOW, NOW.plus(DAY));
        for (int i = 1; i <= 64; i++) {
            list.addCRLEntry(serial().add(BigInteger.valueOf(i)), Date.from(NOW), 0);
            list.addCRLEntry(serial().subtract(BigInteger.valueOf(i)), Date.from(NOW), 0);
            list.addCRLEntry(serial().flipBit(i), Date.from(NOW), 0);
        }
        list.addCRLEntry(serial().negate(), Date.from(NOW), 0);

        assertThat(judge(NOW, signed(list))).isEmpty();
    }

    @Test
    void check_partialListBesideACompleteOne_neverHidesItsEntry() throws IOException {
        X509v2CRLBuilder partial = list(NOW, NOW.plus(DAY));
        partial.addExtension(Extension.deltaCRLIndicator, true, new ASN1Integer(BigInteger.ONE));
        partial.addCRLEntry(serial(), Date.from(NOW), 0);
        Bytes delta = signed(partial);
        Bytes whole = pki.authority.crl(NOW, NOW.plus(DAY));

        assertThat(judge(NOW, whole)).isEmpty();
        assertThat(judge(NOW, whole, delta)).containsExactly(ReasonCode.CERTIFICATE_REVOKED);
        assertThat(judge(NOW, delta, whole)).containsExactly(ReasonCode.CERTIFICATE_REVOKED);
    }

    @Test
    void check_partialListRevokingLater_leavesTheRestUnknown() throws IOException {
        X509v2CRLBuilder partial = list(NOW, NOW.plus(DAY));
        partial.addExtension(Extension.deltaCRLIndicator, true, new ASN1Integer(BigInteger.ONE));
        partial.addCRLEntry(serial(), Date.from(NOW.plusSeconds(1)), 0);

        assertThat(judge(NOW, signed(partial)))
                .containsExactly(ReasonCode.CERTIFICATE_REVOKED_LATER, ReasonCode.REVOCATION_UNKNOWN);
    }

    @Test
    void check_listSignedByTheRootInTheAuthoritysName_isInvalid() {
        Bytes forged = TestIssuer.sign(list(NOW, NOW.plus(DAY)), pki.root.own().key());

        assertThat(judge(NOW, forged)).containsExactly(ReasonCode.REVOCATION_INVALID);
    }

    @Test
    void check_listOfTheLeafItself_neverRevokesNorHelps() {
        X509v2CRLBuilder own = new X509v2CRLBuilder(pki.department.certificate().subjectName(), Date.from(NOW));
        own.setNextUpdate(Date.from(NOW.plus(DAY)));
        own.addCRLEntry(serial(), Date.from(NOW), 0);

        assertThat(judge(NOW, TestIssuer.sign(own, pki.department.key())))
                .containsExactly(ReasonCode.REVOCATION_UNKNOWN);
    }

    @Test
    void check_invalidityDateThatIsNoDate_countsAsRevokedFromTheStart() throws IOException {
        X509v2CRLBuilder list = list(NOW, NOW.plus(DAY));
        Extension bad = new Extension(Extension.invalidityDate, false, new ASN1Integer(BigInteger.TWO).getEncoded());
        list.addCRLEntry(serial(), Date.from(NOW.plus(DAY)), new Extensions(bad));

        assertThat(judge(NOW, signed(list))).containsExactly(ReasonCode.CERTIFICATE_REVOKED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----BEGIN X509 CRL-----\n",
                "-----BEGIN X509 CRL-----\nAAA\n-----END X509 CRL-----\n",
                "-----BEGIN X509 CRL-----\nMAA=\n-----END X509 CRL-----\n",
                "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n",
                "",
                "0",
            })
    void of_listThatIsNone_isRefusedByCode(String list) {
        HuzhengException refused = catchThrowableOfType(
                HuzhengException.class, () -> TrustStore.of(List.of(), List.of(Bytes.ofUtf8(list))));

        assertThat(refused.code()).isEqualTo(ErrorCode.TRUST_UNREADABLE);
    }
}
