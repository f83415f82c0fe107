package org.huzheng.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.HuzhengException;
import org.huzheng.codes.DocumentNumber;

/** Judges content against its form: what must be there, is there and is what it says it is. */
final class ContentCheck {
    private final DocumentContent content;
    private final List<ContentDefect> defects = new ArrayList<>();

    private ContentCheck(DocumentContent content) {
        this.content = content;
    }

    static List<ContentDefect> verify(DocumentContent content) {
        ContentCheck check = new ContentCheck(content);
        for (FormField field : content.form().fields()) {
            if (content.has(field.name())) {
                check.present(field);
            } else if (check.demanded(field)) {
                check.add(
                        field,
                        "未载明" + field.label().zh(),
                        "does not state: " + field.label().en());
            }
        }
        for (ContentRule rule : FormTemplate.of(content.form()).rules()) {
            rule.verify(content).ifPresent(check.defects::add);
        }
        return List.copyOf(check.defects);
    }

    private boolean demanded(FormField field) {
        boolean asked = field.always() || field.when().filter(this::holds).isPresent();
        return asked && field.instead().filter(content::has).isEmpty();
    }

    private boolean holds(String condition) {
        String[] parts = condition.split("=", 2);
        return parts.length == 1
                ? content.has(parts[0])
                : content.text(parts[0]).filter(parts[1]::equals).isPresent();
    }

    private void present(FormField field) {
        String name = field.name();
        switch (field.kind()) {
            case DATE -> require(field, content.date(name).isPresent(), "不是日期", "is not a day");
            case TIME -> require(field, content.time(name).isPresent(), "不是时间", "is not a time");
            case FEN -> require(field, content.fen(name).isPresent(), "不是以分计的金额", "is not an amount in fen");
            case CHOICE ->
                require(
                        field,
                        field.choices().contains(content.text(name).orElse("")),
                        "不在可选项之内",
                        "is none of the choices");
            case NUMBER -> number(field);
            case LIST, PEOPLE -> entries(field);
            case ROWS -> rows(field);
            case TEXT -> {}
        }
    }

    private void number(FormField field) {
        Optional<DocumentNumber> number = parsed(content.text(field.name()).orElse(""));
        require(field, number.isPresent(), "不是文书文号", "is not a document number");
        Optional<String> word = content.form().word();
        if (number.isPresent() && word.isPresent()) {
            List<DocumentForm> possible =
                    DocumentForms.shipped().with(content.form()).numbered(number.get());
            boolean fits = possible.stream()
                    .anyMatch(form -> form.code().equals(content.form().code()));
            require(field, fits, "代字与文书种类不符，应以“" + word.get() + "”结尾", "is not of this form: ends with " + word.get());
        }
    }

    private static Optional<DocumentNumber> parsed(String text) {
        try {
            return Optional.of(DocumentNumber.parse(text));
        } catch (HuzhengException e) {
            return Optional.empty();
        }
    }

    private void entries(FormField field) {
        List<String> entries = content.texts(field.name());
        long counted =
                field.kind() == FieldKind.PEOPLE ? entries.stream().distinct().count() : entries.size();
        require(
                field,
                counted >= field.atLeast(),
                "不足" + field.atLeast() + "项（人）",
                "has fewer than " + field.atLeast() + " entries");
        require(
                field,
                counted <= field.atMost(),
                "超过" + field.atMost() + "项（人）",
                "has more than " + field.atMost() + " entries");
    }

    private void rows(FormField field) {
        for (FormColumn column : field.columns()) {
            boolean filled = column.optional()
                    || content.rows(field.name()).stream()
                            .noneMatch(
                                    row -> row.getOrDefault(column.name(), "").isBlank());
            require(
                    field,
                    filled,
                    "有一行未填" + column.label().zh(),
                    "has a row without: " + column.label().en());
        }
    }

    private void require(FormField field, boolean kept, String zh, String en) {
        if (!kept) {
            add(field, field.label().zh() + zh, field.label().en() + " " + en);
        }
    }

    private void add(FormField field, String zh, String en) {
        defects.add(new ContentDefect(field.name(), field.article(), new BilingualText(zh, en)));
    }
}
