package org.huzheng.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.evidence.container.DiskFault;

/** Reading what the user named, with an error that says what was wrong with it. */
final class Inputs {
    private static final long LARGEST = 8L << 20;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Inputs() {}

    static Path requireFile(Path file) {
        if (Files.isDirectory(file)) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, file + " 是目录 / is a directory");
        }
        if (!Files.isRegularFile(file)) {
            throw new HuzhengException(ErrorCode.FILE_NOT_FOUND, file.toString());
        }
        return file;
    }

    /** All of a file that is small enough to be a document. */
    static Bytes document(Path file) {
        try {
            if (Files.size(requireFile(file)) > LARGEST) {
                throw new HuzhengException(ErrorCode.JSON_LIMIT_EXCEEDED, file.toString());
            }
            return Bytes.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw DiskFault.of(e, file.toString());
        }
    }

    static Path requireDirectory(Path directory) {
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, directory + " 不是目录 / is not a directory");
        }
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
        requireDirectory(directory);
        try (Stream<Path> children = Files.list(directory)) {
            if (children.findAny().isPresent()) {
                throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, directory + " 不是空目录 / is not empty");
            }
        } catch (IOException e) {
            throw DiskFault.of(e, directory.toString());
        }
    }

    /** The first line of a password file, without its line end and without the mark some editors put before it. */
    static char[] password(Path file) {
        try {
            String line = Files.readString(requireFile(file), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
            return (line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line).toCharArray();
        } catch (CharacterCodingException e) {
            throw new HuzhengException(ErrorCode.BODY_NOT_UTF8, file.toString(), e);
        } catch (IOException e) {
            throw DiskFault.of(e, file.toString());
        }
    }
}
