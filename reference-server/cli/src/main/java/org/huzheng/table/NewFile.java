package org.huzheng.table;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.huzheng.evidence.container.internal.DiskFault;

/** A file that is complete or not there. */
public final class NewFile {
    private NewFile() {}

    /** What writes the content. */
    @FunctionalInterface
    public interface Content {
        /** Writes it; does not close the stream. */
        void to(OutputStream out) throws IOException;
    }

    /** Writes beside the file first and then puts it in its place; what fails leaves nothing behind. */
    public static void write(Path file, Content content) {
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(begin(file, part))) {
                content.to(out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw DiskFault.of(e, file.toString());
        } catch (UncheckedIOException e) {
            throw DiskFault.of(Objects.requireNonNull(e.getCause()), file.toString());
        } finally {
            remove(part);
        }
    }

    private static OutputStream begin(Path file, Path part) {
        try {
            return Files.newOutputStream(part);
        } catch (IOException e) {
            throw DiskFault.ofNew(e, file);
        }
    }

    private static void remove(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw DiskFault.of(e, part.toString());
        }
    }
}
