package org.huzheng.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("HZ-SRV-007")
@Tag("rounds")
class UploadMemoryTest {
    private static final long MEBIBYTES = Math.min(384, 96 * Integer.getInteger("huzheng.rounds", 1));

    @TempDir
    Path directory;

    @Test
    void content_ofManyHeaps_isTakenInAndReadBack() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeUpload.class.getName(),
                        directory.toString(),
                        Long.toString(MEBIBYTES))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output.strip()).endsWith(Long.toString(MEBIBYTES * 1024 * 1024));
    }
}
