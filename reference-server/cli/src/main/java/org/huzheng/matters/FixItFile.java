package org.huzheng.matters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.huzheng.matters.ListRead.BadRows;
import org.huzheng.table.TableRow;
import org.huzheng.table.TableWriter;

/** The bad rows back to whoever keeps the lists 待更正表: as they stood, with what is wrong; corrected, they can be read again. */
public final class FixItFile {
    private static final String MATTERS = "执法事项";

    private FixItFile() {}

    /** The sheets such a file would have: of the list of matters always, of a further list if a row of it is bad. */
    private static List<TableWriter.Sheet> sheets(List<ListRead> lists) {
        return lists.stream()
                .filter(list -> list.list().isEmpty() || !list.bad().isEmpty())
                .map(list ->
                        new TableWriter.Sheet(list.list().isEmpty() ? MATTERS : list.list(), out -> rows(list, out)))
                .toList();
    }

    /** Writes headings and rows, with 原行号 and 错误 at the end; further lists as sheets, or as files beside it. */
    public static void write(Path file, List<ListRead> lists) {
        TableWriter.write(file, sheets(lists));
    }

    /** The files that {@link #write} would write, the named one first. */
    public static List<Path> files(Path file, List<ListRead> lists) {
        return TableWriter.files(file, sheets(lists));
    }

    private static void rows(ListRead list, Consumer<List<String>> out) {
        int width = list.heading().size();
        out.accept(plus(list.heading(), width, "原行号", "错误"));
        for (BadRows together : list.bad()) {
            for (TableRow row : together.rows()) {
                String problems = together.problems().stream()
                        .filter(problem -> problem.row() == row.number())
                        .map(problem -> problem.column() + problem.text())
                        .collect(Collectors.joining("；"));
                out.accept(plus(row.cells(), width, Long.toString(row.number()), problems));
            }
        }
    }

    private static List<String> plus(List<String> cells, int width, String... more) {
        List<String> all = new ArrayList<>(cells.subList(0, Math.min(width, cells.size())));
        while (all.size() < width) {
            all.add("");
        }
        all.addAll(List.of(more));
        return all;
    }
}
