package org.huzheng.matter.edition.internal;

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

/**
 * A field two versions of a matter are compared by 比对字段, with the words it is shown in.
 *
 * @param field its name
 * @param label what it is called
 * @param value what it says, for people
 */
record MatterField(String field, BilingualText label, Function<MatterVersion, String> value) {
    private static final List<MatterField> ALL = List.of(
            of("name", "事项名称", "name", row -> row.content().name()),
            of("field", "领域", "field", row -> row.content().field()),
            of("category", "权力类别", "category", row -> row.content().category().chinese()),
            of("bases", "执法依据", "legal bases", MatterField::bases),
            of(
                    "penalties",
                    "处罚种类",
                    "penalties",
                    row -> row.content().penalties().stream()
                            .map(PenaltyKind::chinese)
                            .collect(Collectors.joining("、"))),
            of("highestFineFen", "罚款上限", "highest fine", MatterField::fine),
            of("keyField", "重点领域", "key field", row -> row.content().keyField().orElse("")),
            of(
                    "lists",
                    "所在清单",
                    "lists",
                    row -> row.content().lists().stream()
                            .map(MatterList::chinese)
                            .collect(Collectors.joining("、"))),
            of("state", "状态", "state", row -> row.state().name()),
            of("validity", "有效期", "validity", MatterField::validity));

    private static MatterField of(String field, String zh, String en, Function<MatterVersion, String> value) {
        return new MatterField(field, new BilingualText(zh, en), value);
    }

    /** All fields that differ, in the order above. */
    static List<FieldChange> changes(MatterVersion before, MatterVersion after) {
        List<FieldChange> changes = new ArrayList<>();
        for (MatterField each : ALL) {
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
