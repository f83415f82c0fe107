package org.huzheng.matters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huzheng.codes.MatterCode;
import org.huzheng.codes.UnifiedSocialCreditCode;
import org.huzheng.matter.AssignmentMode;
import org.huzheng.matter.MatterAssignment;
import org.huzheng.matter.Publication;
import org.huzheng.matter.Territory;
import org.huzheng.matter.TransitionClause;
import org.huzheng.matters.CellWords.DocumentKind;
import org.huzheng.statement.Party;

/** The list of documents 配置文件: puts each into the assignment of power it belongs to. */
final class DocumentRows {
    private final ImportDefaults defaults;
    private final List<MatterAssignment> assignments;
    private final Map<String, List<Integer>> places = new HashMap<>();

    /** Documents for these assignments, which are replaced in the list. */
    DocumentRows(ImportDefaults defaults, List<MatterAssignment> assignments) {
        this.defaults = defaults;
        this.assignments = assignments;
        for (int i = 0; i < assignments.size(); i++) {
            MatterAssignment each = assignments.get(i);
            places.computeIfAbsent(
                            key(
                                    each.matter(),
                                    each.territory(),
                                    each.recipient().code()),
                            key -> new ArrayList<>(1))
                    .add(i);
        }
    }

    private static String key(MatterCode matter, Territory territory, UnifiedSocialCreditCode recipient) {
        return matter + "@" + territory.code() + "@" + recipient;
    }

    void attach(Cells row) {
        Optional<MatterCode> code = row.required(MatterColumn.CODE, CellText::code);
        Optional<Territory> territory = PlaceCells.territory(row, defaults);
        Optional<UnifiedSocialCreditCode> recipient = row.required(
                MatterColumn.RECIPIENT_CODE, text -> UnifiedSocialCreditCode.parse(CellText.codeText(text)));
        Optional<AssignmentMode> mode = row.optional(MatterColumn.MODE, CellText::mode);
        Optional<DocumentKind> kind = row.required(MatterColumn.DOCUMENT_KIND, CellWords::documentKind);
        if (code.isEmpty() || territory.isEmpty() || recipient.isEmpty() || kind.isEmpty()) {
            return;
        }
        List<Integer> found = places.getOrDefault(key(code.get(), territory.get(), recipient.get()), List.of()).stream()
                .filter(place -> mode.isEmpty() || assignments.get(place).mode() == mode.get())
                .toList();
        if (found.size() != 1) {
            row.wrong(MatterColumn.RECIPIENT_CODE, found.isEmpty() ? "执法事项清单中没有这一事项、地域和实施主体的配置" : "对应多项配置，请填写配置方式");
            return;
        }
        int place = found.get(0);
        with(row, kind.get(), assignments.get(place)).ifPresent(more -> assignments.set(place, more));
    }

    private static Optional<MatterAssignment> with(Cells row, DocumentKind kind, MatterAssignment before) {
        return switch (kind) {
            case DOCUMENT ->
                before.document().isPresent()
                        ? said(row)
                        : PartyCells.document(row).map(document -> before.restingOn(document));
            case APPROVAL ->
                before.approval().isPresent()
                        ? said(row)
                        : PartyCells.document(row).map(document -> before.approvedBy(Optional.of(document)));
            case PUBLICATION ->
                publication(row).map(more -> {
                    List<Publication> all = new ArrayList<>(before.publications());
                    all.add(more);
                    return before.published(all);
                });
            case TRANSITION ->
                before.transition().isPresent() ? said(row) : transition(row).map(before::withTransition);
        };
    }

    private static Optional<MatterAssignment> said(Cells row) {
        row.wrong(MatterColumn.DOCUMENT_KIND, "同一配置重复");
        return Optional.empty();
    }

    private static Optional<Publication> publication(Cells row) {
        Optional<Party> by = PartyCells.one(row, MatterColumn.ISSUER, MatterColumn.ISSUER_CODE);
        Optional<String> place = row.required(MatterColumn.PLACE, text -> text);
        Optional<LocalDate> on = row.required(MatterColumn.ISSUED, CellText::date);
        return by.isEmpty() || place.isEmpty() || on.isEmpty()
                ? Optional.empty()
                : row.optional(MatterColumn.PLACE, text -> new Publication(by.get(), text, on.get()));
    }

    private static Optional<TransitionClause> transition(Cells row) {
        Optional<TransitionClause.OpenCases> cases = row.required(MatterColumn.OPEN_CASES, CellWords::openCases);
        Optional<String> text = row.required(MatterColumn.CLAUSE, words -> words);
        return cases.isEmpty() || text.isEmpty()
                ? Optional.empty()
                : row.optional(MatterColumn.CLAUSE, words -> new TransitionClause(cases.get(), words));
    }
}
