package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.huzheng.crypto.CryptoSuite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is handed to {@code verify} and {@code inspect} as a package: a verdict or a clear error, never a trace. */
@Tag("HZ-CLI-005")
@Tag("HZ-CLI-006")
@Tag("HZ-CLI-013")
class HostilePackageTest {
    private static final int MUTATIONS = 30 * Integer.getInteger("huzheng.rounds", 1);

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void prepare() {
        desk = Desk.of(folder, CryptoSuite.SM);
    }

    private byte[] sealed() throws IOException {
        return Files.readAllBytes(desk.sealed("good.hzp", desk.file("photo.jpg", "not really a photograph")));
    }

    static Stream<byte[]> garbage() {
        Random random = new Random(20261121);
        return Stream.of(0, 1, 21, 22, 23, 1000, 100_000).map(length -> {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            return bytes;
        });
    }

    @Test
    void garbage_ofAnyLength_failsAndCannotBeListed() {
        garbage().forEach(bytes -> {
            Path file = desk.file("garbage.hzp", bytes);
            Ran verdict = desk.verify(file);
            assertThat(verdict.code()).isEqualTo(1);
            assertThat(verdict.out()).contains("! CONTAINER_UNREADABLE", "完整下载");
            Ran.run("inspect", file).refused(65, ErrorCode.PACKAGE_MALFORMED);
        });
    }

    @Test
    void text_takenForAPackage_fails() {
        assertThat(desk.verify(desk.key("FACTS.json")).code()).isEqualTo(1);
        Ran.run("inspect", desk.key("FACTS.json")).refused(65, ErrorCode.PACKAGE_MALFORMED);
    }

    @Test
    void package_missingOrADirectory_isRefused() {
        desk.verify(folder).refused(65, ErrorCode.FILE_IS_FOLDER, "folder");
        desk.verify(folder.resolve("no.hzp")).refused(65, ErrorCode.FILE_NOT_FOUND, "no.hzp");
        Ran.run("inspect", folder).refused(65, ErrorCode.FILE_IS_FOLDER, "folder");
        Ran.run("inspect", folder.resolve("no.hzp")).refused(65, ErrorCode.FILE_NOT_FOUND, "no.hzp");
    }

    @Test
    void package_truncatedAnywhere_fails() throws IOException {
        byte[] good = sealed();
        for (int length = 0; length < good.length; length += good.length / 40) {
            Path file = desk.file("short.hzp", Arrays.copyOf(good, length));
            assertThat(desk.verify(file).code()).as("%d bytes", length).isEqualTo(1);
            assertThat(Ran.run("inspect", file).code()).as("%d bytes", length).isEqualTo(65);
        }
    }

    @Test
    @Tag("rounds")
    void package_withAnyByteChanged_neverPassesNorShowsATrace() throws IOException {
        byte[] good = sealed();
        Random random = new Random(42);
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] bad = good.clone();
            int at = random.nextInt(bad.length);
            bad[at] ^= (byte) (1 + random.nextInt(255));
            Path file = desk.file("bad.hzp", bad);
            Ran verdict = desk.verify(file);
            assertThat(verdict.code()).as("byte %d: %s", at, verdict.out()).isIn(1, 2);
            assertThat(verdict.out()).contains("  ! ");
            assertThat(Ran.run("inspect", file).code()).as("byte %d", at).isIn(0, 65);
        }
    }

    @Test
    void package_withBytesAddedOrRemoved_fails() throws IOException {
        byte[] good = sealed();
        Random random = new Random(7);
        for (int i = 0; i < 30; i++) {
            int at = random.nextInt(good.length);
            byte[] longer = new byte[good.length + 1];
            System.arraycopy(good, 0, longer, 0, at);
            System.arraycopy(good, at, longer, at + 1, good.length - at);
            assertThat(desk.verify(desk.file("longer.hzp", longer)).code()).isEqualTo(1);
        }
        byte[] tail = Arrays.copyOf(good, good.length + 1);
        assertThat(desk.verify(desk.file("tail.hzp", tail)).code()).isEqualTo(1);
    }
}
