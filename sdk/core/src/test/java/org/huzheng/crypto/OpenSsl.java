package org.huzheng.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The openssl command in one directory: a witness nobody here wrote. Tests are skipped where it is not installed. */
public final class OpenSsl {
    private final Path directory;

    public OpenSsl(Path directory) {
        this.directory = directory;
        Assumptions.assumeTrue(installed(), "openssl 3 is not installed");
    }

    private static boolean installed() {
        try {
            Process process = new ProcessBuilder("openssl", "version")
                    .redirectErrorStream(true)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).startsWith("OpenSSL 3");
        } catch (IOException e) {
            return false;
        }
    }

    /** Runs one command, words separated by blanks; it must succeed. */
    public String run(String command) {
        List<String> words = new ArrayList<>(List.of("openssl"));
        words.addAll(Arrays.asList(command.split(" ")));
        try {
            Process process = new ProcessBuilder(words)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(command + ": " + output).isZero();
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    public void write(String name, String text) {
        write(name, Bytes.ofUtf8(text));
    }

    public void write(String name, Bytes content) {
        try {
            Files.write(directory.resolve(name), content.toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Bytes read(String name) {
        try {
            return Bytes.of(Files.readAllBytes(directory.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
