package org.huzheng.crypto;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huzheng.crypto.ca.internal.CertificateAuthority;
import org.huzheng.crypto.ca.internal.Issued;
import org.huzheng.crypto.ca.internal.TimestampIssuer;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.crypto.cms.internal.CmsSigner;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.crypto.time.TimestampAuthority;

/** A complete public-key infrastructure for tests, at a fixed time. */
public final class TestPki {
    public static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    public static final SecureRandom RANDOM = new SecureRandom();
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    public static final String USCC = "11330100MB1234567X";
    public static final Bytes CONTENT = Bytes.ofUtf8("询问笔录，第一页");

    public final CryptoSuite suite;
    public final CertificateAuthority root;
    public final CertificateAuthority authority;
    public final Issued department;
    public final Issued officer;
    public final Issued tsa;

    private TestPki(CryptoSuite suite) {
        this.suite = suite;
        root = CertificateAuthority.create(suite, "演示根CA", CLOCK, RANDOM);
        authority = root.issueAuthority("演示签发CA");
        department = authority.issueDepartment("杭州市综合行政执法局", USCC);
        officer = authority.issueOfficer("李雷", "33010012345", "杭州市综合行政执法局", USCC);
        tsa = authority.issueTimestampAuthority("演示时间戳机构");
    }

    public static TestPki of(CryptoSuite suite) {
        return new TestPki(suite);
    }

    /** The root and the current revocation lists of both authorities. */
    public TrustStore trust() {
        return trust(root.crl(), authority.crl());
    }

    public TrustStore trust(Bytes... crls) {
        return TrustStore.of(List.of(root.certificate()), List.of(crls));
    }

    public TimestampAuthority timestamps() {
        return TimestampIssuer.of(tsa.key(), CLOCK, RANDOM);
    }

    public Bytes sign(SigningKey key) {
        return CmsSigner.sign(key, CONTENT, NOW, Optional.empty());
    }

    public Bytes signStamped(SigningKey key) {
        return CmsSigner.sign(key, CONTENT, NOW, Optional.of(timestamps()));
    }

    /** A copy with one element changed. */
    public static <T> List<T> with(List<T> list, T more) {
        List<T> copy = new ArrayList<>(list);
        copy.add(more);
        return copy;
    }
}
