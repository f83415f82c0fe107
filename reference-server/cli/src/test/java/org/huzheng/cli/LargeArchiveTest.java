package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.huzheng.crypto.CryptoSuite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document several times the heap, and a sealing that is killed. */
@Tag("HZ-ARC-004")
@Tag("rounds")
class LargeArchiveTest {
    private static final long LENGTH = Math.min(256L << 20, (96L << 20) * Integer.getInteger("huzheng.rounds", 1));

    @TempDir
    private Path folder;

    private static String[] words(Stream<?> arguments) {
        return arguments.map(Object::toString).toArray(String[]::new);
    }

    @Test
    void document_ofSeveralHeaps_isArchivedAndVerified() throws IOException, InterruptedException {
        ClosedCase closed = ClosedCase.on(Desk.of(folder, CryptoSuite.SM));
        LargeFile.write(closed.documents().resolve("02-记录-INVESTIGATION.pdf"), LENGTH);
        Path out = folder.resolve("x.hzp");
        run(words(closed.line(closed.file(), closed.documents(), out).stream()));
        assertThat(Files.size(out)).isGreaterThan(LENGTH);
        assertThat(run(
                        "verify",
                        out.toString(),
                        "--trust",
                        closed.desk().trust().toString()))
                .startsWith("x.hzp  通过 PASSED");
    }

    private static String run(String... line) throws IOException, InterruptedException {
        Process process = Fork.of("48m", line).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    @Test
    void sealing_killed_leavesNoArchive() throws IOException, InterruptedException {
        ClosedCase closed = ClosedCase.on(Desk.of(folder, CryptoSuite.SM));
        LargeFile.write(closed.documents().resolve("02-记录-INVESTIGATION.pdf"), LENGTH);
        Path target = closed.desk().folder("out").resolve("x.hzp");
        Process process = Fork.of("48m", words(closed.line(closed.file(), closed.documents(), target).stream()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        while (process.isAlive() && Desk.listing(folder.resolve("out")).isEmpty()) {
            Thread.sleep(5);
        }
        process.destroyForcibly().waitFor();
        assertThat(target).doesNotExist();
    }
}
