package org.huzheng.evidence.container.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The 4 GiB boundary, on sparse files: nothing of that size is really written. */
@Tag("HZ-EVI-008")
class Zip64Test {
    private static final long FOUR_GIB_LESS_ONE = 0xFFFF_FFFFL;

    @TempDir
    Path folder;

    @Test
    void sizes_aroundFourGiB_readBack() throws Exception {
        for (long size : new long[] {FOUR_GIB_LESS_ONE - 1, FOUR_GIB_LESS_ONE, FOUR_GIB_LESS_ONE + 1, 5L << 30}) {
            Path file = sparse(size);
            try (ContainerReader reader = ContainerReader.open(file, ContainerLimits.DEFAULT)) {
                assertThat(reader.entries()).extracting(ContainerEntry::size).containsExactly(size, 2L);
                assertThat(reader.document(reader.entries().get(1)).hex()).isEqualTo("6869");
            }
            assertThat(ContainerRoundTripTest.run(
                            "python3",
                            "-c",
                            "import zipfile,sys;z=zipfile.ZipFile(sys.argv[1]);"
                                    + "sys.exit(0 if z.read('after')==b'hi' and z.infolist()[0].file_size==int(sys.argv[2]) else 1)",
                            file.toString(),
                            Long.toString(size)))
                    .as("python accepts %d", size)
                    .isZero();
            // Info-ZIP 6.0 itself stumbles over exactly 2^32-1 bytes
            if (size != FOUR_GIB_LESS_ONE) {
                assertThat(ContainerRoundTripTest.run("unzip", "-tqq", file.toString(), "after"))
                        .as("unzip accepts %d", size)
                        .isZero();
            }
        }
    }

    @Test
    void extraField_isThereOnlyWhereItIsNeeded() {
        assertThat(ZipFormat.localHeader(entry(FOUR_GIB_LESS_ONE - 1, 0))).hasSize(31);
        assertThat(ZipFormat.localHeader(entry(FOUR_GIB_LESS_ONE, 0))).hasSize(51);
        assertThat(ZipFormat.localHeader(entry(1, FOUR_GIB_LESS_ONE))).hasSize(31);
        assertThat(ZipFormat.centralHeader(entry(FOUR_GIB_LESS_ONE - 1, FOUR_GIB_LESS_ONE - 1)))
                .hasSize(47);
        assertThat(ZipFormat.centralHeader(entry(FOUR_GIB_LESS_ONE, 0))).hasSize(67);
        assertThat(ZipFormat.centralHeader(entry(1, FOUR_GIB_LESS_ONE))).hasSize(59);
        assertThat(ZipFormat.centralHeader(entry(FOUR_GIB_LESS_ONE, FOUR_GIB_LESS_ONE)))
                .hasSize(75);
        assertThat(ZipFormat.trailer(0xFFFE, 10, FOUR_GIB_LESS_ONE - 1)).hasSize(22);
        assertThat(ZipFormat.trailer(0xFFFF, 10, 10)).hasSize(98);
        assertThat(ZipFormat.trailer(1, 10, FOUR_GIB_LESS_ONE)).hasSize(98);
    }

    private static ContainerEntry entry(long size, long offset) {
        return new ContainerEntry("a", size, 0, offset);
    }

    private Path sparse(long size) throws IOException {
        Path file = folder.resolve("sparse-" + size + ".hzp");
        ContainerEntry big = new ContainerEntry("big", size, 0, 0);
        ContainerEntry after = new ContainerEntry("after", 2, crc("hi"), big.end());
        byte[] directory = ZipFormat.centralDirectory(List.of(big, after));
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.write(ZipFormat.localHeader(big));
            out.seek(big.end());
            out.write(ZipFormat.localHeader(after));
            out.write(new byte[] {'h', 'i'});
            out.write(directory);
            out.write(ZipFormat.trailer(2, directory.length, after.end()));
        }
        return file;
    }

    private static long crc(String text) {
        java.util.zip.CRC32 crc = new java.util.zip.CRC32();
        crc.update(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return crc.getValue();
    }

    @Test
    void limits_areExactlyWhereTheyAreSaidToBe() {
        assertThat(Stream.of(FOUR_GIB_LESS_ONE - 1, FOUR_GIB_LESS_ONE).map(ZipFormat::wide))
                .containsExactly(false, true);
    }
}
