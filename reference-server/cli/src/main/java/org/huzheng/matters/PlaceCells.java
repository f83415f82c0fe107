package org.huzheng.matters;

import java.time.LocalDate;
import java.util.Optional;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.codes.DivisionCode;
import org.huzheng.matter.Territory;
import org.huzheng.matter.Validity;

/** The columns of a row that say where and when. */
final class PlaceCells {
    private PlaceCells() {}

    /** Empty, and noted in the row, if it says nothing and the defaults neither. */
    static Optional<Territory> territory(Cells row, ImportDefaults defaults) {
        if (!row.has(MatterColumn.TERRITORY) && defaults.territory().isPresent()) {
            return defaults.territory();
        }
        Optional<DivisionCode> code =
                row.required(MatterColumn.TERRITORY, text -> DivisionCode.parse(CellText.codeText(text)));
        return code.flatMap(division -> called(row, MatterColumn.TERRITORY_NAME, division));
    }

    /** The division by the name a column gives it, else by its code; empty, and noted in the row, if the name is none. */
    static Optional<Territory> called(Cells row, MatterColumn name, DivisionCode division) {
        return row.has(name)
                ? row.optional(name, text -> new Territory(division, text))
                : Optional.of(new Territory(division, division.value()));
    }

    /** The period; its last day is included, the day it ends on is not. */
    static Optional<Validity> validity(Cells row, ImportDefaults defaults) {
        Optional<LocalDate> from = row.has(MatterColumn.FROM) || defaults.from().isEmpty()
                ? row.required(MatterColumn.FROM, CellText::date)
                : defaults.from();
        Optional<LocalDate> end = row.optional(MatterColumn.TO, CellText::date)
                .or(() -> row.optional(MatterColumn.LAST_DAY, CellText::date).map(day -> day.plusDays(1)));
        if (from.isPresent() && end.isPresent() && !from.get().isBefore(end.get())) {
            row.wrong(row.has(MatterColumn.TO) ? MatterColumn.TO : MatterColumn.LAST_DAY, "不晚于施行日期");
            return Optional.empty();
        }
        return from.map(day -> new Validity(ChinaTime.startOf(day), end.map(ChinaTime::startOf)));
    }
}
