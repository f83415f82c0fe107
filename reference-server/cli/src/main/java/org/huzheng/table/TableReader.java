package org.huzheng.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.evidence.container.internal.DiskFault;

/** Reads a table row by row, whatever its name ends with: what it is shows in its first bytes. */
public final class TableReader {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final int PAGE = 64;

    private TableReader() {}

    /**
     * Reads every row, blank ones too. Memory does not grow with the number of rows, except for texts an XLSX file shares.
     *
     * @param sheet the sheet of a workbook; empty for the first one that is not hidden
     * @throws HuzhengException TABLE_UNREADABLE if it is neither CSV nor XLSX, or larger than any list of an office
     */
    public static void read(Path file, Optional<String> sheet, Consumer<TableRow> rows) {
        try {
            byte[] head = head(file);
            if (Arrays.equals(head, OLD_OFFICE)) {
                throw unreadable(file + " 是旧版 .xls，请另存为 .xlsx / is an old .xls: save it as .xlsx");
            }
            if (isPage(file)) {
                throw unreadable(file + " 是网页或 XML，请用表格软件打开后另存为 .xlsx / is a web page or XML: save it as .xlsx");
            }
            if (Arrays.equals(head, ZIP)) {
                XlsxTable.read(file, sheet, rows);
            } else {
                CsvTable.read(file, rows);
            }
        } catch (IOException e) {
            throw DiskFault.of(e, file.toString());
        }
    }

    /** The names of a workbook's sheets that are not hidden, in order; none if it is no workbook. */
    public static List<String> sheets(Path file) {
        try {
            return Arrays.equals(head(file), ZIP) ? XlsxTable.sheets(file) : List.of();
        } catch (IOException e) {
            throw DiskFault.of(e, file.toString());
        }
    }

    /** The encoding a text file is read in; throws what {@link #read} throws. */
    public static String encoding(Path file) {
        try {
            return CsvCharset.of(file).name();
        } catch (IOException e) {
            throw DiskFault.of(e, file.toString());
        }
    }

    /** Many a system gives out a page and calls it .xls. */
    private static boolean isPage(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(PAGE), StandardCharsets.ISO_8859_1);
            return head.replaceFirst("^\u00ef\u00bb\u00bf", "").strip().startsWith("<");
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(ZIP.length);
        }
    }

    static HuzhengException unreadable(String detail) {
        return new HuzhengException(ErrorCode.TABLE_UNREADABLE, detail);
    }
}
