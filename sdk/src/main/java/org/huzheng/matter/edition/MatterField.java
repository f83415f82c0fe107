package org.huzheng.matter.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huzheng.BilingualText;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.matter.LegalBasis;
import org.huzheng.matter.MatterContent;
import org.huzheng.matter.MatterList;
import org.huzheng.matter.MatterVersion;
import org.huzheng.matter.PenaltyKind;

/** The fields two versions of a matter are compared by 比对字段, with the words they are shown in. */
enum MatterField {
    NAME("name", "事项名称", "name", row -> row.content().name()),
    FIELD("field", "领域", "field", row -> row.content().field()),
    CATEGORY("category", "权力类别", "category", row -> row.content().category().chinese()),
    BASES("bases", "执法依据", "legal bases", MatterField::bases),
    PENALTIES(
            "penalties",
            "处罚种类",
            "penalties",
            row -> row.content().penalties().stream().map(PenaltyKind::chinese).collect(Collectors.joining("、"))),
    FINE("highestFineFen", "罚款上限", "highest fine", MatterField::fine),
    KEY_FIELD("keyField", "重点领域", "key field", row -> row.content().keyField().orElse("")),
    LISTS(
            "lists",
            "所在清单",
            "lists",
            row -> row.content().lists().stream().map(MatterList::chinese).collect(Collectors.joining("、"))),
    STATE("state", "状态", "state", row -> row.state().name()),
    VALIDITY("validity", "有效期", "validity", MatterField::validity);

    private final String field;
    private final BilingualText label;
    private final Function<MatterVersion, String> value;

    MatterField(String field, String zh, String en, Function<MatterVersion, String> value) {
        this.field = field;
        this.label = new BilingualText(zh, en);
        this.value = value;
    }

    /** All fields that differ, in the order above. */
    static List<FieldChange> changes(MatterVersion before, MatterVersion after) {
        List<FieldChange> changes = new ArrayList<>();
        for (MatterField each : values()) {
            String was = each.value.apply(before);
            String is = each.value.apply(after);
            if (!was.equals(is)) {
                changes.add(new FieldChange(each.field, each.label, was, is));
            }
        }
        return changes;
    }

    private static String bases(MatterVersion row) {
        return row.content().bases().stream().map(MatterField::basis).collect(Collectors.joining("；"));
    }

    private static String basis(LegalBasis basis) {
        return basis + "（" + basis.level().chinese() + "，" + basis.publishedOn() + "公布）";
    }

    private static String fine(MatterVersion row) {
        MatterContent content = row.content();
        return content.highestFineFen()
                .map(fen -> BigDecimal.valueOf(fen, 2).toPlainString() + "元")
                .orElse("");
    }

    private static String validity(MatterVersion row) {
        return ChinaTime.date(row.validity().from()) + "起"
                + row.validity()
                        .to()
                        .map(end -> "，至" + end.atZone(ChinaTime.ZONE).toLocalDateTime() + "止")
                        .orElse("");
    }
}
