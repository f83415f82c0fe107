package org.huzheng.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;

/**
 * Random bytes in a file.
 *
 * @param path where it lies
 * @param megabytes how long it is, in millions of bytes
 */
record SampleFile(Path path, double megabytes) {
    private static final int MEBIBYTE = 1 << 20;

    static SampleFile in(Path folder, int mebibytes) throws IOException {
        Path path = folder.resolve("sample.bin");
        SecureRandom random = new SecureRandom();
        byte[] block = new byte[MEBIBYTE];
        for (int i = 0; i < mebibytes; i++) {
            random.nextBytes(block);
            Files.write(path, block, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
        return new SampleFile(path, mebibytes * (MEBIBYTE / 1e6));
    }
}
