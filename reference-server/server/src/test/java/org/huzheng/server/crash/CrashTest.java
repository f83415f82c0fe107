package org.huzheng.server.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.log.LogTrust;
import org.huzheng.log.NoteSigner;
import org.huzheng.server.Storage;
import org.huzheng.server.StorageConfig;
import org.huzheng.server.TestStorage;
import org.huzheng.server.store.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A process killed with SIGKILL again and again, while it starts, registers and uploads. This shows what survives the death
 * of the process; that it survives a power cut rests on the syncs, which no test here can take away.
 */
@Tag("HZ-SRV-013")
@Tag("HZ-LOG-007")
class CrashTest {
    private static final NoteSigner SIGNER =
            NoteSigner.generate(CrashVictim.ORIGIN, CryptoSuite.SM, TestStorage.RANDOM);

    @TempDir
    Path directory;

    private final Acknowledged acknowledged = new Acknowledged(LogTrust.of(List.of(SIGNER.verifier())));
    private final Set<Path> whole = new HashSet<>();
    private final Random random = new Random(20261121);

    @ParameterizedTest
    @CsvSource({"SQLITE, 3", "POSTGRESQL, 1"})
    @Tag("rounds")
    void process_killedAtAnyMoment_losesNothingAcknowledged(TestDatabase kind, int factor)
            throws IOException, InterruptedException {
        int rounds = factor * Integer.getInteger("huzheng.rounds", 1);
        String url = kind.newUrl(directory);
        Path key = Files.writeString(directory.resolve("log.key"), SIGNER.privateKeyPem());
        for (int round = 0; round < rounds; round++) {
            killOnce(url, key, round);
            try (Storage storage = open(url)) {
                acknowledged.assertStillTrue(storage);
            }
            assertEveryContentIsWhole();
        }
        try (Storage storage = open(url)) {
            acknowledged.assertAllStillTrue(storage);
        }
        assertThat(acknowledged.registrations()).isGreaterThanOrEqualTo(rounds / 2 + 1);
        assertThat(acknowledged.stored()).isPositive();
    }

    private void killOnce(String url, Path key, int round) throws IOException, InterruptedException {
        Path said = directory.resolve("said-" + round);
        Path errors = directory.resolve("errors-" + round);
        Process victim = new ProcessBuilder(command(url, key, round))
                .redirectOutput(said.toFile())
                .redirectError(errors.toFile())
                .start();
        // Every sixth is killed while it starts, the others once they have said a few things.
        if (round % 6 == 5) {
            TimeUnit.MILLISECONDS.sleep(300 + random.nextInt(900));
        } else {
            int lines = 1 + random.nextInt(12);
            // The first is left alone until something is stored, however few rounds there are.
            awaitLines(
                    all -> all.size() >= lines
                            && (round > 0 || all.stream().anyMatch(line -> line.startsWith("STORED"))),
                    victim,
                    said,
                    errors);
            TimeUnit.MILLISECONDS.sleep(random.nextInt(40));
        }
        victim.destroyForcibly().waitFor();
        String lines = Files.readString(said, StandardCharsets.UTF_8);
        // A last line without its end was not yet said.
        lines.substring(0, lines.lastIndexOf('\n') + 1).lines().forEach(acknowledged::take);
        assertThat(Files.readString(errors, StandardCharsets.UTF_8)).doesNotContain("Exception");
    }

    private static void awaitLines(Predicate<List<String>> enough, Process victim, Path said, Path errors)
            throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!enough.test(
                Files.readString(said, StandardCharsets.UTF_8).lines().toList())) {
            if (!victim.isAlive() || System.nanoTime() > deadline) {
                throw new AssertionError("the victim said too little: " + Files.readString(errors));
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private List<String> command(String url, Path key, int round) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                CrashVictim.class.getName()));
        command.addAll(List.of(
                url,
                directory.resolve("data").toString(),
                key.toString(),
                Integer.toString(round),
                Integer.toString(acknowledged.stored())));
        return command;
    }

    private Storage open(String url) {
        return Storage.open(
                StorageConfig.inDatabase(url, directory.resolve("data")),
                SIGNER,
                Clock.systemUTC(),
                TestStorage.RANDOM);
    }

    /** A file has its name only once it has all its bytes. */
    private void assertEveryContentIsWhole() throws IOException {
        try (Stream<Path> files = Files.walk(directory.resolve("data/content"))) {
            for (Path file :
                    files.filter(Files::isRegularFile).filter(whole::add).toList()) {
                assertThat(DigestAlgorithm.SM3.digest(Files.readAllBytes(file)).hex())
                        .isEqualTo(file.getFileName().toString());
            }
        }
    }
}
