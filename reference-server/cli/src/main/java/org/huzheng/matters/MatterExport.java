package org.huzheng.matters;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.codes.MatterCode;
import org.huzheng.matter.AssignmentMode;
import org.huzheng.matter.LegalBasis;
import org.huzheng.matter.MatterAssignment;
import org.huzheng.matter.MatterCatalogue;
import org.huzheng.matter.MatterContent;
import org.huzheng.matter.MatterList;
import org.huzheng.matter.MatterVersion;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.matters.ledger.MatterLedger;
import org.huzheng.table.TableWriter;

/** Writes what of a catalogue is in force as a list that {@link MatterTable} reads again. */
public final class MatterExport {
    private static final String MATTERS = "执法事项";

    private MatterExport() {}

    /**
     * Writes the matters in force, each with its bases and bodies in rows of their own below it, and the further lists that
     * have a row.
     *
     * @param file ends with .xlsx for a workbook; anything else is CSV, further lists in files beside it
     * @return how many rows each list has, the list of matters first, counting its matters
     */
    public static Map<String, Integer> write(Path file, MatterLedger ledger, Instant valid, Instant known) {
        List<TableWriter.Sheet> sheets = new ArrayList<>();
        MatterCatalogue catalogue = ledger.catalogue();
        List<MatterVersion> versions = catalogue.asOf(valid, known);
        Map<String, List<MatterAssignment>> bodies = bodies(versions, catalogue.assignmentsAsOf(valid, known));
        sheets.add(new TableWriter.Sheet(MATTERS, out -> {
            out.accept(MatterColumn.OF_MATTERS.stream().map(MatterColumn::title).toList());
            versions.forEach(version -> matter(version, bodies.getOrDefault(key(version), List.of()), out));
        }));
        sheets.addAll(new FurtherExport(ledger, valid, known).sheets());
        Map<String, Integer> written = TableWriter.write(file, sheets);
        written.put(MATTERS, versions.size());
        return written;
    }

    /** The bodies that exercise each matter: those of its own territory, and those of a part of it that has no rows. */
    private static Map<String, List<MatterAssignment>> bodies(
            List<MatterVersion> versions, List<MatterAssignment> assignments) {
        Map<MatterCode, List<MatterVersion>> matters = new HashMap<>();
        versions.forEach(version -> matters.computeIfAbsent(version.code(), key -> new ArrayList<>(1))
                .add(version));
        Map<String, List<MatterAssignment>> bodies = new HashMap<>();
        for (MatterAssignment assignment : assignments) {
            matters.getOrDefault(assignment.matter(), List.of()).stream()
                    .filter(version ->
                            version.territory().covers(assignment.territory().code()))
                    .max(Comparator.comparing(
                            version -> version.territory().code().level()))
                    .ifPresent(version -> bodies.computeIfAbsent(key(version), which -> new ArrayList<>(1))
                            .add(assignment));
        }
        return bodies;
    }

    private static String key(MatterVersion version) {
        return version.code() + "@" + version.territory().code();
    }

    /** The files that {@link #write} would write, the named one first. */
    public static List<Path> files(Path file, MatterLedger ledger, Instant valid, Instant known) {
        List<TableWriter.Sheet> sheets = new ArrayList<>(List.of(new TableWriter.Sheet(MATTERS, out -> {})));
        sheets.addAll(new FurtherExport(ledger, valid, known).sheets());
        return TableWriter.files(file, sheets);
    }

    private static void matter(MatterVersion version, List<MatterAssignment> bodies, Consumer<List<String>> out) {
        List<LegalBasis> bases = version.content().bases();
        for (int i = 0; i < Math.max(bases.size(), bodies.size()); i++) {
            Map<MatterColumn, String> row = new EnumMap<>(MatterColumn.class);
            if (i == 0) {
                version(version, row);
            }
            if (i < bases.size()) {
                basis(bases.get(i), row);
            }
            if (i < bodies.size()) {
                body(bodies.get(i), version, row);
            }
            out.accept(MatterColumn.OF_MATTERS.stream()
                    .map(column -> row.getOrDefault(column, ""))
                    .toList());
        }
    }

    private static void version(MatterVersion version, Map<MatterColumn, String> row) {
        MatterContent content = version.content();
        row.put(MatterColumn.CODE, version.code().value());
        row.put(MatterColumn.NAME, content.name());
        row.put(MatterColumn.FIELD, content.field());
        row.put(MatterColumn.CATEGORY, content.category().chinese());
        row.put(MatterColumn.TERRITORY, version.territory().code().value());
        row.put(MatterColumn.TERRITORY_NAME, version.territory().name());
        row.put(MatterColumn.VERSION, Integer.toString(version.number()));
        row.put(MatterColumn.STATE, CellText.word(CellText.STATES, version.state()));
        row.put(MatterColumn.FROM, day(version.validity().from()));
        version.validity().to().ifPresent(end -> row.put(MatterColumn.TO, day(end)));
        row.put(
                MatterColumn.PENALTIES,
                content.penalties().stream().map(PenaltyKind::chinese).collect(Collectors.joining("、")));
        content.highestFineFen()
                .ifPresent(fen -> row.put(
                        MatterColumn.FINE,
                        BigDecimal.valueOf(fen, 2).stripTrailingZeros().toPlainString()));
        content.keyField().ifPresent(tag -> row.put(MatterColumn.KEY_FIELD, tag));
        row.put(
                MatterColumn.LISTS,
                content.lists().stream().map(MatterList::chinese).collect(Collectors.joining("、")));
        row.put(MatterColumn.RECORDED, version.recordedAt().toString());
    }

    private static void basis(LegalBasis basis, Map<MatterColumn, String> row) {
        row.put(MatterColumn.BASIS, "《" + basis.document() + "》");
        row.put(MatterColumn.ARTICLE, basis.article());
        row.put(MatterColumn.LEVEL, basis.level().chinese());
        row.put(MatterColumn.PUBLISHED, basis.publishedOn().toString());
    }

    private static void body(MatterAssignment assignment, MatterVersion version, Map<MatterColumn, String> row) {
        row.put(MatterColumn.MODE, assignment.mode().chinese());
        row.put(MatterColumn.RECIPIENT, assignment.recipient().name());
        row.put(MatterColumn.RECIPIENT_CODE, assignment.recipient().code().toString());
        row.put(MatterColumn.RECIPIENT_KIND, CellText.word(CellText.BODIES, assignment.recipientKind()));
        if (assignment.mode() != AssignmentMode.STATUTORY) {
            row.put(MatterColumn.SOURCE, assignment.source().name());
            row.put(MatterColumn.SOURCE_CODE, assignment.source().code().toString());
            row.put(MatterColumn.SOURCE_KIND, CellText.word(CellText.BODIES, assignment.sourceKind()));
        }
        if (!assignment.territory().equals(version.territory())) {
            row.put(MatterColumn.WHERE, assignment.territory().code().value());
            row.put(MatterColumn.WHERE_NAME, assignment.territory().name());
        }
        assignment.boundary().ifPresent(text -> row.put(MatterColumn.BOUNDARY, text));
    }

    private static String day(Instant instant) {
        return ChinaTime.date(instant).toString();
    }
}
