package org.huzheng.matters;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.matter.MatterAssignment;
import org.huzheng.matter.NegativeEntry;
import org.huzheng.matter.OfficialDocument;
import org.huzheng.matter.Publication;
import org.huzheng.matter.Territory;
import org.huzheng.matter.Validity;
import org.huzheng.matters.ledger.MatterLedger;
import org.huzheng.matters.ledger.OfficerCount;
import org.huzheng.matters.ledger.TownshipItem;
import org.huzheng.statement.Party;
import org.huzheng.table.TableWriter;

/** Writes the further lists 附表 of a ledger that have a row. */
final class FurtherExport {
    private final MatterLedger ledger;
    private final Instant valid;
    private final Instant known;

    FurtherExport(MatterLedger ledger, Instant valid, Instant known) {
        this.ledger = ledger;
        this.valid = valid;
        this.known = known;
    }

    List<TableWriter.Sheet> sheets() {
        return Stream.of(FurtherList.values())
                .filter(list -> rows(list).findAny().isPresent())
                .map(this::sheet)
                .toList();
    }

    private TableWriter.Sheet sheet(FurtherList list) {
        return new TableWriter.Sheet(list.title(), out -> {
            out.accept(list.columns().stream().map(MatterColumn::title).toList());
            rows(list)
                    .forEach(row -> out.accept(list.columns().stream()
                            .map(column -> row.getOrDefault(column, ""))
                            .toList()));
        });
    }

    private Stream<Map<MatterColumn, String>> rows(FurtherList list) {
        return switch (list) {
            case NEGATIVE ->
                ledger.catalogue().negativeList().stream()
                        .filter(entry -> !entry.recordedAt().isAfter(known)
                                && entry.validity().contains(valid))
                        .map(FurtherExport::negative);
            case CLAIMS -> ledger.claims().stream().flatMap(claim -> ClaimExport.claims(claim).stream());
            case DISPUTES -> ledger.claims().stream().flatMap(claim -> ClaimExport.disputes(claim).stream());
            case DOCUMENTS ->
                ledger.catalogue().assignmentsAsOf(valid, known).stream()
                        .flatMap(assignment -> documents(assignment).stream());
            case OFFICERS -> ledger.officers().stream().map(FurtherExport::officers);
            case TOWNSHIP_ITEMS -> ledger.townshipItems().stream().map(FurtherExport::item);
            case TERRITORIES -> ledger.territories().stream().map(FurtherExport::place);
        };
    }

    static Map<MatterColumn, String> place(Territory territory) {
        Map<MatterColumn, String> row = new EnumMap<>(MatterColumn.class);
        row.put(MatterColumn.TERRITORY, territory.code().value());
        row.put(MatterColumn.TERRITORY_NAME, territory.name());
        return row;
    }

    static void party(Map<MatterColumn, String> row, MatterColumn name, MatterColumn code, Party party) {
        row.put(name, party.name());
        row.put(code, party.code().toString());
    }

    static void document(Map<MatterColumn, String> row, OfficialDocument document) {
        row.put(MatterColumn.TITLE, document.title());
        row.put(MatterColumn.NUMBER, document.number());
        party(row, MatterColumn.ISSUER, MatterColumn.ISSUER_CODE, document.issuer());
        row.put(MatterColumn.ISSUER_KIND, CellText.word(CellText.BODIES, document.issuerKind()));
        row.put(MatterColumn.ISSUED, document.issuedOn().toString());
    }

    private static void period(Map<MatterColumn, String> row, Validity validity) {
        row.put(MatterColumn.FROM, ChinaTime.date(validity.from()).toString());
        validity.to()
                .ifPresent(end -> row.put(MatterColumn.TO, ChinaTime.date(end).toString()));
    }

    private static Map<MatterColumn, String> negative(NegativeEntry entry) {
        Map<MatterColumn, String> row = place(entry.territory());
        row.put(MatterColumn.CODE, entry.matter().value());
        row.put(MatterColumn.REASON, entry.reason());
        period(row, entry.validity());
        if (entry.lifted()) {
            row.put(MatterColumn.LIFTED, "是");
        }
        row.put(MatterColumn.RECORDED, entry.recordedAt().toString());
        return row;
    }

    private static Map<MatterColumn, String> officers(OfficerCount count) {
        Map<MatterColumn, String> row = place(count.territory());
        row.put(MatterColumn.BODY, count.body());
        row.put(MatterColumn.OFFICER_LEVEL, count.level().chinese());
        row.put(MatterColumn.OFFICERS, Long.toString(count.officers()));
        row.put(MatterColumn.AS_OF, count.asOf().toString());
        return row;
    }

    private static Map<MatterColumn, String> item(TownshipItem item) {
        Map<MatterColumn, String> row = place(item.territory());
        row.put(MatterColumn.CODE, item.matter().value());
        row.put(MatterColumn.ITEM, item.item());
        period(row, item.validity());
        return row;
    }

    private static List<Map<MatterColumn, String>> documents(MatterAssignment assignment) {
        List<Map<MatterColumn, String>> rows = new ArrayList<>();
        assignment.document().ifPresent(document -> document(of(assignment, "依据文件", rows), document));
        assignment.approval().ifPresent(document -> document(of(assignment, "批准文件", rows), document));
        for (Publication publication : assignment.publications()) {
            Map<MatterColumn, String> row = of(assignment, "公布", rows);
            party(row, MatterColumn.ISSUER, MatterColumn.ISSUER_CODE, publication.by());
            row.put(MatterColumn.PLACE, publication.place());
            row.put(MatterColumn.ISSUED, publication.on().toString());
        }
        assignment.transition().ifPresent(clause -> {
            Map<MatterColumn, String> row = of(assignment, "过渡条款", rows);
            row.put(MatterColumn.OPEN_CASES, CellText.word(CellWords.OPEN_CASES, clause.openCases()));
            row.put(MatterColumn.CLAUSE, clause.text());
        });
        return rows;
    }

    /** A row about an assignment, already among the rows. */
    private static Map<MatterColumn, String> of(
            MatterAssignment assignment, String kind, List<Map<MatterColumn, String>> rows) {
        Map<MatterColumn, String> row = place(assignment.territory());
        row.put(MatterColumn.CODE, assignment.matter().value());
        row.put(MatterColumn.DOCUMENT_KIND, kind);
        row.put(MatterColumn.RECIPIENT_CODE, assignment.recipient().code().toString());
        row.put(MatterColumn.MODE, assignment.mode().chinese());
        rows.add(row);
        return row;
    }

    static String joined(List<String> words) {
        return words.stream().collect(Collectors.joining("、"));
    }
}
