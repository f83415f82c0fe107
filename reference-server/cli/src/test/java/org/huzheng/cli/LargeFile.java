package org.huzheng.cli;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Random;

/** A file of two gibibytes, or in the quick tier of some heaps, that takes little disk and is nowhere the same for long. */
final class LargeFile {
    static final long LENGTH = Math.min(2L << 30, (256L << 20) * Integer.getInteger("huzheng.rounds", 1));
    private static final int STRIDE = 1 << 20;
    private static final int MARK = 64;

    private LargeFile() {}

    /** Writes a mark of random bytes at a random place of every MiB. */
    static Path write(Path file) throws IOException {
        return write(file, LENGTH);
    }

    static Path write(Path file, long length) throws IOException {
        Random random = new Random(20261121);
        byte[] mark = new byte[MARK];
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.setLength(length);
            for (long at = 0; at < length; at += STRIDE) {
                random.nextBytes(mark);
                out.seek(at + random.nextInt(STRIDE - MARK));
                out.write(mark);
            }
        }
        return file;
    }
}
