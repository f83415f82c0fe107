package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huzheng.crypto.CryptoSuite;

/** Keys as {@code keygen} makes them, a folder to work in, and the long command lines of {@code seal}. */
record Desk(Path folder, Path keys) {
    static Desk of(Path folder, CryptoSuite suite) {
        Path keys = folder.resolve("keys-" + suite);
        if (!Files.exists(keys)) {
            Ran.run("keygen", "--out", keys, "--suite", suite).passed();
        }
        return new Desk(folder, keys);
    }

    Path key(String name) {
        return keys.resolve(name);
    }

    Path trust() {
        return keys.resolve("trust");
    }

    Path file(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Makes a file one byte longer. */
    void appendTo(Path file) {
        try {
            Files.write(file, new byte[1], StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new folder. */
    Path folder(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Object> seal(Path out, Path facts, List<Path> officers, Path... files) {
        List<Object> line = new ArrayList<>(List.of("seal", "--key", key("department.p12")));
        officers.forEach(officer -> line.addAll(List.of("--officer", officer)));
        line.addAll(List.of("--password-file", key("password.txt"), "--facts", facts, "--out", out));
        line.addAll(List.of(files));
        return line;
    }

    List<Path> officers() {
        return List.of(key("officer-1.p12"), key("officer-2.p12"));
    }

    Ran trySeal(Path out, Path... files) {
        return Ran.run(seal(out, key("FACTS.json"), officers(), files).toArray());
    }

    /** A package of these files, sealed as the help says. */
    Path sealed(String name, Path... files) {
        Path out = folder.resolve(name);
        trySeal(out, files).passed();
        return out;
    }

    Ran verify(Path hzp, Object... further) {
        return Ran.run(Stream.concat(Stream.of("verify", hzp, "--trust", trust()), Stream.of(further))
                .toArray());
    }

    /** The files of a folder, hidden ones too. */
    static List<String> listing(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces one thing in a copy of the facts that keygen wrote. */
    Path factsWith(String name, String from, String to) {
        try {
            String facts = Files.readString(key("FACTS.json"));
            assertThat(facts).contains(from);
            return file(name, facts.replace(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
