package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A large file there and back, server and client each in a process of its own with a small heap. {@code
 * -Dhuzheng.transfer.mib=2048} makes it two gibibytes.
 */
@Tag("HZ-SRV-007")
@Tag("HZ-CLN-005")
class TransferTest {
    private static final int MIB = Integer.getInteger("huzheng.transfer.mib", 160);

    @TempDir
    private Path directory;

    @Test
    void file_largerThanTheHeaps_goesThereAndBack() throws Exception {
        Path file = directory.resolve("large.hzp");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(MIB * 1024L * 1024);
            large.seek(large.length() / 2);
            large.writeBytes("not all zeros");
        }
        Process server = forked("128m", TransferServer.class, directory.toString());
        try {
            await(directory.resolve("address"), server);
            Process client = forked("64m", TransferClient.class, directory.toString(), file.toString());
            assertThat(client.waitFor(15, TimeUnit.MINUTES)).isTrue();
            assertThat(client.exitValue()).as(log(TransferClient.class)).isZero();
            assertThat(server.isAlive()).as(log(TransferServer.class)).isTrue();
            assertThat(Files.mismatch(file, directory.resolve("back.hzp"))).isEqualTo(-1);
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private String log(Class<?> main) throws IOException {
        return Files.readString(directory.resolve(main.getSimpleName() + ".log"));
    }

    private Process forked(String heap, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve(main.getSimpleName() + ".log").toFile())
                .start();
    }

    private static void await(Path file, Process process) throws InterruptedException {
        for (int i = 0; i < 600 && !Files.exists(file); i++) {
            assertThat(process.isAlive()).isTrue();
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }
}
