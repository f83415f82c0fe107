package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.huzheng.ErrorCode;
import org.huzheng.crypto.CryptoSuite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file system of one megabyte that is really full: the commands that write leave nothing on it. */
@Tag("HZ-CLI-001")
@Tag("HZ-CLI-013")
class FullDiskTest {
    @TempDir
    private Path folder;

    private Path small;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        small = Files.createDirectory(folder.resolve("small"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=1m", "none", small.toString()),
                "only root may mount a small file system; without one a full disk cannot be had");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        run("umount", small.toString());
    }

    @Test
    @Tag("HZ-CLI-004")
    void seal_ontoAFullDisk_leavesNothing() {
        Desk desk = Desk.of(folder, CryptoSuite.SM);
        desk.trySeal(small.resolve("x.hzp"), desk.file("video.mp4", new byte[2 << 20]))
                .refused(70, ErrorCode.DISK_FULL, "腾出空间", "Free some space");
        assertThat(Desk.listing(small)).isEmpty();
    }

    @Test
    @Tag("HZ-ARC-004")
    void archive_ontoAFullDisk_leavesNothing() throws IOException {
        ClosedCase closed = ClosedCase.on(Desk.of(folder, CryptoSuite.SM));
        Files.write(closed.documents().resolve("02-记录-INVESTIGATION.pdf"), new byte[2 << 20]);
        closed.archive(closed.file(), closed.documents(), small.resolve("x.hzp"))
                .refused(70, ErrorCode.DISK_FULL, "Free some space");
        assertThat(Desk.listing(small)).isEmpty();
    }

    @Test
    @Tag("HZ-CLI-003")
    void keygen_ontoAFullDisk_leavesNothing() throws IOException {
        Path filler = small.resolve("filler");
        Files.write(filler, new byte[(int) Files.getFileStore(small).getUsableSpace() - 8192]);
        Ran.run("keygen", "--out", small.resolve("keys")).refused(70, ErrorCode.DISK_FULL);
        assertThat(Desk.listing(small)).containsExactly("filler");
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    }
}
