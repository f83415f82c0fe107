package org.huzheng.server;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A file system of two megabytes in memory, that can really be full. */
public final class SmallDisk implements AutoCloseable {
    private final Path mountPoint;

    private SmallDisk(Path mountPoint) {
        this.mountPoint = mountPoint;
    }

    /** Mounts it; a test that may not is skipped and says why. */
    public static SmallDisk mount(Path mountPoint) throws IOException {
        Files.createDirectory(mountPoint);
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=2m", "none", mountPoint.toString()),
                "only root may mount a small file system; without one a full disk cannot be had");
        return new SmallDisk(mountPoint);
    }

    public Path path() {
        return mountPoint;
    }

    /** Takes all space but so much; deleting the file returned gives it back. */
    public Path fill(int except) throws IOException {
        Path filler = mountPoint.resolve("filler");
        long free = Files.getFileStore(mountPoint).getUsableSpace();
        return Files.write(filler, new byte[(int) free - except]);
    }

    @Override
    public void close() throws IOException {
        run("umount", mountPoint.toString());
    }

    private static boolean run(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
