package org.huzheng.evidence.container.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("HZ-EVI-016")
class DiskFaultTest {
    @TempDir
    Path folder;

    @Test
    void failures_areToldApart() {
        assertThat(DiskFault.of(new IOException("No space left on device"), "f").code())
                .isEqualTo(ErrorCode.DISK_FULL);
        assertThat(DiskFault.of(new FileSystemException("f", null, "磁盘空间不足。"), "f")
                        .code())
                .isEqualTo(ErrorCode.DISK_FULL);
        assertThat(DiskFault.of(new NoSuchFileException("f"), "f").code()).isEqualTo(ErrorCode.FILE_NOT_FOUND);
        assertThat(DiskFault.of(new IOException("Input/output error"), "f").code())
                .isEqualTo(ErrorCode.IO_FAILED);
    }

    @Test
    void folder_thatDoesNotExist_isSaidSo() {
        HuzhengException fault = fault(folder.resolve("none/x.hzp"));
        assertThat(fault.code()).isEqualTo(ErrorCode.OUTPUT_FOLDER_MISSING);
    }

    /** Needs the right to mount; where that is missing the three tests above still hold. */
    @Test
    void disk_full_isSaidSoAndNothingIsLeft() throws Exception {
        Assumptions.assumeTrue(
                ContainerRoundTripTest.run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder.toString()) == 0,
                "may not mount a small file system");
        try {
            assertThat(fault(folder.resolve("x.hzp")).code()).isEqualTo(ErrorCode.DISK_FULL);
            try (Stream<Path> left = Files.list(folder)) {
                assertThat(left).isEmpty();
            }
        } finally {
            ContainerRoundTripTest.run("umount", folder.toString());
        }
    }

    private static HuzhengException fault(Path target) {
        try (ContainerWriter writer = ContainerWriter.create(target, ContainerLimits.DEFAULT)) {
            writer.add("a", 1 << 20, new ByteArrayInputStream(new byte[1 << 20]), (block, at, n) -> {});
            writer.finish();
            throw new AssertionError("the disk was large enough");
        } catch (HuzhengException e) {
            return e;
        }
    }
}
