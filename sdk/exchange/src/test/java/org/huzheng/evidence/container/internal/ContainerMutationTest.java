package org.huzheng.evidence.container.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.finding.ReasonCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever opens as a container is the one spelling of what it holds: written again it is the same, byte for byte. */
@Tag("HZ-EVI-008")
class ContainerMutationTest {
    private static final int ROUNDS = 4_000 * Integer.getInteger("huzheng.rounds", 1);
    private static final Set<ReasonCode> OURS = EnumSet.of(
            ReasonCode.CONTAINER_UNREADABLE, ReasonCode.CONTAINER_NOT_CANONICAL, ReasonCode.CONTAINER_LIMIT_EXCEEDED);

    @TempDir
    Path folder;

    private byte[] good;

    @BeforeEach
    void write() throws IOException {
        Path file = folder.resolve("good.hzp");
        try (ContainerWriter writer = ContainerWriter.create(file, ContainerLimits.DEFAULT)) {
            writer.add("mimetype", Bytes.ofUtf8("application/vnd.etsi.asic-e+zip"));
            writer.add("evidence/现场记录.txt", Bytes.ofUtf8("二〇二六年三月一日"));
            writer.add("evidence/empty", Bytes.empty());
            writer.add("manifest.json", Bytes.ofUtf8("{}"));
            writer.finish();
        }
        good = Files.readAllBytes(file);
    }

    /** What a container holds, written anew; or nothing where a checksum does not hold. */
    private byte[] again(ContainerReader reader) throws IOException {
        Path file = folder.resolve("again.hzp");
        Files.deleteIfExists(file);
        try (ContainerWriter writer = ContainerWriter.create(file, ContainerLimits.DEFAULT)) {
            for (ContainerEntry entry : reader.entries()) {
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                if (!reader.copy(entry, content::write)) {
                    return new byte[0];
                }
                writer.add(entry.name(), Bytes.of(content.toByteArray()));
            }
            writer.finish();
        }
        return Files.readAllBytes(file);
    }

    private boolean opensCanonical(byte[] bytes) throws IOException {
        try (ContainerReader reader = ContainerReader.open(Bytes.of(bytes), "mutated", ContainerLimits.DEFAULT)) {
            byte[] again = again(reader);
            if (again.length > 0) {
                assertThat(again).isEqualTo(bytes);
            }
            return again.length > 0;
        } catch (ContainerException e) {
            assertThat(e.reason()).isIn(OURS);
            return false;
        }
    }

    @Test
    void container_untouched_isItsOwnSpelling() throws IOException {
        assertThat(opensCanonical(good)).isTrue();
        try (ContainerReader reader = ContainerReader.open(Bytes.of(good), "good", ContainerLimits.DEFAULT)) {
            assertThat(reader.entries())
                    .extracting(ContainerEntry::name)
                    .containsExactly("mimetype", "evidence/现场记录.txt", "evidence/empty", "manifest.json");
            assertThat(reader.document(reader.entry("manifest.json").orElseThrow()))
                    .isEqualTo(Bytes.ofUtf8("{}"));
            assertThat(reader.length()).isEqualTo(good.length);
        }
    }

    /** Every single bit: either refused in our words, or its checksum does not hold. */
    @Test
    void container_anyBitFlipped_neverOpensWhole() throws IOException {
        for (int at = 0; at < good.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] flipped = good.clone();
                flipped[at] ^= (byte) (1 << bit);
                assertThat(opensCanonical(flipped))
                        .as("byte %d bit %d", at, bit)
                        .isFalse();
            }
        }
    }

    @Test
    void container_cutAnywhereOrWithATail_isRefused() throws IOException {
        for (int length = 0; length < good.length; length++) {
            assertThat(opensCanonical(Arrays.copyOf(good, length)))
                    .as("%d bytes", length)
                    .isFalse();
        }
        for (int more : new int[] {1, 22, 100}) {
            assertThat(opensCanonical(Arrays.copyOf(good, good.length + more))).isFalse();
        }
    }

    @Test
    @Tag("rounds")
    @Tag("HZ-EVI-015")
    void container_mutatedAtRandom_isRefusedInOurWordsOrCanonical() throws IOException {
        Random random = new Random(20261130);
        int opened = 0;
        for (int i = 0; i < ROUNDS; i++) {
            byte[] bytes = good.clone();
            int changes = 1 + random.nextInt(4);
            for (int change = 0; change < changes; change++) {
                int at = random.nextInt(bytes.length);
                switch (random.nextInt(3)) {
                    case 0 -> bytes[at] = (byte) random.nextInt(256);
                    case 1 ->
                        System.arraycopy(
                                bytes, random.nextInt(bytes.length - 8), bytes, Math.min(at, bytes.length - 8), 8);
                    default -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 4), (byte) -1);
                }
            }
            opened += opensCanonical(bytes) ? 1 : 0;
        }
        assertThat(opened).as("most are refused").isLessThan(ROUNDS / 20);
    }

    /** An entry that reads its content from elsewhere in the file would let two readers see two things. */
    @Test
    void entries_swappedOrSharingContent_areRefused() throws IOException {
        String text = new String(good, StandardCharsets.ISO_8859_1);
        byte[] one = "evidence/empty".getBytes(StandardCharsets.UTF_8);
        int first = text.indexOf("evidence/empty");
        int second = text.lastIndexOf("evidence/empty");
        assertThat(first).isLessThan(second);
        for (int at : List.of(first, second)) {
            byte[] renamed = good.clone();
            System.arraycopy("evidence/EMPTY".getBytes(StandardCharsets.UTF_8), 0, renamed, at, one.length);
            assertThat(opensCanonical(renamed))
                    .as("named otherwise in one of two places")
                    .isFalse();
        }
        byte[] both = good.clone();
        for (int at : List.of(first, second)) {
            System.arraycopy("evidence/EMPTY".getBytes(StandardCharsets.UTF_8), 0, both, at, one.length);
        }
        assertThat(opensCanonical(both))
                .as("another name in both places is another container")
                .isTrue();
    }

    @Test
    @Tag("HZ-EVI-016")
    void writer_closedWithoutFinish_leavesNothing() throws IOException {
        Path file = folder.resolve("unfinished.hzp");
        try (ContainerWriter writer = ContainerWriter.create(file, ContainerLimits.DEFAULT)) {
            writer.add("mimetype", Bytes.ofUtf8("x"));
        }
        assertThat(file).doesNotExist();
        try (var left = Files.list(folder)) {
            assertThat(left.map(Path::getFileName).map(Path::toString)).containsExactly("good.hzp");
        }
    }

    @Test
    void writer_nameTakenTwice_isRefusedAndTheFirstStays() throws IOException {
        Path file = folder.resolve("twice.hzp");
        try (ContainerWriter writer = ContainerWriter.create(file, ContainerLimits.DEFAULT)) {
            writer.add("a", Bytes.ofUtf8("first"));
            boolean refused = false;
            try {
                writer.add("A", Bytes.ofUtf8("second"));
                writer.finish();
            } catch (HuzhengException e) {
                refused = true;
            }
            assertThat(refused)
                    .as("names that differ in case only are one name on many disks")
                    .isTrue();
        }
    }
}
