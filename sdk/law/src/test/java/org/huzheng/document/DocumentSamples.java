package org.huzheng.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Complete content for any shipped form. */
final class DocumentSamples {
    static final String AGENCY = "示例市示例区综合行政执法局";
    static final String REMEDY = "如不服本决定，可以自收到本决定书之日起六十日内向示例区人民政府申请行政复议，也可以自收到本决定书之日起六个月内" + "依法向示例区人民法院提起行政诉讼。";
    static final String RECONSIDERATION_FIRST =
            "如不服本决定，应当先自收到本决定书之日起六十日内向示例区人民政府申请行政复议；对行政复议决定不服的，" + "可以再依法向人民法院提起行政诉讼。";

    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("agency", AGENCY),
            Map.entry("seal", AGENCY),
            Map.entry("partyName", "示例餐饮有限公司"),
            Map.entry("partyAddress", "示例市示例区示例路1号"),
            Map.entry("facts", "2026年11月2日，当事人在示例路1号门前人行道堆放餐厨垃圾。"),
            Map.entry("reasons", "当事人的行为影响市容环境卫生。"),
            Map.entry("basis", "《中华人民共和国行政处罚法》第二十八条第一款"),
            Map.entry("remedy", REMEDY),
            Map.entry("rights", "你（单位）有权陈述、申辩；可以自收到本告知书之日起五日（工作日）内要求听证。"),
            Map.entry("performance", "自收到本决定书之日起十五日内到指定银行或者通过电子支付系统缴纳罚款。"),
            Map.entry("presider", "钱某"),
            Map.entry("reviewer", "孙某"),
            Map.entry("education", "已对当事人进行教育。"));

    private DocumentSamples() {}

    static DocumentContent full(String code) {
        return full(DocumentForms.shipped().form(code));
    }

    static DocumentContent full(DocumentForm form) {
        DocumentContent content = form.blank();
        for (FormField field : form.fields()) {
            content = filled(content, field);
        }
        return form.code().equals("ON_SPOT_DECISION") ? content.with("remedy", RECONSIDERATION_FIRST) : content;
    }

    private static DocumentContent filled(DocumentContent content, FormField field) {
        String name = field.name();
        return switch (field.kind()) {
            case TEXT ->
                content.with(name, TEXTS.getOrDefault(name, field.label().zh() + "的内容"));
            case LIST -> content.with(name, "甲项", "乙项");
            case PEOPLE -> content.with(name, "张某", "李某");
            case DATE -> content.with(name, name.equals("to") ? "2026-11-20" : "2026-11-05");
            case TIME -> content.with(name, name.equals("endedAt") ? "2026-11-02T10:05" : "2026-11-02T09:30");
            case FEN -> content.with(name, "200000");
            case CHOICE -> content.with(name, field.choices().get(0));
            case NUMBER -> content.with(name, "示综执" + content.form().word().orElse("罚决") + "字〔2026〕12号");
            case ROWS -> content.withRows(name, List.of(row(field), row(field)));
        };
    }

    private static Map<String, String> row(FormField field) {
        return new HashMap<>(field.columns().stream()
                .collect(Collectors.toMap(
                        FormColumn::name, column -> column.label().zh() + "一")));
    }
}
