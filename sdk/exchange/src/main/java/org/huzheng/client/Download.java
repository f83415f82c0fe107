package org.huzheng.client;

import java.nio.file.Path;
import java.util.Optional;
import org.huzheng.crypto.Digest;

/**
 * A finished download 下载, its digest checked.
 *
 * @param file where it lies
 * @param contentId the digest it has
 * @param length in bytes
 * @param releaseId the id of the release receipt that let it go; empty for the owner, or when all of it was there before
 */
public record Download(Path file, Digest contentId, long length, Optional<String> releaseId) {}
