package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.cli.Exchange.PROVIDER;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evidence several times the heap, in a pack. */
@Tag("HZ-DSP-011")
@Tag("rounds")
class LargeDisputeTest {
    private static final long LENGTH = Math.min(256L << 20, (96L << 20) * Integer.getInteger("huzheng.rounds", 1));

    @TempDir
    private Path folder;

    @Test
    void evidence_ofSeveralHeaps_isPackedAndVerified() throws IOException, InterruptedException {
        try (Exchange exchange = new Exchange(folder)) {
            Desk desk = new Desk(folder, exchange.ca.resolve(PROVIDER));
            Path evidence = desk.sealed("big.hzp", LargeFile.write(folder.resolve("video.mp4"), LENGTH));
            String id = exchange.as(PROVIDER, "register", evidence, "--json")
                    .passed()
                    .json()
                    .get("evidenceId")
                    .textValue();
            Path pack = folder.resolve("dispute.hzp");
            String said = run(
                    "dispute",
                    id,
                    evidence.toString(),
                    "--out",
                    pack.toString(),
                    "--key",
                    exchange.of(PROVIDER, "department.p12").toString(),
                    "--trust",
                    exchange.trust().toString(),
                    "--server",
                    exchange.uri());
            assertThat(said)
                    .contains("DISPUTE_PAPER_ABSENT  recognition-decision")
                    .doesNotContain("FAILED");
            assertThat(Files.size(pack)).isGreaterThan(LENGTH);
            assertThat(run(
                            "verify",
                            pack.toString(),
                            "--trust",
                            exchange.trust().toString()))
                    .contains("完整性 / integrity：通过 PASSED");
        }
    }

    private static String run(String... line) throws IOException, InterruptedException {
        Process process = Fork.of("48m", line).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(2);
        return said;
    }
}
