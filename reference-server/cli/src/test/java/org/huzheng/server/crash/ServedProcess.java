package org.huzheng.server.crash;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code huzheng serve} in a process of its own, as a department would run it. */
public final class ServedProcess {
    private static final Pattern LISTENING = Pattern.compile("listening on (http://\\S+)");
    private static final long PATIENCE_SECONDS = 120;

    private final Process process;
    private final Path said;
    private final URI uri;

    private ServedProcess(Process process, Path said, URI uri) {
        this.process = process;
        this.said = said;
        this.uri = uri;
    }

    /** Starts it with these arguments and waits until it listens. */
    public static ServedProcess start(Path said, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.huzheng.cli.Huzheng",
                "serve",
                "--init",
                "--port",
                "0"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (process.isAlive() && System.nanoTime() < deadline) {
            Matcher listening = LISTENING.matcher(Files.readString(said, StandardCharsets.UTF_8));
            if (listening.find()) {
                return new ServedProcess(process, said, URI.create(listening.group(1)));
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        process.destroyForcibly();
        throw new AssertionError("the server did not start: " + Files.readString(said, StandardCharsets.UTF_8));
    }

    public URI uri() {
        return uri;
    }

    /** SIGKILL. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGTERM; the exit code once it has ended. */
    public int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    public String said() throws IOException {
        return Files.readString(said, StandardCharsets.UTF_8);
    }
}
