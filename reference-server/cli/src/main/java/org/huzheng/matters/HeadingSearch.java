package org.huzheng.matters;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.table.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the heading of a table 表头, below titles and notes. A heading may stand in two rows, the upper one merged over
 * several columns: 划出部门 over 名称, 代码, 类别.
 */
final class HeadingSearch {
    private static final int WITHIN = 30;
    private static final Set<String> NAMING = Set.of("名称", "名", "全称");

    private final LedgerImport.Source source;
    private final Set<MatterColumn> columns;
    private final Set<MatterColumn> marks;
    private final Map<MatterColumn, Integer> places = new EnumMap<>(MatterColumn.class);
    private List<String> titles = List.of();
    private List<String> unknown = List.of();
    private @Nullable TableRow above;
    private boolean mayGoOn = true;

    /**
     * A search.
     *
     * @param source where the table stands, for errors
     * @param columns the columns the list may have
     * @param marks those that make a row its heading
     */
    HeadingSearch(LedgerImport.Source source, Set<MatterColumn> columns, Set<MatterColumn> marks) {
        this.source = source;
        this.columns = columns;
        this.marks = marks;
    }

    boolean isFound() {
        return !titles.isEmpty();
    }

    /** Whether the row belongs to what stands above the list or to its heading; the first that does not is the first row. */
    boolean takes(TableRow row) {
        if (isFound()) {
            boolean second = mayGoOn && isSecond(row);
            mayGoOn = false;
            if (second) {
                settle(joined(titles, row));
            }
            return second;
        }
        if (row.number() > WITHIN) {
            throw missing();
        }
        List<String> joined = above == null ? row.cells() : joined(above.cells(), row);
        if (isHeading(row.cells())) {
            settle(row.cells());
        } else if (isHeading(joined)) {
            settle(joined);
            mayGoOn = false;
        } else {
            above = row;
        }
        return true;
    }

    private boolean isHeading(List<String> cells) {
        return marks.stream()
                .allMatch(mark -> cells.stream().anyMatch(cell -> column(cell).equals(Optional.of(mark))));
    }

    /** Whether the row adds words to a heading: nothing below the marks, and names of columns below columns. */
    private boolean isSecond(TableRow row) {
        List<String> joined = joined(titles, row);
        boolean says = false;
        String over = "";
        for (int i = 0; i < row.cells().size(); i++) {
            over = i < titles.size() && !titles.get(i).isBlank() ? titles.get(i) : over;
            if (row.cell(i).isEmpty()) {
                continue;
            }
            Optional<MatterColumn> column = column(joined.get(i));
            if (column.isPresent() ? marks.contains(column.get()) : column(over).isPresent()) {
                return false;
            }
            says |= column.isPresent();
        }
        return says;
    }

    /** Each column's words: of the lower row, after those of the upper one where only both together name a column. */
    private List<String> joined(List<String> upper, TableRow lower) {
        List<String> all = new ArrayList<>();
        String over = "";
        for (int i = 0; i < Math.max(upper.size(), lower.cells().size()); i++) {
            String top = i < upper.size() ? upper.get(i).strip() : "";
            over = top.isEmpty() ? over : top;
            String word = lower.cell(i);
            if (word.isEmpty()) {
                all.add(top);
            } else if (column(over + word).isPresent()) {
                all.add(over + word);
            } else {
                all.add(NAMING.contains(word) && column(over).isPresent() ? over : word);
            }
        }
        return all;
    }

    private Optional<MatterColumn> column(String heading) {
        return MatterColumn.of(heading, columns);
    }

    private void settle(List<String> cells) {
        places.clear();
        List<String> passed = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i).strip();
            Optional<MatterColumn> column = column(cell);
            if (column.isPresent() ? places.putIfAbsent(column.get(), i) != null : !cell.isEmpty()) {
                passed.add(cell);
            }
        }
        titles = List.copyOf(cells);
        unknown = passed;
    }

    /** Refuses a table without a heading, or whose heading lacks one of these. */
    void require(Set<MatterColumn> needed) {
        if (!isFound()) {
            throw missing();
        }
        List<MatterColumn> lacking =
                needed.stream().filter(column -> !places.containsKey(column)).toList();
        if (!lacking.isEmpty()) {
            String names = lacking.stream()
                    .map(column -> column.title() + "（或 "
                            + String.join(
                                    "、",
                                    column.names().subList(1, column.names().size())) + "）")
                    .collect(Collectors.joining("；"));
            String passed = unknown.isEmpty() ? "" : "。未识别的栏目：" + String.join("、", unknown);
            throw unreadable("缺少栏目 " + names + passed + " / the heading lacks columns");
        }
    }

    private HuzhengException missing() {
        String names = marks.stream().map(column -> "“" + column.title() + "”").collect(Collectors.joining());
        return unreadable("前 30 行中没有含" + names + "的表头" + source.hint() + " / no heading in the first 30 rows");
    }

    private HuzhengException unreadable(String detail) {
        return new HuzhengException(ErrorCode.TABLE_UNREADABLE, source + " " + detail);
    }

    /** Which column stands where. */
    Map<MatterColumn, Integer> places() {
        return places;
    }

    /** The headings, one for each column. */
    List<String> titles() {
        return titles;
    }

    /** The headings that name no column, or one that came before. */
    List<String> unknown() {
        return unknown;
    }
}
