package org.huzheng.evidence.packaging.internal.verify;

import java.util.Optional;
import org.huzheng.crypto.Digest;
import org.huzheng.evidence.Registration;
import org.huzheng.evidence.packaging.internal.PackageManifest;
import org.huzheng.finding.VerificationReport;
import org.huzheng.statement.StatementSigners;
import org.huzheng.statement.Verified;

/**
 * All that one run learned of one open file.
 *
 * @param report the verdict
 * @param seal the manifest and its signers; empty if there is no readable manifest
 * @param packageDigest the digest of the whole file, in the suite of the manifest; empty if not asked for
 * @param <M> the kind of manifest
 */
public record PackageJudgement<M extends PackageManifest>(
        VerificationReport report, Optional<Seal<M>> seal, Optional<Digest> packageDigest) {
    /**
     * What was sealed, and by whom.
     *
     * @param manifest the manifest
     * @param digest the digest of its payload
     * @param signers whose signatures over it hold
     * @param registration the registration of exactly this package, if one is enclosed and verified
     */
    public record Seal<M extends PackageManifest>(
            M manifest, Digest digest, StatementSigners signers, Optional<Verified<Registration>> registration) {}
}
