package org.huzheng.matters;

import java.util.List;
import org.huzheng.table.TableRow;

/**
 * What was read of one list 清单读取结果.
 *
 * @param list the further list's name; empty if it is the list of matters
 * @param rows rows below the heading that are neither blank nor notes
 * @param heading the headings as they stand
 * @param unknown headings that were passed over
 * @param bad the rows that have something wrong
 */
public record ListRead(String list, long rows, List<String> heading, List<String> unknown, List<BadRows> bad) {
    /** Copies the lists. */
    public ListRead {
        heading = List.copyOf(heading);
        unknown = List.copyOf(unknown);
        bad = List.copyOf(bad);
    }

    /** All that is wrong. */
    public List<RowProblem> problems() {
        return bad.stream().flatMap(rows -> rows.problems().stream()).toList();
    }

    /**
     * Rows that belong together, of which something is wrong.
     *
     * @param rows as they stand, in order
     * @param problems what is wrong; at least one
     */
    public record BadRows(List<TableRow> rows, List<RowProblem> problems) {
        /** Copies the lists. */
        public BadRows {
            rows = List.copyOf(rows);
            problems = List.copyOf(problems);
        }
    }
}
