package org.huzheng.server.intake;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.evidence.packaging.PackageReader;
import org.huzheng.evidence.packaging.PackageVerification;
import org.huzheng.evidence.packaging.PackageVerifier;
import org.huzheng.evidence.packaging.VerificationTerms;
import org.huzheng.evidence.packaging.VerificationPolicy;
import org.huzheng.finding.Axis;
import org.huzheng.server.content.ContentStore;

/**
 * The evidence packages among the stored content 所存证据包. Reading one whole takes as long as it is large, so only a few are
 * verified at a time; what was learned of a content stays true, because its name is its digest. Thread-safe.
 */
public final class StoredPackages {
    private static final int AT_ONCE = 2;
    private static final int REMEMBERED = 64;

    private final ContentStore content;
    private final TrustStore trust;
    private final VerificationPolicy policy;
    private final Clock clock;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Cache<Digest, StoredPackage> read =
            CacheBuilder.newBuilder().maximumSize(REMEMBERED).build();

    /** Packages of this suite, judged under these anchors: integrity, signatures and trust must pass. */
    public StoredPackages(ContentStore content, TrustStore trust, CryptoSuite suite, Clock clock) {
        this.content = content;
        this.trust = trust;
        this.policy = policy(suite);
        this.clock = clock;
    }

    private static VerificationPolicy policy(CryptoSuite suite) {
        VerificationPolicy usual = VerificationPolicy.defaults();
        return new VerificationPolicy(
                "registration",
                Set.of(Axis.INTEGRITY, Axis.SIGNATURE, Axis.TRUST),
                Set.of(suite),
                usual.minOfficers(),
                false,
                false,
                false,
                false,
                usual.limits());
    }

    /** Verifies a stored content as an evidence package, every byte of it. */
    PackageVerification verify(Digest digest) {
        Path file = content.file(digest);
        turns.acquireUninterruptibly();
        try {
            return PackageVerifier.of(VerificationTerms.of(trust, clock.instant()).withPolicy(policy))
                    .verify(file);
        } finally {
            turns.release();
        }
    }

    /**
     * What a registered package says of itself.
     *
     * @throws HuzhengException PACKAGE_MALFORMED if a content registered by an older version is no package
     */
    StoredPackage read(Digest digest) {
        StoredPackage known = read.getIfPresent(digest);
        if (known != null) {
            return known;
        }
        try (PackageReader reader = PackageReader.open(content.file(digest))) {
            StoredPackage found = StoredPackage.of(reader);
            read.put(digest, found);
            return found;
        } catch (IllegalArgumentException e) {
            throw new HuzhengException(ErrorCode.PACKAGE_MALFORMED, "stored package", e);
        }
    }
}
