package org.huzheng.matters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.huzheng.matters.MatterTable.BadRows;
import org.huzheng.table.TableRow;
import org.huzheng.table.TableWriter;

/** The bad rows back to whoever keeps the list 待更正表: as they stood, with what is wrong; corrected, it can be read again. */
public final class FixItFile {
    private FixItFile() {}

    /** Writes heading and rows, with 原行号 and 错误 at the end. */
    public static void write(Path file, List<String> heading, List<BadRows> bad) {
        int width = heading.size();
        TableWriter.write(file, "待更正", out -> {
            out.accept(plus(heading, width, "原行号", "错误"));
            for (BadRows matter : bad) {
                for (TableRow row : matter.rows()) {
                    String problems = matter.problems().stream()
                            .filter(problem -> problem.row() == row.number())
                            .map(problem -> problem.column() + problem.text())
                            .collect(Collectors.joining("；"));
                    out.accept(plus(row.cells(), width, Long.toString(row.number()), problems));
                }
            }
        });
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
