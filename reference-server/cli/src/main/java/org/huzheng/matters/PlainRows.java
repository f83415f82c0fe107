package org.huzheng.matters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huzheng.codes.MatterCode;
import org.huzheng.matter.NegativeEntry;
import org.huzheng.matter.Territory;
import org.huzheng.matter.Validity;
import org.huzheng.matters.ledger.OfficerCount;
import org.huzheng.matters.ledger.OfficerLevel;
import org.huzheng.matters.ledger.TownshipItem;

/** The further lists each of whose rows stands alone. The same thing said twice is a problem of the second row. */
final class PlainRows {
    private final ImportDefaults defaults;
    private final Map<Object, Long> seen = new HashMap<>();

    PlainRows(ImportDefaults defaults) {
        this.defaults = defaults;
    }

    Optional<NegativeEntry> negative(Cells row) {
        Optional<MatterCode> code = row.required(MatterColumn.CODE, CellText::code);
        Optional<Territory> territory = PlaceCells.territory(row, defaults);
        Optional<Validity> validity = PlaceCells.validity(row, defaults);
        Optional<String> reason = row.required(MatterColumn.REASON, text -> text);
        boolean lifted = row.optional(MatterColumn.LIFTED, CellWords::yes).orElse(false);
        Instant recorded =
                row.optional(MatterColumn.RECORDED, CellText::instant).orElse(defaults.recordedAt());
        if (code.isEmpty()
                || territory.isEmpty()
                || validity.isEmpty()
                || reason.isEmpty()
                || isSaid(row, List.of(code, territory.get().code(), validity, recorded, lifted))) {
            return Optional.empty();
        }
        return row.optional(
                MatterColumn.REASON,
                text -> new NegativeEntry(code.get(), territory.get(), validity.get(), text, recorded, lifted));
    }

    Optional<OfficerCount> officers(Cells row) {
        Optional<Territory> territory = PlaceCells.territory(row, defaults);
        Optional<String> body = row.required(MatterColumn.BODY, CellText::prose);
        Optional<OfficerLevel> level = row.required(MatterColumn.OFFICER_LEVEL, CellWords::officerLevel);
        Optional<Long> officers = row.required(MatterColumn.OFFICERS, CellWords::count);
        Optional<LocalDate> asOf = row.required(MatterColumn.AS_OF, CellText::date);
        if (territory.isEmpty()
                || body.isEmpty()
                || level.isEmpty()
                || officers.isEmpty()
                || asOf.isEmpty()
                || isSaid(row, List.of(territory.get().code(), body, level, asOf))) {
            return Optional.empty();
        }
        return Optional.of(new OfficerCount(territory.get(), body.get(), level.get(), officers.get(), asOf.get()));
    }

    Optional<TownshipItem> item(Cells row) {
        Optional<MatterCode> code = row.required(MatterColumn.CODE, CellText::code);
        Optional<Territory> territory = PlaceCells.territory(row, defaults);
        Optional<Validity> validity = PlaceCells.validity(row, defaults);
        Optional<String> item = row.required(MatterColumn.ITEM, CellText::prose);
        if (code.isEmpty()
                || territory.isEmpty()
                || validity.isEmpty()
                || item.isEmpty()
                || isSaid(row, List.of(code, territory.get().code(), validity, item))) {
            return Optional.empty();
        }
        return Optional.of(new TownshipItem(code.get(), territory.get(), item.get(), validity.get()));
    }

    Optional<Territory> territory(Cells row) {
        Optional<String> name = row.required(MatterColumn.TERRITORY_NAME, text -> text);
        Optional<Territory> territory =
                row.has(MatterColumn.TERRITORY) ? PlaceCells.territory(row, defaults) : Optional.empty();
        if (!row.has(MatterColumn.TERRITORY)) {
            row.wrong(MatterColumn.TERRITORY, "未填");
        }
        boolean wrong = name.isEmpty()
                || territory.isEmpty()
                || isSaid(row, List.of(territory.get().code()));
        return wrong ? Optional.empty() : territory;
    }

    private boolean isSaid(Cells row, List<Object> what) {
        Long before = seen.putIfAbsent(what, row.number());
        if (before != null) {
            row.wrong("与第 " + before + " 行重复");
        }
        return before != null;
    }
}
