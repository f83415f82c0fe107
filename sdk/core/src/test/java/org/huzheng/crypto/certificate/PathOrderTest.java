package org.huzheng.crypto.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.crypto.TestPki.NOW;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.TestPki;
import org.huzheng.crypto.ca.internal.CertificateAuthority;
import org.huzheng.crypto.ca.internal.Issued;
import org.huzheng.crypto.ca.internal.TestIssuer;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One authority certified several times: the verdict never depends on the order in which its certificates lie about. */
@Tag("HZ-CRY-007")
class PathOrderTest {
    private static final Instant PAST = NOW.minusSeconds(90_000);
    private static final Instant YESTERDAY = NOW.minusSeconds(86_400);
    private static final Instant TOMORROW = NOW.plusSeconds(86_400);
    private static final Instant FUTURE = NOW.plusSeconds(9_000_000);

    private final CertificateAuthority root = root("根甲");
    private final CertificateAuthority otherRoot = root("根乙");
    private final Renewals renewals = new Renewals(CryptoSuite.INTL);
    private final Issued current = renewals.by(root.own(), PAST, FUTURE);
    private final Issued expired = renewals.by(root.own(), PAST, YESTERDAY);
    private final Issued coming = renewals.by(root.own(), TOMORROW, FUTURE);
    private final Issued cross = renewals.by(otherRoot.own(), PAST, FUTURE);
    private final Issued noAuthority = renewals.by(root.own(), PAST, FUTURE, false, Renewals.ISSUE);
    private final Issued noIssuer = renewals.by(root.own(), PAST, FUTURE, true, Renewals.SIGN);
    private final Issued leaf = renewals.department(current, PAST, FUTURE);
    private final List<Bytes> lists = List.of(root.crl(PAST, FUTURE), otherRoot.crl(PAST, FUTURE), ownList());

    private static CertificateAuthority root(String name) {
        java.time.Clock early = java.time.Clock.fixed(PAST, java.time.ZoneOffset.UTC);
        return CertificateAuthority.create(CryptoSuite.INTL, name, early, TestPki.RANDOM);
    }

    private Bytes ownList() {
        X509v2CRLBuilder list = new X509v2CRLBuilder(current.certificate().subjectName(), Date.from(PAST));
        list.setNextUpdate(Date.from(FUTURE));
        list.addCRLEntry(BigInteger.ONE, Date.from(PAST), 0);
        return TestIssuer.sign(list, current.key());
    }

    private List<ReasonCode> judge(List<Issued> about, CertificateAuthority... anchors) {
        List<Certificate> trusted = new ArrayList<>();
        for (CertificateAuthority anchor : anchors) {
            trusted.add(anchor.certificate());
        }
        Findings findings = new Findings();
        TrustStore.of(trusted, lists)
                .check(
                        leaf.certificate(),
                        about.stream().map(Issued::certificate).toList(),
                        NOW,
                        CertificateRole.DEPARTMENT,
                        findings,
                        "x");
        return findings.all().stream().map(Finding::code).toList();
    }

    /** All orders of a list. */
    private static <T> List<List<T>> orders(List<T> items) {
        if (items.isEmpty()) {
            return List.of(List.of());
        }
        List<List<T>> all = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            List<T> others = new ArrayList<>(items);
            T first = others.remove(i);
            for (List<T> rest : orders(others)) {
                List<T> order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                all.add(order);
            }
        }
        return all;
    }

    @Test
    void check_oneCertificateOfTheAuthority_hasExactlyItsOwnFault() {
        assertThat(judge(List.of(current), root)).isEmpty();
        assertThat(judge(List.of(expired), root)).containsExactly(ReasonCode.CERTIFICATE_EXPIRED);
        assertThat(judge(List.of(coming), root)).containsExactly(ReasonCode.CERTIFICATE_NOT_YET_VALID);
        assertThat(judge(List.of(noAuthority), root)).contains(ReasonCode.CERTIFICATE_CHAIN_BROKEN);
        assertThat(judge(List.of(noIssuer), root)).contains(ReasonCode.CERTIFICATE_KEY_USAGE);
        assertThat(judge(List.of(cross), root)).containsExactly(ReasonCode.TRUST_NO_ANCHOR);
    }

    @Test
    void check_renewedWithTheSameKey_holdsInWhateverOrder() {
        for (List<Issued> order : orders(List.of(current, expired, coming))) {
            assertThat(judge(order, root)).isEmpty();
        }
    }

    @Test
    void check_unfitCertificatesOfTheSameKeyBeside_holdsInWhateverOrder() {
        for (List<Issued> order : orders(List.of(noAuthority, noIssuer, expired, current))) {
            assertThat(judge(order, root)).isEmpty();
        }
    }

    @Test
    void check_crossSigned_holdsUnderEitherRootInWhateverOrder() {
        for (List<Issued> order : orders(List.of(current, cross))) {
            assertThat(judge(order, root)).isEmpty();
            assertThat(judge(order, otherRoot)).isEmpty();
            assertThat(judge(order, root, otherRoot)).isEmpty();
            assertThat(judge(order, otherRoot, root)).isEmpty();
        }
    }

    @Test
    void check_crossSignedByAnUnknownRootOnly_hasNoAnchorInWhateverOrder() {
        CertificateAuthority stranger = root("根丙");
        for (List<Issued> order : orders(List.of(current, cross, expired))) {
            assertThat(judge(order, stranger)).contains(ReasonCode.TRUST_NO_ANCHOR);
            assertThat(judge(order)).contains(ReasonCode.TRUST_NO_ANCHOR);
        }
    }

    @Test
    void check_onlyUnfitCertificates_neverHoldsInWhateverOrder() {
        for (List<Issued> order : orders(List.of(noAuthority, noIssuer, expired, coming))) {
            assertThat(judge(order, root)).isNotEmpty();
        }
    }

    @Test
    void check_strangersAuthorityOfTheSameName_neverHelpsNorHarms() {
        Issued impostor = new Renewals(CryptoSuite.INTL).by(root.own(), PAST, FUTURE);
        for (List<Issued> order : orders(List.of(impostor, current, expired))) {
            assertThat(judge(order, root)).isEmpty();
        }
        assertThat(judge(List.of(impostor), root)).contains(ReasonCode.CERTIFICATE_CHAIN_BROKEN);
    }

    @Test
    void check_otherSuitesAuthorityOfTheSameName_breaksTheChain() {
        Issued other = new Renewals(CryptoSuite.SM)
                .by(
                        CertificateAuthority.create(CryptoSuite.SM, "根甲", TestPki.CLOCK, TestPki.RANDOM)
                                .own(),
                        PAST,
                        FUTURE);

        assertThat(judge(List.of(other), root)).contains(ReasonCode.CERTIFICATE_CHAIN_BROKEN);
    }

    /** Each certificate of one key signs every other: without a bound the paths among them are past counting. */
    @Test
    void check_manyCertificatesThatSignEachOther_endsSoon() {
        List<Issued> circle = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            circle.add(renewals.bySelf(current, PAST, FUTURE.plusSeconds(i)));
        }

        List<ReasonCode> found = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> judge(circle, root));

        assertThat(found).contains(ReasonCode.TRUST_NO_ANCHOR);
        circle.add(current);
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> judge(circle, root, otherRoot)))
                .doesNotContain(ReasonCode.CERTIFICATE_EXPIRED);
    }
}
