package org.huzheng.server.intake;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.util.concurrent.UncheckedExecutionException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.evidence.packaging.PackageReader;
import org.huzheng.evidence.packaging.PackageVerification;
import org.huzheng.evidence.packaging.PackageVerifier;
import org.huzheng.evidence.packaging.VerificationPolicy;
import org.huzheng.evidence.packaging.VerificationTerms;
import org.huzheng.finding.Axis;
import org.huzheng.server.content.ContentStore;

/**
 * The evidence packages among the stored content 所存证据包. Reading one whole takes as long as it is large, so a few are
 * verified at a time, some wait, and more are asked to come again; who asks waits for a while, and finds the outcome when
 * asking again. Thread-safe.
 */
public final class StoredPackages {
    private static final int AT_ONCE = 2;
    private static final int WAITING = 16;
    private static final int REMEMBERED = 64;

    /** Less than a client waits for an answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final ContentStore content;
    private final Supplier<TrustStore> trust;
    private final VerificationPolicy policy;
    private final Clock clock;
    private final ThreadPoolExecutor workers = new ThreadPoolExecutor(
            AT_ONCE, AT_ONCE, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(WAITING), StoredPackages::daemon);
    private final Cache<Judged, Future<PackageVerification>> verified = CacheBuilder.newBuilder()
            .maximumSize(REMEMBERED + WAITING)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();
    private final Cache<Digest, StoredPackage> read =
            CacheBuilder.newBuilder().maximumSize(REMEMBERED).build();

    /** Packages of this suite, judged under these anchors: integrity, signatures and trust must pass. */
    public StoredPackages(ContentStore content, Supplier<TrustStore> trust, CryptoSuite suite, Clock clock) {
        this.content = content;
        this.trust = trust;
        this.policy = policy(suite);
        this.clock = clock;
        workers.allowCoreThreadTimeOut(true);
    }

    /** A content, and whom was believed when it was judged: anybody else, and it is judged anew. */
    private record Judged(Digest content, TrustStore by) {}

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "huzheng-package");
        thread.setDaemon(true);
        return thread;
    }

    private static VerificationPolicy policy(CryptoSuite suite) {
        return VerificationPolicy.defaults()
                .withName("registration")
                .withRequired(Set.of(Axis.INTEGRITY, Axis.SIGNATURE, Axis.TRUST))
                .withSuites(Set.of(suite))
                .withDemands(Set.of());
    }

    /**
     * Verifies a stored content as an evidence package, every byte of it.
     *
     * @throws HuzhengException SERVER_BUSY if that is not done yet; asked again, it will be
     */
    PackageVerification verify(Digest digest) {
        Path file = content.file(digest);
        TrustStore believed = trust.get();
        Judged judged = new Judged(digest, believed);
        boolean sound = false;
        try {
            PackageVerification outcome = verified.get(judged, () -> workers.submit(() -> verify(file, believed)))
                    .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            sound = outcome.report().passed();
            return outcome;
        } catch (TimeoutException e) {
            sound = true;
            throw new HuzhengException(ErrorCode.SERVER_BUSY, "the package is still being verified", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HuzhengException(ErrorCode.SERVER_BUSY, "stopping", e);
        } catch (ExecutionException | UncheckedExecutionException e) {
            throw fault(e);
        } finally {
            if (!sound) {
                // What was wrong may be mended, such as a revocation list that had run out.
                verified.invalidate(judged);
            }
        }
    }

    private PackageVerification verify(Path file, TrustStore believed) {
        return PackageVerifier.of(
                        VerificationTerms.of(believed, clock.instant()).withPolicy(policy))
                .verify(file);
    }

    private static HuzhengException fault(Exception e) {
        Throwable cause = e.getCause();
        if (cause instanceof RejectedExecutionException) {
            return new HuzhengException(ErrorCode.SERVER_BUSY, "too many packages wait to be verified", e);
        }
        return cause instanceof HuzhengException ours
                ? ours
                : new HuzhengException(ErrorCode.INTERNAL_FAULT, "verifying a package", e);
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
