package org.huzheng.matters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.matter.MatterVersion;
import org.huzheng.matter.Validity;
import org.huzheng.table.TableReader;
import org.huzheng.table.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list of matters out of a table. Titles above the heading and notes below the list are passed over; a row without
 * code and name adds a basis or a body to the matter above it.
 */
public final class MatterTable {
    private static final int HEADING_WITHIN = 30;
    private static final Pattern NOTE = Pattern.compile("(注|说明|备注|合计|总计|填表|制表).*", Pattern.DOTALL);

    private final ImportDefaults defaults;
    private final Consumer<MatterRecord> good;
    private final Consumer<BadRows> bad;
    private final Map<MatterColumn, Integer> places = new EnumMap<>(MatterColumn.class);
    private final Map<String, List<Seen>> seen = new HashMap<>();
    private List<String> heading = List.of();
    private List<String> unknown = List.of();
    private long rows;
    private @Nullable MatterDraft draft;
    private @Nullable Cells above;

    private MatterTable(ImportDefaults defaults, Consumer<MatterRecord> good, Consumer<BadRows> bad) {
        this.defaults = defaults;
        this.good = good;
        this.bad = bad;
    }

    /**
     * What was read of a table.
     *
     * @param rows rows below the heading that are neither blank nor notes
     * @param heading the headings as they stand
     * @param unknown headings that were passed over
     */
    public record Read(long rows, List<String> heading, List<String> unknown) {}

    /**
     * The rows of a matter that has something wrong.
     *
     * @param rows as they stand, in order
     * @param problems what is wrong; at least one
     */
    public record BadRows(List<TableRow> rows, List<RowProblem> problems) {}

    /**
     * Reads a table.
     *
     * @param sheet the sheet of a workbook; empty for the first one
     * @param good is given every matter that has nothing wrong, in order
     * @param bad is given the rows of every other
     * @throws HuzhengException TABLE_UNREADABLE if there is no heading with a column of codes
     */
    public static Read read(
            Path file,
            Optional<String> sheet,
            ImportDefaults defaults,
            Consumer<MatterRecord> good,
            Consumer<BadRows> bad) {
        MatterTable table = new MatterTable(defaults, good, bad);
        TableReader.read(file, sheet, table::row);
        if (table.heading.isEmpty()) {
            throw noHeading();
        }
        table.finish();
        return new Read(table.rows, table.heading, table.unknown);
    }

    private static HuzhengException noHeading() {
        return new HuzhengException(
                ErrorCode.TABLE_UNREADABLE, "前 30 行中没有含“事项代码”“事项名称”的表头 / no heading in the first 30 rows");
    }

    private void row(TableRow row) {
        if (row.isBlank()) {
            return;
        }
        if (heading.isEmpty()) {
            heading(row);
        } else if (!isNote(row)) {
            rows++;
            matter(new Cells(row, places));
        }
    }

    private void heading(TableRow row) {
        Map<MatterColumn, Integer> found = new EnumMap<>(MatterColumn.class);
        List<String> passed = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Optional<MatterColumn> column = MatterColumn.of(row.cell(i));
            if (column.isPresent() && found.putIfAbsent(column.get(), i) != null) {
                passed.add(row.cell(i));
            } else if (column.isEmpty() && !row.cell(i).isEmpty()) {
                passed.add(row.cell(i));
            }
        }
        if (found.containsKey(MatterColumn.CODE) && found.containsKey(MatterColumn.NAME)) {
            places.putAll(found);
            heading = row.cells();
            unknown = List.copyOf(passed);
        } else if (row.number() > HEADING_WITHIN) {
            throw noHeading();
        }
    }

    private boolean isNote(TableRow row) {
        List<String> filled =
                row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        return filled.size() == 1 && NOTE.matcher(filled.get(0).strip()).matches();
    }

    private void matter(Cells cells) {
        MatterDraft open = draft;
        boolean more =
                open != null && !cells.has(MatterColumn.CODE) && !cells.has(MatterColumn.NAME) && addsOnly(cells);
        if (above != null) {
            cells.fillDown(above);
        }
        if (more && open != null) {
            open.add(cells);
            return;
        }
        finish();
        above = cells;
        draft = new MatterDraft(cells, defaults);
    }

    /** Whether the row says nothing but bases and bodies; what it inherits is not filled in yet. */
    private static boolean addsOnly(Cells cells) {
        for (MatterColumn column : MatterColumn.values()) {
            if (cells.has(column) && !column.isRepeated()) {
                return false;
            }
        }
        return true;
    }

    private void finish() {
        MatterDraft done = draft;
        if (done == null) {
            return;
        }
        draft = null;
        Optional<MatterRecord> matter = done.read();
        matter.ifPresent(record -> once(done.first(), record));
        if (matter.isPresent() && done.problems().isEmpty()) {
            good.accept(matter.get());
        } else {
            bad.accept(new BadRows(done.rows().stream().map(Cells::row).toList(), done.problems()));
        }
    }

    private void once(Cells first, MatterRecord record) {
        MatterVersion version = record.version();
        List<Seen> others =
                seen.computeIfAbsent(version.code() + "@" + version.territory().code(), key -> new ArrayList<>(1));
        for (Seen other : others) {
            boolean clash = other.number == version.number()
                    || (other.inForce && version.state().isInForce());
            if (clash && other.validity.overlaps(version.validity())) {
                first.wrong(MatterColumn.CODE, "与第 " + other.row + " 行重复：同一事项同一地域同时有效");
                return;
            }
        }
        others.add(new Seen(
                first.number(),
                version.number(),
                version.validity(),
                version.state().isInForce()));
    }

    /** What is remembered of a version read before. */
    private record Seen(long row, int number, Validity validity, boolean inForce) {}
}
