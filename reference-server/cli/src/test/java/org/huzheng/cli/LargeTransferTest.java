package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.huzheng.crypto.CryptoSuite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two gibibytes, or in the quick tier 256 mebibytes, over HTTP: the server with 128 MiB, the client with 64, each in a process of its own. */
@Tag("HZ-CLI-007")
@Tag("HZ-SRV-007")
@Tag("rounds")
class LargeTransferTest {
    @TempDir
    private Path folder;

    @Test
    void package_ofManyHeaps_comesBackAsItWent() throws IOException, InterruptedException {
        Desk desk = Desk.of(folder, CryptoSuite.INTL);
        Path big = LargeFile.write(folder.resolve("video.bin"));
        Path hzp = desk.sealed("x.hzp", big);
        Path back = folder.resolve("back.hzp");
        try (Serving server = Serving.on(desk, "128m")) {
            ProcessBuilder transfer =
                    Fork.of("64m", server.uri().toString(), desk.keys().toString(), hzp.toString(), back.toString());
            Collections.replaceAll(transfer.command(), "org.huzheng.cli.Huzheng", "org.huzheng.cli.Transfer");
            Process client = transfer.redirectErrorStream(true).start();
            String said = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(client.waitFor()).as(said).isZero();
            assertThat(said).contains("same true");
            assertThat(server.stopped()).isTrue();
        }
        assertThat(Files.size(back)).isGreaterThan(LargeFile.LENGTH);
    }
}
