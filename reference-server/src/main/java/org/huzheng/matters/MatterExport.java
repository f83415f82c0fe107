package org.huzheng.matters;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.matter.AssignmentMode;
import org.huzheng.matter.LegalBasis;
import org.huzheng.matter.MatterAssignment;
import org.huzheng.matter.MatterCatalogue;
import org.huzheng.matter.MatterContent;
import org.huzheng.matter.MatterList;
import org.huzheng.matter.MatterVersion;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.table.TableWriter;

/** Writes what of a catalogue is in force as a list that {@link MatterTable} reads again. */
public final class MatterExport {
    private MatterExport() {}

    /**
     * Writes the matters in force, each with its bases and bodies in rows of their own below it.
     *
     * @param file ends with .xlsx for a workbook; anything else is CSV
     * @return how many matters
     */
    public static int write(Path file, MatterCatalogue catalogue, Instant valid, Instant known) {
        Map<String, List<MatterAssignment>> bodies = new HashMap<>();
        for (MatterAssignment assignment : catalogue.assignmentsAsOf(valid, known)) {
            bodies.computeIfAbsent(
                            assignment.matter() + "@" + assignment.territory().code(), key -> new ArrayList<>(1))
                    .add(assignment);
        }
        List<MatterVersion> versions = catalogue.asOf(valid, known);
        TableWriter.write(file, "执法事项", out -> {
            out.accept(Stream.of(MatterColumn.values()).map(MatterColumn::title).toList());
            for (MatterVersion version : versions) {
                matter(
                        version,
                        bodies.getOrDefault(
                                version.code() + "@" + version.territory().code(), List.of()),
                        out);
            }
        });
        return versions.size();
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
                body(bodies.get(i), row);
            }
            out.accept(Stream.of(MatterColumn.values())
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
        row.put(MatterColumn.STATE, word(CellText.STATES, version.state()));
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

    private static void body(MatterAssignment assignment, Map<MatterColumn, String> row) {
        row.put(MatterColumn.MODE, assignment.mode().chinese());
        row.put(MatterColumn.RECIPIENT, assignment.recipient().name());
        row.put(MatterColumn.RECIPIENT_CODE, assignment.recipient().code().toString());
        row.put(MatterColumn.RECIPIENT_KIND, word(CellText.BODIES, assignment.recipientKind()));
        if (assignment.mode() != AssignmentMode.STATUTORY) {
            row.put(MatterColumn.SOURCE, assignment.source().name());
            row.put(MatterColumn.SOURCE_CODE, assignment.source().code().toString());
            row.put(MatterColumn.SOURCE_KIND, word(CellText.BODIES, assignment.sourceKind()));
        }
        assignment.boundary().ifPresent(text -> row.put(MatterColumn.BOUNDARY, text));
    }

    private static String day(Instant instant) {
        return ChinaTime.date(instant).toString();
    }

    private static <T> String word(Map<String, T> words, T value) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().equals(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
