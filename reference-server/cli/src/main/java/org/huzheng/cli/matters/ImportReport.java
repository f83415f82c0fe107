package org.huzheng.cli.matters;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huzheng.cli.terminal.Json;
import org.huzheng.cli.terminal.Printable;
import org.huzheng.matters.LedgerImport;
import org.huzheng.matters.ListRead;
import org.huzheng.matters.RowProblem;
import org.huzheng.matters.ledger.MatterLedger;

/**
 * Says what an import read.
 *
 * @param read what came of it
 * @param passedOver sheets that were not read
 * @param written whether the catalogue was written
 */
record ImportReport(LedgerImport.Result read, List<String> passedOver, boolean written) {
    private static final int SHOWN = 50;

    private MatterLedger ledger() {
        return read.ledger();
    }

    private ListRead matters() {
        return read.lists().get(0);
    }

    private long wrong() {
        return read.lists().stream().mapToLong(list -> list.bad().size()).sum();
    }

    Map<String, Object> json() {
        return Json.ordered(
                "rows", matters().rows(),
                "matters", ledger().catalogue().versions().size(),
                "assignments", ledger().catalogue().assignments().size(),
                "negativeEntries", ledger().catalogue().negativeList().size(),
                "claims", ledger().claims().size(),
                "officerCounts", ledger().officers().size(),
                "townshipItems", ledger().townshipItems().size(),
                "territories", ledger().territories().size(),
                "wrong", wrong(),
                "ignoredColumns",
                        read.lists().stream()
                                .flatMap(list -> list.unknown().stream())
                                .toList(),
                "ignoredSheets", passedOver,
                "written", written,
                "problems", read.problems().stream().map(ImportReport::problem).toList());
    }

    private static Map<String, Object> problem(RowProblem problem) {
        return Json.ordered(
                "list", problem.list(), "row", problem.row(), "column", problem.column(), "text", problem.text());
    }

    void print(PrintWriter to, Path out) {
        List<RowProblem> problems = read.problems();
        problems.stream().limit(SHOWN).forEach(problem -> to.println(Printable.line(problem.toString())));
        if (problems.size() > SHOWN) {
            to.println("……另有 " + (problems.size() - SHOWN) + " 处 / and " + (problems.size() - SHOWN) + " more");
        }
        for (ListRead list : read.lists()) {
            if (!list.unknown().isEmpty()) {
                to.println(Printable.line((list.list() + " 未识别的栏目 / columns passed over: ").strip() + " "
                        + String.join("、", list.unknown())));
            }
        }
        if (!passedOver.isEmpty()) {
            to.println("未读取的工作表 / sheets passed over: " + Printable.line(String.join("、", passedOver)));
        }
        long good = ledger().catalogue().versions().size();
        to.println("共 " + matters().rows() + " 行，合格事项 " + good + " 项，有误 "
                + matters().bad().size() + " 项 / " + matters().rows() + " rows, " + good + " matters, "
                + matters().bad().size() + " wrong");
        if (read.lists().size() > 1) {
            to.println("附表 / further lists: "
                    + read.lists().stream()
                            .skip(1)
                            .map(list -> list.list() + " " + list.rows() + " 行 rows"
                                    + (list.bad().isEmpty()
                                            ? ""
                                            : "，有误 " + list.bad().size() + " 行 wrong"))
                            .collect(Collectors.joining("；")));
        }
        to.println(written ? "已写入 / written: " + Printable.line(out.toString()) : "未写入任何内容 / nothing was written");
    }
}
