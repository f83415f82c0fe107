package org.huzheng.evidence.packaging.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.internal.digest.StreamDigest;
import org.huzheng.evidence.container.internal.DiskFault;

/** The digest of a whole package file 整包杂凑值, by which registrations and requests refer to it. */
public final class PackageDigest {
    private static final int BLOCK = 256 * 1024;

    private PackageDigest() {}

    /**
     * Reads a file once.
     *
     * @throws org.huzheng.HuzhengException FILE_NOT_FOUND, IO_FAILED
     */
    public static Digest of(Path file, CryptoSuite suite) {
        return of(file, suite, read -> {});
    }

    public static Digest of(Path file, CryptoSuite suite, LongConsumer progress) {
        StreamDigest digest = StreamDigest.of(suite.digest());
        byte[] block = new byte[BLOCK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(block); n >= 0; n = in.read(block)) {
                digest.update(block, 0, n);
                progress.accept(n);
            }
        } catch (IOException e) {
            throw DiskFault.of(e, String.valueOf(file.getFileName()));
        }
        return digest.finish();
    }
}
