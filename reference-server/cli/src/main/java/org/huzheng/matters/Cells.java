package org.huzheng.matters;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.huzheng.HuzhengException;
import org.huzheng.codes.InvalidCodeException;
import org.huzheng.table.TableRow;

/** One row by column, blanks filled down; collects what is wrong with it. */
final class Cells {
    private static final Pattern ERROR_VALUE = Pattern.compile("#(N/A|REF!|VALUE!|NAME\\?|DIV/0!|NUM!|NULL!)");

    private final String list;
    private final TableRow row;
    private final Set<MatterColumn> merged;
    private final Map<MatterColumn, Integer> places;
    private final Map<MatterColumn, String> values;
    private final List<RowProblem> problems = new ArrayList<>(0);

    /**
     * A row.
     *
     * @param list the further list it stands in; empty for the list of matters
     * @param merged columns whose blank cells mean: as above
     */
    Cells(String list, TableRow row, Map<MatterColumn, Integer> places, Set<MatterColumn> merged) {
        this.list = list;
        this.row = row;
        this.merged = merged;
        this.places = places;
        this.values = new EnumMap<>(MatterColumn.class);
        places.forEach((column, place) -> {
            String text = row.cell(place);
            if (ERROR_VALUE.matcher(text).matches()) {
                wrong(column, "是表格公式的错误值");
            }
            if (!text.isEmpty()) {
                values.put(column, text);
            }
        });
    }

    /** The row as it stands, with what it inherits from above written out: it may come to stand alone. */
    TableRow row() {
        List<String> cells = new ArrayList<>(row.cells());
        places.forEach((column, place) -> {
            while (cells.size() <= place) {
                cells.add("");
            }
            if (cells.get(place).isBlank() && merged.contains(column) && has(column)) {
                cells.set(place, text(column).orElse(""));
            }
        });
        return new TableRow(row.number(), cells);
    }

    long number() {
        return row.number();
    }

    boolean has(MatterColumn column) {
        return values.containsKey(column);
    }

    void fillDown(Cells above) {
        above.values.forEach((column, text) -> {
            if (merged.contains(column)) {
                values.putIfAbsent(column, text);
            }
        });
    }

    Optional<String> text(MatterColumn column) {
        return Optional.ofNullable(values.get(column));
    }

    /** The column's value; empty, and a problem noted, if it is missing or wrong. */
    <T> Optional<T> required(MatterColumn column, Function<String, T> reader) {
        if (!has(column)) {
            wrong(column, "未填");
            return Optional.empty();
        }
        return optional(column, reader);
    }

    /** The column's value; empty if there is none, and a problem noted if it is wrong. */
    <T> Optional<T> optional(MatterColumn column, Function<String, T> reader) {
        try {
            return text(column).map(reader);
        } catch (CellFault e) {
            wrong(column, e.chinese());
        } catch (InvalidCodeException e) {
            wrong(
                    column,
                    switch (e.rule()) {
                        case LENGTH -> "长度不对";
                        case CHARACTERS -> "含有不允许的字符";
                        case FORM -> "格式不对";
                        case DATE -> "日期不存在";
                        case INNER_CHECK, CHECK -> "校验码不符";
                    });
        } catch (HuzhengException e) {
            wrong(column, "不合要求（" + e.code().text().zh() + "）");
        }
        return Optional.empty();
    }

    void wrong(MatterColumn column, String text) {
        problems.add(new RowProblem(list, row.number(), column.title(), text));
    }

    void wrong(String text) {
        problems.add(new RowProblem(list, row.number(), "", text));
    }

    List<RowProblem> problems() {
        return problems;
    }
}
