package org.huzheng.casefile.paper;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huzheng.document.ContentDefect;
import org.huzheng.document.DocumentContent;
import org.huzheng.document.FormColumn;
import org.huzheng.document.FormField;

/** What a department adds to a document: exactly what the case left open. */
final class Extras {
    private Extras() {}

    static DocumentContent forWhatIsMissing(DocumentContent content) {
        DocumentContent extra = content.form().blank();
        for (ContentDefect defect : content.verifyContent()) {
            if (!content.has(defect.field())) {
                extra = filled(extra, content.form().field(defect.field()), content);
            }
        }
        return extra;
    }

    private static DocumentContent filled(DocumentContent extra, FormField field, DocumentContent content) {
        String name = field.name();
        return switch (field.kind()) {
            case TEXT -> extra.with(name, text(name, content));
            case LIST -> extra.with(name, "甲项");
            case PEOPLE -> extra.with(name, "陈办案", "林协办");
            case DATE -> extra.with(name, "2026-03-20");
            case TIME -> extra.with(name, name.equals("endedAt") ? "2026-03-31T23:00" : "2026-03-02T09:00");
            case FEN -> extra.with(name, "100");
            case CHOICE -> extra.with(name, field.choices().get(0));
            case NUMBER -> extra.with(name, "浙某综执" + content.form().word().orElse("") + "字〔2026〕7号");
            case ROWS ->
                extra.withRows(
                        name,
                        List.of(field.columns().stream().collect(Collectors.toMap(FormColumn::name, column -> "一"))));
        };
    }

    private static String text(String name, DocumentContent content) {
        return Map.of(
                        "seal", content.text("agency").orElse(""),
                        "basis", "《中华人民共和国行政处罚法》第五十四条第二款",
                        "remedy", "六十日内向某区人民政府申请行政复议，六个月内向某区人民法院提起行政诉讼。")
                .getOrDefault(name, "补充的内容");
    }
}
