package org.huzheng.matters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huzheng.HuzhengException;
import org.huzheng.codes.MatterCode;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.LegalBasis;
import org.huzheng.matter.MatterAssignment;
import org.huzheng.matter.MatterCategory;
import org.huzheng.matter.MatterContent;
import org.huzheng.matter.MatterState;
import org.huzheng.matter.MatterVersion;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.matter.Territory;
import org.huzheng.matter.Validity;

/** The rows of one matter, being read: the first says what it is, those below it add bases and bodies. */
final class MatterDraft {
    private final List<Cells> rows = new ArrayList<>(1);
    private final ImportDefaults defaults;

    MatterDraft(Cells first, ImportDefaults defaults) {
        rows.add(first);
        this.defaults = defaults;
    }

    void add(Cells row) {
        rows.add(row);
    }

    Cells first() {
        return rows.get(0);
    }

    List<Cells> rows() {
        return rows;
    }

    List<RowProblem> problems() {
        return rows.stream().flatMap(row -> row.problems().stream()).toList();
    }

    /** The matter; empty, and problems noted in the rows, if anything is wrong. */
    Optional<MatterRecord> read() {
        Cells first = first();
        Optional<MatterCode> code = first.required(MatterColumn.CODE, CellText::code);
        Optional<Territory> territory = PlaceCells.territory(first, defaults);
        Optional<Validity> validity = PlaceCells.validity(first, defaults);
        Optional<MatterContent> content = content(first, code);
        int number = first.optional(MatterColumn.VERSION, CellText::version).orElse(1);
        MatterState state = first.optional(MatterColumn.STATE, CellText::state).orElse(MatterState.PUBLISHED);
        Instant recorded =
                first.optional(MatterColumn.RECORDED, CellText::instant).orElse(defaults.recordedAt());
        if (code.isEmpty() || territory.isEmpty() || validity.isEmpty() || content.isEmpty()) {
            return Optional.empty();
        }
        MatterVersion version =
                new MatterVersion(code.get(), territory.get(), number, content.get(), validity.get(), recorded, state);
        List<MatterAssignment> bodies = new ArrayList<>(0);
        Set<String> ids = new HashSet<>();
        for (Cells row : rows) {
            new AssignmentCells(row, version).read().ifPresent(assignment -> {
                if (ids.add(assignment.id())) {
                    bodies.add(assignment);
                } else {
                    row.wrong(MatterColumn.RECIPIENT, "同一主体重复");
                }
            });
        }
        return problems().isEmpty() ? Optional.of(new MatterRecord(version, bodies)) : Optional.empty();
    }

    private Optional<MatterContent> content(Cells first, Optional<MatterCode> code) {
        Optional<String> name = first.required(MatterColumn.NAME, text -> text);
        Optional<String> field = first.required(MatterColumn.FIELD, text -> text);
        Optional<MatterCategory> category = first.has(MatterColumn.CATEGORY)
                ? first.optional(MatterColumn.CATEGORY, CellText::category)
                : ofCode(first, code);
        List<LegalBasis> bases = bases();
        Set<PenaltyKind> penalties =
                first.optional(MatterColumn.PENALTIES, CellText::penalties).orElse(Set.of());
        Optional<Long> fine = first.optional(MatterColumn.FINE, CellText::fen);
        if (fine.isPresent() && !penalties.contains(PenaltyKind.FINE)) {
            first.wrong(MatterColumn.FINE, "处罚种类中没有罚款");
        }
        penalties.forEach(kind -> settable(first, kind, bases));
        if (name.isEmpty()
                || field.isEmpty()
                || category.isEmpty()
                || bases.isEmpty()
                || !first.problems().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new MatterContent(
                    name.get(),
                    field.get(),
                    category.get(),
                    bases,
                    penalties,
                    fine,
                    first.text(MatterColumn.KEY_FIELD),
                    first.optional(MatterColumn.LISTS, CellText::lists).orElse(Set.of())));
        } catch (HuzhengException e) {
            first.wrong("有一栏文字超过 2000 字");
            return Optional.empty();
        }
    }

    private static Optional<MatterCategory> ofCode(Cells first, Optional<MatterCode> code) {
        Optional<MatterCategory> category = code.flatMap(MatterCode::type)
                .flatMap(type -> java.util.Arrays.stream(MatterCategory.values())
                        .filter(each -> each.type() == type)
                        .findFirst());
        if (category.isEmpty()) {
            first.wrong(MatterColumn.CATEGORY, "未填，事项代码也看不出");
        }
        return category;
    }

    /** A penalty that none of its bases may set, 行政处罚法 10–14, 16. */
    private static void settable(Cells first, PenaltyKind kind, List<LegalBasis> bases) {
        if (!bases.isEmpty() && bases.stream().noneMatch(basis -> basis.level().maySet(kind))) {
            BasisLevel level = bases.get(0).level();
            first.wrong(
                    MatterColumn.PENALTIES, level.chinese() + "不得设定" + kind.chinese() + "（" + level.article() + "）");
        }
    }

    private List<LegalBasis> bases() {
        List<LegalBasis> bases = new ArrayList<>(1);
        for (Cells row : rows) {
            if (row == first() || row.has(MatterColumn.BASIS)) {
                basis(row).ifPresent(basis -> {
                    if (bases.contains(basis)) {
                        row.wrong(MatterColumn.BASIS, "同一依据重复");
                    }
                    bases.add(basis);
                });
            }
        }
        return bases;
    }

    private static Optional<LegalBasis> basis(Cells row) {
        Optional<List<String>> cited = row.required(MatterColumn.BASIS, CellText::cited);
        Optional<String> article = row.text(MatterColumn.ARTICLE)
                .or(() -> cited.map(parts -> parts.get(1)).filter(text -> !text.isEmpty()));
        Optional<BasisLevel> level = row.required(MatterColumn.LEVEL, CellText::level);
        Optional<LocalDate> published = row.required(MatterColumn.PUBLISHED, CellText::date);
        if (cited.isPresent() && article.isEmpty()) {
            row.wrong(MatterColumn.ARTICLE, "未填，依据中也没有条款");
        }
        if (cited.isEmpty() || article.isEmpty() || level.isEmpty() || published.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new LegalBasis(cited.get().get(0), level.get(), article.get(), published.get()));
        } catch (HuzhengException e) {
            row.wrong(MatterColumn.BASIS, "超过 2000 字");
            return Optional.empty();
        }
    }
}
