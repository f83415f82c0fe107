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
        return code.map(division ->
                new Territory(division, row.text(MatterColumn.TERRITORY_NAME).orElse(division.value())));
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
