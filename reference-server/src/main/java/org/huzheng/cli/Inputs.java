package org.huzheng.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;

/** Reading what the user named, with an error that says what was wrong with it. */
final class Inputs {
    private Inputs() {}

    static Path requireFile(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new HuzhengException(ErrorCode.FILE_NOT_FOUND, file.toString());
        }
        return file;
    }

    static Path requireDirectory(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new HuzhengException(ErrorCode.FILE_NOT_FOUND, directory.toString());
        }
        return directory;
    }

    /** A directory that may be filled without touching what somebody put there. */
    static void requireNewOrEmpty(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> children = Files.list(directory)) {
            if (children.findAny().isPresent()) {
                throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, directory + " is not empty");
            }
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, directory + " is not a directory", e);
        }
    }

    /** The first line of a password file, without its line end. */
    static char[] password(Path file) {
        try {
            return Files.readString(requireFile(file), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("")
                    .toCharArray();
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.IO_FAILED, file.toString(), e);
        }
    }
}
