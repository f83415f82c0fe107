package org.huzheng.matters.ledger;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.evidence.container.internal.DiskFault;
import org.huzheng.internal.json.JsonObject;

/** The lines of a catalogue file 目录文件的行, one in memory at a time, each with its number and where it begins. */
final class CatalogueLines {
    private static final int LONGEST = 1 << 20;
    private static final int BUFFER = 1 << 16;

    private CatalogueLines() {}

    /** What is done with a line. */
    @FunctionalInterface
    interface Line {
        /**
         * Takes one line.
         *
         * @param offset of its first byte in the file
         * @param json what it says
         */
        void take(long offset, JsonObject json);
    }

    /**
     * Hands over every line that is not blank.
     *
     * @throws HuzhengException whatever is wrong with a line, naming its number
     */
    static void each(Path file, Line taker) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            long offset = 0;
            long number = 1;
            byte[] line = next(in);
            while (line.length > 0) {
                take(line, offset, number, taker);
                offset += line.length;
                number++;
                line = next(in);
            }
        } catch (IOException e) {
            throw DiskFault.of(e, file.toString());
        }
    }

    private static void take(byte[] line, long offset, long number, Line taker) {
        try {
            if (!isBlank(line)) {
                taker.take(offset, JsonObject.parse(line));
            }
        } catch (HuzhengException e) {
            throw new HuzhengException(e.code(), "第 " + number + " 行 / line " + number + ": " + e.detail(), e);
        } catch (IllegalArgumentException | ArithmeticException e) {
            // The library's message would quote the value.
            throw new HuzhengException(ErrorCode.STATEMENT_MALFORMED, "第 " + number + " 行 / line " + number, e);
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte each : line) {
            if (each != ' ' && each != '\t' && each != '\r' && each != '\n') {
                return false;
            }
        }
        return true;
    }

    /** The bytes up to and with the next line feed; none at the end. */
    private static byte[] next(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        for (int each = in.read(); each >= 0; each = in.read()) {
            line.write(each);
            if (each == '\n') {
                break;
            }
            if (line.size() > LONGEST) {
                throw new HuzhengException(ErrorCode.STATEMENT_MALFORMED, "一行超过 1 MiB / a line exceeds 1 MiB");
            }
        }
        return line.toByteArray();
    }
}
