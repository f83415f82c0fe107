package org.huzheng.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a table: XLSX if the file's name says so, else CSV as spreadsheets in China open it (UTF-8 with byte order mark, CRLF)
 * with every text neutralised that one would run as a formula. All cells are text.
 */
public final class TableWriter {
    private static final int FLUSH = 1_000;

    private TableWriter() {}

    /**
     * One list of a table.
     *
     * @param name what its sheet is called
     * @param rows is given a place to put rows, in order, first the header
     */
    public record Sheet(String name, Consumer<Consumer<List<String>>> rows) {}

    /** Whether a file of this name would be a workbook. */
    private static boolean isWorkbook(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    /** The files that these sheets would be written to, the named one first. */
    public static List<Path> files(Path file, List<Sheet> sheets) {
        return isWorkbook(file)
                ? List.of(file)
                : Stream.concat(Stream.of(file), sheets.stream().skip(1).map(sheet -> beside(file, sheet.name())))
                        .toList();
    }

    /** Where a further list goes that a CSV file has no sheet for: 清单.csv, 清单-认领.csv. */
    static Path beside(Path file, String list) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return file.resolveSibling(stem + "-" + list + (dot > 0 ? name.substring(dot) : ""));
    }

    /**
     * Writes all sheets: into one workbook, or the first into the CSV file of this name and the others beside it.
     *
     * @return how many rows each has below its header, in that order
     */
    public static Map<String, Integer> write(Path file, List<Sheet> sheets) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        if (isWorkbook(file)) {
            NewFile.write(file, out -> xlsx(out, sheets, counts));
            return counts;
        }
        for (Sheet sheet : sheets) {
            Path own = counts.isEmpty() ? file : beside(file, sheet.name());
            NewFile.write(own, out -> csv(out, counted(sheet, counts)));
        }
        return counts;
    }

    private static Consumer<Consumer<List<String>>> counted(Sheet sheet, Map<String, Integer> counts) {
        counts.put(sheet.name(), -1);
        return out -> sheet.rows().accept(row -> {
            counts.merge(sheet.name(), 1, Integer::sum);
            out.accept(row);
        });
    }

    private static void csv(OutputStream out, Consumer<Consumer<List<String>>> rows) throws IOException {
        out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8)) {
            rows.accept(row ->
                    writer.writeRecord(row.stream().map(Formula::neutralised).toList()));
        }
    }

    private static void xlsx(OutputStream out, List<Sheet> sheets, Map<String, Integer> counts) throws IOException {
        try (Workbook workbook = new Workbook(out, "huzheng", "1.0")) {
            for (Sheet sheet : sheets) {
                Worksheet page = workbook.newWorksheet(sheet.name());
                page.freezePane(0, 1);
                counted(sheet, counts).accept(row -> put(page, counts.getOrDefault(sheet.name(), 0), row));
                page.close();
            }
        }
    }

    private static void put(Worksheet page, int number, List<String> row) {
        for (int column = 0; column < row.size(); column++) {
            if (!row.get(column).isEmpty()) {
                page.inlineString(number, column, row.get(column));
            }
        }
        if ((number + 1) % FLUSH == 0) {
            flush(page);
        }
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
