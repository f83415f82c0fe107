package org.huzheng.cli.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.evidence.container.internal.DiskFault;

/** Files the user asked to be written, refused before any work is done if they could not be. */
public final class Outputs {
    private Outputs() {}

    /** Refuses to replace what is there unless told to, never what is being read, and what cannot be written. */
    public static void requireFree(Path out, boolean force, Path in) {
        requireFree(out, force, List.of(in));
    }

    /** The same with several files that are read. */
    public static void requireFree(Path out, boolean force, List<Path> in) {
        if (in.stream().anyMatch(read -> same(out, read))) {
            throw new HuzhengException(ErrorCode.OUTPUT_IS_INPUT, out.toString());
        }
        if (Files.isDirectory(out)) {
            throw new HuzhengException(ErrorCode.FILE_IS_FOLDER, out.toString());
        }
        if (Files.exists(out) && !force) {
            throw new HuzhengException(ErrorCode.OUTPUT_EXISTS, out.toString());
        }
        requireWritable(folder(out));
    }

    /** A folder that may be made, or filled without touching what somebody put there. */
    public static void requireNewFolder(Path folder) {
        Inputs.requireNewOrEmpty(folder);
        requireMakeable(folder);
        Path made = folder.toAbsolutePath().normalize();
        if (Files.exists(made)) {
            requireWritable(folder(made)); // it is put in place as a whole
        }
    }

    /** A folder that exists and may be written into, or that may be made. */
    public static void requireMakeable(Path folder) {
        Path existing = folder.toAbsolutePath().normalize();
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        if (!Files.isDirectory(existing)) {
            throw new HuzhengException(ErrorCode.FOLDER_IS_FILE, existing.toString());
        }
        requireWritable(existing);
    }

    private static Path folder(Path file) {
        return Optional.ofNullable(file.toAbsolutePath().normalize().getParent())
                .orElseGet(() -> file.toAbsolutePath().normalize());
    }

    /** Tries it: what permissions say is not what a read-only file system does. */
    private static void requireWritable(Path folder) {
        if (!Files.exists(folder)) {
            throw new HuzhengException(ErrorCode.OUTPUT_FOLDER_MISSING, folder.toString());
        }
        if (!Files.isDirectory(folder)) {
            throw new HuzhengException(ErrorCode.FOLDER_IS_FILE, folder.toString());
        }
        try {
            Files.delete(Files.createTempFile(folder, ".huzheng", ".part"));
        } catch (IOException e) {
            HuzhengException full = DiskFault.of(e, folder.toString());
            throw full.code() == ErrorCode.DISK_FULL
                    ? full
                    : new HuzhengException(ErrorCode.OUTPUT_NOT_WRITABLE, folder.toString(), e);
        }
    }

    private static boolean same(Path out, Path in) {
        try {
            return Files.exists(out) && Files.exists(in) && Files.isSameFile(out, in);
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.IO_FAILED, out.toString(), e);
        }
    }
}
