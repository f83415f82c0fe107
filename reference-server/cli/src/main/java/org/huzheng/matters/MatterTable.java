package org.huzheng.matters;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.huzheng.HuzhengException;
import org.huzheng.matter.MatterVersion;
import org.huzheng.matter.Validity;
import org.huzheng.matters.ListRead.BadRows;
import org.huzheng.table.TableReader;
import org.huzheng.table.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list of matters out of a table. Titles above the heading and notes below the list are passed over; a row without
 * code and name adds a basis or a body to the matter above it.
 */
final class MatterTable {
    private static final Pattern SUM = Pattern.compile("(合计|总计|小计).*", Pattern.DOTALL);
    private static final int SUM_CELLS = 3;
    private static final Pattern NOTE = Pattern.compile("(注|说明|备注|合计|总计|填表|制表).*", Pattern.DOTALL);

    private static final Set<MatterColumn> MARKS = EnumSet.of(MatterColumn.CODE, MatterColumn.NAME);

    private final ImportDefaults defaults;
    private final Consumer<MatterRecord> good;
    private final List<BadRows> bad = new ArrayList<>();
    private final HeadingSearch heading;
    private final Map<String, List<Seen>> seen = new HashMap<>();
    private long rows;
    private @Nullable MatterDraft draft;
    private @Nullable Cells above;

    private MatterTable(LedgerImport.Source source, ImportDefaults defaults, Consumer<MatterRecord> good) {
        this.heading = new HeadingSearch(source, MatterColumn.OF_MATTERS, MARKS);
        this.defaults = defaults;
        this.good = good;
    }

    /**
     * Reads a table.
     *
     * @param source where it stands; without a sheet the first one of a workbook
     * @param good is given every matter that has nothing wrong, in order
     * @throws HuzhengException TABLE_UNREADABLE if there is no heading with a column of codes, or it lacks a column that no
     *     matter can be without
     */
    static ListRead read(LedgerImport.Source source, ImportDefaults defaults, Consumer<MatterRecord> good) {
        MatterTable table = new MatterTable(source, defaults, good);
        TableReader.read(source.file(), source.sheet(), table::row);
        table.heading.require(table.needed());
        table.finish();
        return new ListRead("", table.rows, table.heading.titles(), table.heading.unknown(), table.bad);
    }

    private Set<MatterColumn> needed() {
        Set<MatterColumn> needed =
                EnumSet.of(MatterColumn.FIELD, MatterColumn.BASIS, MatterColumn.LEVEL, MatterColumn.PUBLISHED);
        if (defaults.territory().isEmpty()) {
            needed.add(MatterColumn.TERRITORY);
        }
        if (defaults.from().isEmpty()) {
            needed.add(MatterColumn.FROM);
        }
        return needed;
    }

    private void row(TableRow row) {
        if (row.isBlank() || heading.takes(row)) {
            return;
        }
        if (rows == 0) {
            heading.require(needed());
        }
        if (!isNote(row)) {
            rows++;
            matter(new Cells("", row, heading.places(), MatterColumn.MERGED));
        }
    }

    static boolean isNote(TableRow row) {
        List<String> filled =
                row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        boolean note = filled.size() == 1 && NOTE.matcher(filled.get(0).strip()).matches();
        return note
                || (!filled.isEmpty()
                        && filled.size() <= SUM_CELLS
                        && SUM.matcher(filled.get(0).strip()).matches());
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
            bad.add(new BadRows(done.rows().stream().map(Cells::row).toList(), done.problems()));
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
