package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huzheng.crypto.ContentDigests;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.evidence.packaging.PackageReader;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Two gibibytes, or in the quick tier 256 mebibytes, under a heap of 64 MiB, each command in a process of its own. */
@Tag("rounds")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LargeFileTest {
    @TempDir
    private static Path folder;

    private static String run(int code, Object... arguments) throws IOException, InterruptedException {
        String[] line = java.util.Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        Process process = Fork.of("64m", line).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(code);
        return said;
    }

    @Test
    @Order(1)
    @Tag("HZ-CLI-004")
    @Tag("HZ-EVI-010")
    void seal_ofManyHeaps_succeeds() throws IOException, InterruptedException {
        Path big = LargeFile.write(folder.resolve("video.bin"));
        Desk desk = Desk.of(folder, CryptoSuite.SM);
        run(
                0,
                desk.seal(folder.resolve("x.hzp"), desk.key("FACTS.json"), desk.officers(), big)
                        .toArray());
        assertThat(Files.size(folder.resolve("x.hzp"))).isGreaterThan(LargeFile.LENGTH);
    }

    @Test
    @Order(2)
    @Tag("HZ-CLI-005")
    @Tag("HZ-EVI-010")
    void verify_ofThePackage_passes() throws IOException, InterruptedException {
        Desk desk = Desk.of(folder, CryptoSuite.SM);
        assertThat(run(0, "verify", folder.resolve("x.hzp"), "--trust", desk.trust()))
                .startsWith("x.hzp  通过 PASSED");
    }

    @Test
    @Order(3)
    @Tag("HZ-CLI-002")
    void hash_flatAndTree_isWhatTheManifestSays() throws IOException, InterruptedException {
        ContentDigests digests;
        try (PackageReader reader = PackageReader.open(folder.resolve("x.hzp"))) {
            digests = reader.manifest().files().get(0).digests();
        }
        Path big = folder.resolve("video.bin");
        assertThat(run(0, "hash", big)).startsWith(digests.sm3().value().hex() + " ");
        assertThat(run(0, "hash", "--suite", "intl", big))
                .startsWith(digests.sha256().value().hex() + " ");
        assertThat(run(0, "hash", "--tree", big))
                .startsWith(digests.treeRoot().value().hex() + " ");
    }
}
