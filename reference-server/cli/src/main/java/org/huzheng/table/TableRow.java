package org.huzheng.table;

import java.util.List;

/**
 * One row of a table 表格行.
 *
 * @param number the row's number as the spreadsheet shows it; in a CSV file the line it begins on; from 1
 * @param cells its cells as text, never null; cells at the end may be missing
 */
public record TableRow(long number, List<String> cells) {
    /** Copies the list. */
    public TableRow {
        cells = List.copyOf(cells);
    }

    /** The cell, without white space at its ends; empty where the row has none. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    /** Whether nothing stands in it. */
    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
