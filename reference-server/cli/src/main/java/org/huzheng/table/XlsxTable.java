package org.huzheng.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.huzheng.HuzhengException;

/** Rows of an XLSX file. A day comes out as 2026-11-21 whatever its format, a number without exponent. */
final class XlsxTable {
    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 256;
    private static final Pattern NOT_A_DATE = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

    private XlsxTable() {}

    static void read(Path file, Optional<String> sheet, Consumer<TableRow> rows) throws IOException {
        with(file, workbook -> {
            Sheet chosen = chosen(workbook, sheet, file);
            try (Stream<Row> stream = chosen.openStream()) {
                stream.forEach(row -> rows.accept(row(row, file)));
            }
        });
    }

    static List<String> sheets(Path file) throws IOException {
        List<String> names = new ArrayList<>();
        with(
                file,
                workbook -> workbook.getSheets()
                        .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                        .forEach(sheet -> names.add(sheet.getName())));
        return names;
    }

    /** What is done with an open workbook. */
    private interface Work {
        void with(ReadableWorkbook workbook) throws IOException;
    }

    private static void with(Path file, Work work) throws IOException {
        ZipGuard.require(file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
            work.with(workbook);
        } catch (HuzhengException e) {
            throw e;
        } catch (ExcelReaderException e) {
            throw TableReader.unreadable(file + " 不是完好的 .xlsx / is not a sound .xlsx");
        } catch (RuntimeException e) {
            throw broken(file, e);
        }
    }

    /** The library answers a file that only looks like a workbook with whatever it stumbles over; ours pass. */
    private static RuntimeException broken(Path file, RuntimeException e) {
        boolean library = Stream.of(e.getStackTrace())
                .limit(12)
                .anyMatch(frame -> frame.getClassName().startsWith("org.dhatim.")
                        || frame.getClassName().startsWith("com.fasterxml.aalto."));
        boolean ours = e.getStackTrace().length > 0
                && e.getStackTrace()[0].getClassName().startsWith("org.huzheng.");
        return library && !ours ? TableReader.unreadable(file + " 不是完好的 .xlsx / is not a sound .xlsx") : e;
    }

    private static Sheet chosen(ReadableWorkbook workbook, Optional<String> name, Path file) {
        return workbook.getSheets()
                .filter(sheet ->
                        name.map(sheet.getName()::equals).orElse(sheet.getVisibility() == SheetVisibility.VISIBLE))
                .findFirst()
                .orElseThrow(() -> TableReader.unreadable(file + " 没有这张工作表 / has no such sheet"
                        + name.map(text -> ": " + text).orElse("") + "；有 / there are: "
                        + workbook.getSheets().map(Sheet::getName).collect(Collectors.joining("、"))));
    }

    private static TableRow row(Row row, Path file) {
        if (row.getRowNum() > MOST_ROWS || row.getCellCount() > MOST_COLUMNS) {
            throw TableReader.unreadable(file + " 行列过多 / has too many rows or columns");
        }
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
            cells.add(cell == null ? "" : text(cell));
        }
        return new TableRow(row.getRowNum(), cells);
    }

    private static String text(Cell cell) {
        boolean number = cell.getType() == CellType.NUMBER
                || (cell.getType() == CellType.FORMULA && cell.getValue() instanceof BigDecimal);
        if (!number) {
            return cell.getText();
        }
        if (isDate(cell)) {
            LocalDateTime time = cell.asDate();
            return time.toLocalDate().toString();
        }
        return new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString();
    }

    /** Formats 14–22, 27–36, 45–47 and 50–58 are days or times by the standard; others if they spell a year or a day. */
    private static boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id == null) {
            return false;
        }
        if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) {
            return true;
        }
        String format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
        String plain = NOT_A_DATE.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        return plain.contains("yy") || plain.contains("d");
    }
}
