package org.huzheng.evidence.container.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.finding.ReasonCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("HZ-EVI-008")
class ContainerRoundTripTest {
    @TempDir
    Path folder;

    private Path write(String... names) {
        Path target = folder.resolve("x.hzp");
        try (ContainerWriter writer = ContainerWriter.create(target, ContainerLimits.DEFAULT)) {
            for (String name : names) {
                byte[] content = ("content of " + name).getBytes(java.nio.charset.StandardCharsets.UTF_8);
                writer.add(name, content.length, new ByteArrayInputStream(content), (block, at, n) -> {});
            }
            writer.add("empty", Bytes.empty());
            writer.finish();
        }
        return target;
    }

    @Test
    void container_written_readsBackTheSame() {
        Path file = write("mimetype", "evidence/现场照片.jpg");
        try (ContainerReader reader = ContainerReader.open(file, ContainerLimits.DEFAULT)) {
            assertThat(reader.entries())
                    .extracting(ContainerEntry::name)
                    .containsExactly("mimetype", "evidence/现场照片.jpg", "empty");
            ContainerEntry photo = reader.entry("evidence/现场照片.jpg").orElseThrow();
            assertThat(reader.document(photo).utf8()).isEqualTo("content of evidence/现场照片.jpg");
            List<Integer> blocks = new ArrayList<>();
            assertThat(reader.copy(photo, (block, at, n) -> blocks.add(n))).isTrue();
            assertThat(blocks).containsExactly((int) photo.size());
        }
    }

    @Test
    void container_written_isAcceptedByUnzipAndPython() throws Exception {
        Path file = write("mimetype", "evidence/现场照片.jpg");
        assertThat(run("unzip", "-tqq", file.toString())).isZero();
        assertThat(run(
                        "python3",
                        "-c",
                        "import zipfile,sys;z=zipfile.ZipFile(sys.argv[1]);"
                                + "sys.exit(0 if z.testzip() is None and z.namelist()[1]=='evidence/现场照片.jpg' else 1)",
                        file.toString()))
                .isZero();
    }

    @Test
    void container_copiedEntryByEntry_isByteForByteTheSame() throws IOException {
        Path file = write("mimetype", "a");
        Path copy = folder.resolve("copy.hzp");
        try (ContainerReader reader = ContainerReader.open(file, ContainerLimits.DEFAULT);
                ContainerWriter writer = ContainerWriter.create(copy, ContainerLimits.DEFAULT)) {
            reader.entries().forEach(entry -> writer.copy(reader, entry));
            writer.finish();
        }
        assertThat(Files.mismatch(file, copy)).isEqualTo(-1);
    }

    /** Every byte of the structures is fixed, and every content byte is under the CRC. */
    @Test
    void container_anySingleByteChanged_isRefusedOrFailsItsCrc() throws IOException {
        byte[] good = Files.readAllBytes(write("mimetype", "evidence/a"));
        Path bad = folder.resolve("bad.hzp");
        for (int i = 0; i < good.length; i++) {
            byte[] changed = good.clone();
            changed[i] ^= 1;
            Files.write(bad, changed);
            assertThat(acceptable(bad)).as("byte %d", i).isFalse();
        }
    }

    @Test
    void container_anyTruncationOrAddition_isRefused() throws IOException {
        byte[] good = Files.readAllBytes(write("mimetype", "evidence/a"));
        Path bad = folder.resolve("bad.hzp");
        for (int length = 0; length < good.length; length++) {
            Files.write(bad, java.util.Arrays.copyOf(good, length));
            assertThat(acceptable(bad)).as("length %d", length).isFalse();
        }
        Files.write(bad, java.util.Arrays.copyOf(good, good.length + 1));
        assertThat(acceptable(bad)).isFalse();
    }

    private static boolean acceptable(Path file) {
        try (ContainerReader reader = ContainerReader.open(file, ContainerLimits.DEFAULT)) {
            return reader.entries().stream().allMatch(entry -> reader.copy(entry, (block, at, n) -> {}));
        } catch (ContainerException e) {
            return false;
        }
    }

    @Test
    void zip_madeByAnotherTool_isNotCanonical() throws Exception {
        Path plain = Files.writeString(folder.resolve("mimetype"), "x");
        Path zip = folder.resolve("other.zip");
        assertThat(run(
                        "python3",
                        "-c",
                        "import zipfile,sys;z=zipfile.ZipFile(sys.argv[1],'w');z.write(sys.argv[2],'mimetype')",
                        zip.toString(),
                        plain.toString()))
                .isZero();
        assertThatThrownBy(() -> ContainerReader.open(zip, ContainerLimits.DEFAULT))
                .isInstanceOfSatisfying(
                        ContainerException.class,
                        e -> assertThat(e.reason()).isEqualTo(ReasonCode.CONTAINER_NOT_CANONICAL));
    }

    @Test
    void file_thatIsNoZip_isUnreadable() throws IOException {
        Path file = Files.writeString(folder.resolve("text"), "not a container, but longer than twenty-two bytes");
        assertThatThrownBy(() -> ContainerReader.open(file, ContainerLimits.DEFAULT))
                .isInstanceOfSatisfying(
                        ContainerException.class,
                        e -> assertThat(e.reason()).isEqualTo(ReasonCode.CONTAINER_UNREADABLE));
    }

    @Test
    void file_thatDoesNotExist_isSaidSo() {
        assertThatThrownBy(() -> ContainerReader.open(folder.resolve("none"), ContainerLimits.DEFAULT))
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.FILE_NOT_FOUND));
    }

    @Test
    @Tag("HZ-EVI-016")
    void writer_closedUnfinished_leavesNothing() throws IOException {
        Path target = folder.resolve("half.hzp");
        try (ContainerWriter writer = ContainerWriter.create(target, ContainerLimits.DEFAULT)) {
            writer.add("mimetype", Bytes.ofUtf8("x"));
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    @Tag("HZ-EVI-010")
    void content_ofAnotherLengthThanAnnounced_isRefused() {
        for (int announced : new int[] {3, 5}) {
            try (ContainerWriter writer = ContainerWriter.create(folder.resolve("x"), ContainerLimits.DEFAULT)) {
                InputStream four = new ByteArrayInputStream(new byte[4]);
                assertThatThrownBy(() -> writer.add("a", announced, four, (block, at, n) -> {}))
                        .isInstanceOfSatisfying(
                                HuzhengException.class,
                                e -> assertThat(e.code()).isEqualTo(ErrorCode.FILE_CHANGED_WHILE_READ));
            }
        }
    }

    static int run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
