package org.huzheng.matters;

import java.util.List;
import java.util.Optional;
import org.huzheng.codes.DivisionCode;
import org.huzheng.matter.AssignmentMode;
import org.huzheng.matter.AssignmentState;
import org.huzheng.matter.BodyKind;
import org.huzheng.matter.MatterAssignment;
import org.huzheng.matter.MatterVersion;
import org.huzheng.matter.Territory;
import org.huzheng.statement.Party;

/** The columns of a row that say who exercises the matter. */
final class AssignmentCells {
    private final Cells row;
    private final MatterVersion version;

    AssignmentCells(Cells row, MatterVersion version) {
        this.row = row;
        this.version = version;
    }

    /** Empty if the row names nobody, or if what it says is wrong, which is then noted in the row. */
    Optional<MatterAssignment> read() {
        boolean named =
                row.has(MatterColumn.RECIPIENT_CODE) || row.has(MatterColumn.MODE) || row.has(MatterColumn.SOURCE_CODE);
        if (!named) {
            return Optional.empty();
        }
        Optional<AssignmentMode> mode = row.required(MatterColumn.MODE, CellText::mode);
        Optional<Party> recipient = PartyCells.one(row, MatterColumn.RECIPIENT, MatterColumn.RECIPIENT_CODE);
        Optional<BodyKind> recipientKind = row.required(MatterColumn.RECIPIENT_KIND, CellText::body);
        boolean statutory = mode.filter(AssignmentMode.STATUTORY::equals).isPresent();
        Optional<Party> source =
                statutory ? recipient : PartyCells.one(row, MatterColumn.SOURCE, MatterColumn.SOURCE_CODE);
        Optional<BodyKind> sourceKind =
                statutory ? recipientKind : row.required(MatterColumn.SOURCE_KIND, CellText::body);
        if (mode.isEmpty()
                || recipient.isEmpty()
                || recipientKind.isEmpty()
                || source.isEmpty()
                || sourceKind.isEmpty()) {
            return Optional.empty();
        }
        if (!statutory && source.get().is(recipient.get())) {
            row.wrong(MatterColumn.SOURCE_CODE, "与实施主体相同，只有法定职权可以");
            return Optional.empty();
        }
        Optional<Territory> where = where();
        if (where.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(MatterAssignment.builder()
                .id(id(mode.get(), recipient.get(), where.get()))
                .matter(version.code())
                .mode(mode.get())
                .source(source.get())
                .sourceKind(sourceKind.get())
                .recipient(recipient.get())
                .recipientKind(recipientKind.get())
                .territory(where.get())
                .boundary(row.optional(MatterColumn.BOUNDARY, CellText::prose))
                .validity(version.validity())
                .publications(List.of())
                .recordedAt(version.recordedAt())
                .state(AssignmentState.PUBLISHED)
                .build());
    }

    /** The part of the matter's territory the body exercises it in; all of it if the row does not say. */
    private Optional<Territory> where() {
        if (!row.has(MatterColumn.WHERE)) {
            return Optional.of(version.territory());
        }
        Optional<DivisionCode> code =
                row.required(MatterColumn.WHERE, text -> DivisionCode.parse(CellText.codeText(text)));
        if (code.isPresent() && !version.territory().covers(code.get())) {
            row.wrong(MatterColumn.WHERE, "不在事项的地域之内");
            return Optional.empty();
        }
        return code.flatMap(division -> PlaceCells.called(row, MatterColumn.WHERE_NAME, division));
    }

    /** The same row gives the same id whenever it is read. */
    private String id(AssignmentMode mode, Party recipient, Territory where) {
        String id = String.join(
                "/",
                version.code().value(),
                version.territory().code().value(),
                Integer.toString(version.number()),
                mode.name(),
                recipient.code().toString());
        return where.equals(version.territory()) ? id : id + "/" + where.code().value();
    }
}
