package org.huzheng.matters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huzheng.HuzhengException;
import org.huzheng.matter.MatterAssignment;
import org.huzheng.matter.MatterCatalogue;
import org.huzheng.matter.MatterVersion;
import org.huzheng.matter.NegativeEntry;
import org.huzheng.matter.Territory;
import org.huzheng.matter.claim.MatterClaim;
import org.huzheng.matters.ledger.MatterLedger;
import org.huzheng.matters.ledger.OfficerCount;
import org.huzheng.matters.ledger.TownshipItem;
import org.huzheng.table.TableReader;

/** Reads a list of matters and its further lists into one ledger 台账导入. */
public final class LedgerImport {
    private final ImportDefaults defaults;
    private final List<ListRead> reads = new ArrayList<>();
    private final List<MatterVersion> versions = new ArrayList<>();
    private final List<MatterAssignment> assignments = new ArrayList<>();
    private final List<NegativeEntry> negative = new ArrayList<>();
    private final List<OfficerCount> officers = new ArrayList<>();
    private final List<TownshipItem> items = new ArrayList<>();
    private final List<Territory> territories = new ArrayList<>();
    private List<MatterClaim> claims = List.of();

    private LedgerImport(ImportDefaults defaults) {
        this.defaults = defaults;
    }

    /**
     * What came of it.
     *
     * @param ledger what has nothing wrong
     * @param lists what was read of each list, the list of matters first
     */
    public record Result(MatterLedger ledger, List<ListRead> lists) {
        /** Copies the list. */
        public Result {
            lists = List.copyOf(lists);
        }

        /** All that is wrong. */
        public List<RowProblem> problems() {
            return lists.stream().flatMap(list -> list.problems().stream()).toList();
        }
    }

    /**
     * A table to read.
     *
     * @param file where
     * @param sheet its sheet, if it is a workbook
     */
    public record Source(Path file, Optional<String> sheet) {
        /** The file and its sheet. */
        @Override
        public String toString() {
            return file + sheet.map(name -> "〔" + name + "〕").orElse("");
        }

        /** What else it may be that was meant: another sheet, or another encoding. */
        String hint() {
            List<String> sheets = TableReader.sheets(file);
            return sheets.isEmpty()
                    ? "（按 " + TableReader.encoding(file) + " 读取）"
                    : "；工作表有 " + String.join("、", sheets) + "，可用 --sheet 指明";
        }
    }

    /**
     * Reads all lists.
     *
     * @param matters the list of matters
     * @param further the further lists there are
     * @param eachMatter told of every matter read
     * @throws HuzhengException TABLE_UNREADABLE if a table cannot be read as what it is said to be
     */
    public static Result read(
            Source matters, Map<FurtherList, Source> further, ImportDefaults defaults, Runnable eachMatter) {
        LedgerImport all = new LedgerImport(defaults);
        all.reads.add(MatterTable.read(matters, defaults, matter -> {
            all.versions.add(matter.version());
            all.assignments.addAll(matter.bodies());
            eachMatter.run();
        }));
        all.further(further);
        return new Result(
                new MatterLedger(
                        MatterCatalogue.of(all.versions, all.assignments, all.negative),
                        all.claims,
                        all.officers,
                        all.items,
                        all.territories),
                all.reads);
    }

    private void further(Map<FurtherList, Source> further) {
        ClaimRows acts = new ClaimRows(defaults);
        List<FurtherTable> tables = new ArrayList<>();
        for (FurtherList list : FurtherList.values()) {
            Source source = further.get(list);
            if (source != null) {
                FurtherTable table = FurtherTable.read(list, source);
                rows(list, table.rows(), acts);
                tables.add(table);
            }
        }
        claims = acts.played();
        tables.forEach(table -> reads.add(table.read()));
    }

    private void rows(FurtherList list, List<Cells> rows, ClaimRows acts) {
        PlainRows plain = new PlainRows(defaults);
        switch (list) {
            case NEGATIVE -> rows.forEach(row -> plain.negative(row).ifPresent(negative::add));
            case CLAIMS -> rows.forEach(acts::claim);
            case DISPUTES -> rows.forEach(acts::dispute);
            case DOCUMENTS -> {
                DocumentRows documents = new DocumentRows(defaults, assignments);
                rows.forEach(documents::attach);
            }
            case OFFICERS -> rows.forEach(row -> plain.officers(row).ifPresent(officers::add));
            case TOWNSHIP_ITEMS -> rows.forEach(row -> plain.item(row).ifPresent(items::add));
            case TERRITORIES -> rows.forEach(row -> plain.territory(row).ifPresent(territories::add));
        }
    }
}
