package org.huzheng.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
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
     * Writes all rows the producer hands over, first the header.
     *
     * @param rows is given a place to put rows, in order
     */
    public static void write(Path file, String sheet, Consumer<Consumer<List<String>>> rows) {
        boolean workbook =
                file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        NewFile.write(file, out -> {
            if (workbook) {
                xlsx(out, sheet, rows);
            } else {
                csv(out, rows);
            }
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

    private static void xlsx(OutputStream out, String name, Consumer<Consumer<List<String>>> rows) throws IOException {
        try (Workbook workbook = new Workbook(out, "huzheng", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(name);
            sheet.freezePane(0, 1);
            int[] next = {0};
            rows.accept(row -> {
                for (int column = 0; column < row.size(); column++) {
                    if (!row.get(column).isEmpty()) {
                        sheet.inlineString(next[0], column, row.get(column));
                    }
                }
                if (++next[0] % FLUSH == 0) {
                    flush(sheet);
                }
            });
            sheet.close();
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
