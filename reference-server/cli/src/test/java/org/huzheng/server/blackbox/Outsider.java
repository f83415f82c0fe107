package org.huzheng.server.blackbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.server.crash.ServedProcess;

/** The program of {@code blackbox/}, which knows {@code spec/} only, and the server it is let loose on. */
final class Outsider {
    private static final long PATIENCE_MINUTES = 15;
    private static final Executor PATIENCE = CompletableFuture.delayedExecutor(PATIENCE_MINUTES, TimeUnit.MINUTES);

    private final Path folder;

    private Outsider(Path folder) {
        this.folder = folder;
    }

    /** What is written beside the programs. */
    static Path resource(String name) {
        URL found = Objects.requireNonNull(Outsider.class.getResource("/blackbox/" + name), name);
        try {
            return Path.of(found.toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * Tries cases against a server of its own and gives the outcomes in order.
     *
     * @param every which of the cases that are to be refused: each (1), every second (2) …; what is to be taken always is tried
     */
    static List<Outcome> tryAll(Path folder, int every) throws IOException, InterruptedException {
        return new Outsider(folder).run(every);
    }

    private List<Outcome> run(int every) throws IOException, InterruptedException {
        Path complaints = folder.resolve("complaints");
        ProcessBuilder builder = new ProcessBuilder(
                        "python3", resource("run.py").toString(), folder.toString(), "--every", Integer.toString(every))
                .redirectError(complaints.toFile());
        builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
        builder.environment().put("PYTHONUTF8", "1");
        builder.environment()
                .put(
                        "HUZHENG_SPEC",
                        Path.of(System.getProperty("huzheng.root"), "spec").toString());
        Process program = builder.start();
        PATIENCE.execute(program::destroyForcibly);
        try (BufferedReader says = program.inputReader(StandardCharsets.UTF_8)) {
            if (!"READY".equals(says.readLine())) {
                throw new AssertionError("the program did not begin: " + Files.readString(complaints));
            }
            List<Outcome> outcomes = served(program, says);
            if (program.waitFor() != 0) {
                throw new AssertionError("the program did not end: " + Files.readString(complaints));
            }
            return outcomes;
        } finally {
            program.destroyForcibly();
        }
    }

    private List<Outcome> served(Process program, BufferedReader says) throws IOException, InterruptedException {
        ServedProcess server = ServedProcess.start(
                folder.resolve("server-said"),
                "--data",
                folder.resolve("data").toString(),
                "--trust",
                folder.resolve("trust").toString(),
                "--departments",
                folder.resolve("departments.json").toString());
        try {
            tell(program, server.uri());
            List<Outcome> outcomes = new ArrayList<>();
            for (String line = says.readLine(); line != null; line = says.readLine()) {
                outcomes.add(Outcome.read(JsonObject.parse(line.getBytes(StandardCharsets.UTF_8))));
            }
            return outcomes;
        } finally {
            server.stop();
        }
    }

    private static void tell(Process program, URI address) throws IOException {
        try (Writer ear = program.outputWriter(StandardCharsets.UTF_8)) {
            ear.write(address + "\n");
        }
    }

    /** Every exchange of a run, in order. */
    static List<Exchanged> exchanges(Path folder) {
        try {
            return Files.readAllLines(folder.resolve("exchanges.jsonl")).stream()
                    .map(line -> Exchanged.read(JsonObject.parse(line.getBytes(StandardCharsets.UTF_8))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
