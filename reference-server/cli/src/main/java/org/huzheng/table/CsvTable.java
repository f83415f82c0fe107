package org.huzheng.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Rows of a CSV file: separated by comma, tab or semicolon, whichever the first line has most of. */
final class CsvTable {
    private static final long LARGEST = 256L << 20;
    private static final int LONGEST_FIELD = 1 << 20;
    private static final int FIRST_LINE = 1 << 14;

    private CsvTable() {}

    static void read(Path file, Consumer<TableRow> rows) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw TableReader.unreadable(file + " 超过 256 MiB / exceeds 256 MiB");
        }
        Charset charset = CsvCharset.of(file);
        char separator = separator(file, charset);
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_FIELD)
                .ofCsvRecord(CsvCharset.open(file, charset))) {
            for (CsvRecord record : reader) {
                rows.accept(new TableRow(record.getStartingLineNumber(), plain(record.getFields())));
            }
        } catch (CsvParseException e) {
            throw TableReader.unreadable(file + " 不是合法的 CSV / is not well-formed CSV");
        } catch (java.io.UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Takes back the apostrophe that keeps a spreadsheet from reading a text as a formula. */
    private static List<String> plain(List<String> fields) {
        return fields.stream().map(Formula::restored).toList();
    }

    private static char separator(Path file, Charset charset) throws IOException {
        char[] head = new char[FIRST_LINE];
        int length;
        try (Reader reader = CsvCharset.open(file, charset)) {
            length = Math.max(0, reader.read(head));
        }
        int[] counts = new int[3];
        for (int i = 0; i < length; i++) {
            int which = ",\t;".indexOf(head[i]);
            if (which >= 0) {
                counts[which]++;
            }
        }
        boolean tab = counts[1] > counts[0] && counts[1] >= counts[2];
        return tab ? '\t' : counts[2] > counts[0] ? ';' : ',';
    }
}
