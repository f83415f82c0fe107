package org.huzheng.evidence.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.custody.CustodySamples;
import org.huzheng.finding.VerificationReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever byte of a package changes, to whatever value, it never passes and never throws. */
@Tag("HZ-EVI-015")
class SeededMutationTest {
    private static final int CHANGES = 200 * Integer.getInteger("huzheng.rounds", 1);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(CryptoSuite.class)
    @Tag("rounds")
    void package_withOneByteChanged_neverPassesAndNeverThrows(CryptoSuite suite) throws IOException {
        SealingKit kit = new SealingKit(suite);
        Path good = folder.resolve("good.hzp");
        kit.stampingSealer().seal(good, SealingKit.facts(), List.of(SealingKit.file(folder, "a.txt", text())));
        CustodySamples.recorder(kit).record(good, CustodySamples.collect(), good);
        assertThat(kit.verify(good).passed()).isTrue();

        byte[] bytes = Files.readAllBytes(good);
        Random random = new Random(20260301L + suite.name().length());
        Path bad = folder.resolve("bad.hzp");
        for (int i = 0; i < CHANGES; i++) {
            int at = random.nextInt(bytes.length);
            byte before = bytes[at];
            bytes[at] ^= (byte) (1 + random.nextInt(255));
            Files.write(bad, bytes);
            VerificationReport report = kit.verify(bad);
            assertThat(report.passed()).as("byte %d of %d", at, bytes.length).isFalse();
            assertThat(report.findings()).isNotEmpty();
            bytes[at] = before;
        }
    }

    private static byte[] text() {
        return "evidence".repeat(20).getBytes(StandardCharsets.UTF_8);
    }
}
