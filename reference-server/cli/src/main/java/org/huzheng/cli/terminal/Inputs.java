package org.huzheng.cli.terminal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.evidence.container.internal.DiskFault;

/** Reading what the user named, with an error that says what was wrong with it. */
public final class Inputs {
    private static final long LARGEST = 8L << 20;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Inputs() {}

    /** A file that can be read. */
    public static Path requireFile(Path file) {
        if (Files.isDirectory(file)) {
            throw new HuzhengException(ErrorCode.FILE_IS_FOLDER, file.toString());
        }
        if (!Files.isRegularFile(file)) {
            throw new HuzhengException(ErrorCode.FILE_NOT_FOUND, file.toString());
        }
        if (!Files.isReadable(file)) {
            throw new HuzhengException(ErrorCode.FILE_NOT_READABLE, file.toString());
        }
        return file;
    }

    /** All of a text that people write and that is small enough to be a document. */
    public static Bytes document(Path file) {
        return document(file, LARGEST);
    }

    /**
     * All of a text that people write: without the mark some editors put before it; a file in GBK is named as one.
     *
     * @throws HuzhengException JSON_LIMIT_EXCEEDED, FILE_IN_GBK, BODY_NOT_UTF8, FILE_NOT_FOUND, FILE_NOT_READABLE
     */
    public static Bytes document(Path file, long largest) {
        try {
            if (Files.size(requireFile(file)) > largest) {
                throw new HuzhengException(ErrorCode.JSON_LIMIT_EXCEEDED, file.toString());
            }
            byte[] read = Files.readAllBytes(file);
            requireUtf8(read, file);
            return Bytes.of(marked(read) ? Arrays.copyOfRange(read, BYTE_ORDER_MARK.length, read.length) : read);
        } catch (IOException e) {
            throw unreadable(e, file);
        }
    }

    private static boolean marked(byte[] read) {
        return read.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(read, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }

    private static void requireUtf8(byte[] read, Path file) {
        if (decodes(read, StandardCharsets.UTF_8)) {
            return;
        }
        boolean gbk = decodes(read, Charset.forName("GB18030"));
        throw new HuzhengException(gbk ? ErrorCode.FILE_IN_GBK : ErrorCode.BODY_NOT_UTF8, file.toString());
    }

    private static boolean decodes(byte[] read, Charset charset) {
        try {
            var unused = charset.newDecoder().decode(ByteBuffer.wrap(read));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The failure as one of ours. */
    public static HuzhengException unreadable(IOException failure, Path file) {
        return failure instanceof AccessDeniedException
                ? new HuzhengException(ErrorCode.FILE_NOT_READABLE, file.toString(), failure)
                : DiskFault.of(failure, file.toString());
    }

    /** A folder that exists. */
    public static Path requireDirectory(Path directory) {
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw new HuzhengException(ErrorCode.FOLDER_IS_FILE, directory.toString());
        }
        if (!Files.isDirectory(directory)) {
            throw new HuzhengException(ErrorCode.FOLDER_NOT_FOUND, directory.toString());
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
                throw new HuzhengException(ErrorCode.FOLDER_NOT_EMPTY, directory.toString());
            }
        } catch (IOException e) {
            throw unreadable(e, directory);
        }
    }

    /** The first line of a password file, without its line end. */
    public static char[] password(Path file) {
        return document(file).utf8().lines().findFirst().orElse("").toCharArray();
    }
}
