package org.huzheng.client;

import java.util.Optional;
import org.huzheng.crypto.Digest;

/**
 * A finished download 下载: the bytes are those that the registration names, no more. Neither the registration nor the
 * package has been verified; {@link org.huzheng.evidence.packaging.PackageVerifier} does that.
 *
 * @param contentId the digest it has
 * @param length in bytes
 * @param releaseId the id of the release receipt that let it go; empty for the owner, or when all of it was there before
 */
public record Download(Digest contentId, long length, Optional<String> releaseId) {}
