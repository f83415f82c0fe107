package org.huzheng.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code serve} in a process of its own, on a free port. */
final class Serving implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("http://[\\w.:]+");

    private final Process process;
    private final URI uri;
    private final StringBuilder said = new StringBuilder();

    private Serving(Process process) throws IOException {
        this.process = process;
        this.uri =
                listening(new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)));
    }

    static Serving on(Desk desk, String heap) throws IOException {
        return new Serving(Fork.of(
                        heap,
                        "serve",
                        "--init",
                        "--port",
                        "0",
                        "--suite",
                        "intl",
                        "--data",
                        desk.folder().resolve("data").toString(),
                        "--trust",
                        desk.trust().toString(),
                        "--departments",
                        desk.key("departments.json").toString())
                .redirectErrorStream(true)
                .start());
    }

    private URI listening(BufferedReader lines) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            Matcher address = ADDRESS.matcher(line);
            if (line.contains("listening on") && address.find()) {
                drain(lines);
                return URI.create(address.group());
            }
        }
        throw new IOException("the server did not start: " + said);
    }

    /** A pipe nobody reads would stop the server. */
    private static void drain(BufferedReader lines) {
        Thread reader = new Thread(() -> lines.lines().forEach(line -> {}));
        reader.setDaemon(true);
        reader.start();
    }

    URI uri() {
        return uri;
    }

    /** SIGTERM, and whether it ended in time. */
    boolean stopped() throws InterruptedException {
        process.destroy();
        return process.waitFor(30, TimeUnit.SECONDS);
    }

    boolean alive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
