package org.huzheng.matters;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huzheng.matters.ListRead.BadRows;
import org.huzheng.table.TableReader;
import org.huzheng.table.TableRow;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a further list 附表; what they say is for others to find out, who note in a row what is wrong with it. */
final class FurtherTable {
    private static final Set<MatterColumn> MERGED =
            EnumSet.of(MatterColumn.CODE, MatterColumn.TERRITORY, MatterColumn.TERRITORY_NAME);

    private final FurtherList list;
    private final HeadingSearch heading;
    private final List<Cells> rows = new ArrayList<>();
    private @Nullable Cells above;

    private FurtherTable(FurtherList list, LedgerImport.Source source) {
        this.list = list;
        this.heading = new HeadingSearch(source, list.columns(), list.marks());
    }

    static FurtherTable read(FurtherList list, LedgerImport.Source source) {
        FurtherTable table = new FurtherTable(list, source);
        TableReader.read(source.file(), source.sheet(), table::row);
        table.heading.require(Set.of());
        return table;
    }

    private void row(TableRow row) {
        if (row.isBlank() || heading.takes(row) || MatterTable.isNote(row)) {
            return;
        }
        Cells cells =
                new Cells(list.title(), row, heading.places(), list == FurtherList.TERRITORIES ? Set.of() : MERGED);
        if (above != null) {
            cells.fillDown(above);
        }
        above = cells;
        rows.add(cells);
    }

    List<Cells> rows() {
        return rows;
    }

    /** What was read, once every row was looked at. */
    ListRead read() {
        List<BadRows> bad = rows.stream()
                .filter(row -> !row.problems().isEmpty())
                .map(row -> new BadRows(List.of(row.row()), row.problems()))
                .toList();
        return new ListRead(list.title(), rows.size(), heading.titles(), heading.unknown(), bad);
    }
}
