package org.huzheng.document;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.huzheng.codes.DocumentNumber;
import org.huzheng.document.internal.AmountText;
import org.huzheng.document.internal.Block;
import org.huzheng.document.internal.DayText;
import org.huzheng.document.internal.DocumentLayout;

/** Puts content into its form's template. */
final class LayoutWriter {
    /** What stands where nothing is to be said, as on paper. */
    private static final String NOTHING = "／";

    private final DocumentContent content;
    private final boolean draft;
    private final Set<String> missing;

    LayoutWriter(DocumentContent content, boolean draft) {
        this.content = content;
        this.draft = draft;
        this.missing = Set.copyOf(content.verifyContent().stream()
                .map(ContentDefect::field)
                .filter(field -> !content.has(field))
                .distinct()
                .toList());
    }

    DocumentLayout layout() {
        DocumentForm form = content.form();
        return new DocumentLayout(
                shown("agency"),
                form.name().zh(),
                form.find("number").map(field -> number()).filter(text -> !text.isEmpty()),
                FormTemplate.of(form).lines().isEmpty()
                        ? List.of(sheet())
                        : lines(FormTemplate.of(form).lines()),
                closing(),
                draft);
    }

    private String number() {
        String text = shown("number");
        return draft || !content.has("number")
                ? text
                : DocumentNumber.parse(text).format();
    }

    private Optional<DocumentLayout.Closing> closing() {
        DocumentForm form = content.form();
        boolean dated =
                form.find("date").isPresent() && !FormTemplate.of(form).lines().isEmpty();
        return dated
                ? Optional.of(new DocumentLayout.Closing(
                        shown("agency"), shown("date"), content.has("seal") || missing.contains("seal")))
                : Optional.empty();
    }

    private Block sheet() {
        List<Block.Box> boxes = new ArrayList<>();
        for (FormField field : content.form().fields()) {
            if (!Set.of("agency", "number", "seal").contains(field.name())) {
                boxes.add(new Block.Box(field.label().zh(), shown(field.name())));
            }
        }
        return new Block.Sheet(boxes);
    }

    private List<Block> lines(List<FormLine> lines) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            FormLine line = lines.get(i);
            boolean leadsNowhere = line.fields().isEmpty()
                    && (line.kind() == FormLine.Kind.HEADING || line.text().endsWith("："))
                    && (i + 1 == lines.size() || isEmpty(lines.get(i + 1)));
            if (!isEmpty(line) && !leadsNowhere && !isRepeated(line)) {
                add(line, blocks);
            }
        }
        return blocks;
    }

    private boolean isEmpty(FormLine line) {
        return !line.fields().isEmpty()
                && line.fields().stream().noneMatch(field -> content.has(field) || (draft && missing.contains(field)));
    }

    /** An amount that a list already states in words and figures is not said a second time. */
    private boolean isRepeated(FormLine line) {
        return line.fields().size() == 1
                && line.fields().stream()
                        .flatMap(field -> content.fen(field).stream())
                        .map(AmountText::of)
                        .anyMatch(amount -> content.form().fields().stream()
                                .filter(field -> field.kind() == FieldKind.LIST)
                                .flatMap(field -> content.texts(field.name()).stream())
                                .anyMatch(text -> text.contains(amount)));
    }

    private void add(FormLine line, List<Block> blocks) {
        switch (line.kind()) {
            case HEADING -> blocks.add(new Block.Heading(line.text()));
            case TEXT -> paragraphs(filled(line.text()), true, blocks);
            case FLUSH -> paragraphs(filled(line.text()), false, blocks);
            case LIST -> {
                // One entry alone is not numbered.
                if (content.texts(line.text()).size() > 1) {
                    blocks.add(new Block.Entries(content.texts(line.text())));
                } else {
                    paragraphs(shown(line.text()), true, blocks);
                }
            }
            case TABLE -> blocks.add(grid(content.form().field(line.text())));
            case DIALOGUE -> dialogue(content.form().field(line.text()), blocks);
            case SIGN ->
                blocks.add(new Block.Signature(
                        content.form().field(line.text()).label().zh(), content.texts(line.text())));
        }
    }

    private static void paragraphs(String text, boolean indented, List<Block> blocks) {
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> blocks.add(new Block.Paragraph(line, indented)));
    }

    private String filled(String text) {
        Matcher matcher = FormLine.PLACE.matcher(text);
        return matcher.replaceAll(place -> {
            String shown = shown(place.group(1));
            return Matcher.quoteReplacement(shown.isEmpty() ? NOTHING : shown);
        });
    }

    private Block grid(FormField field) {
        List<List<String>> rows = content.rows(field.name()).stream()
                .map(row -> field.columns().stream()
                        .map(column -> row.getOrDefault(column.name(), ""))
                        .toList())
                .toList();
        return new Block.Grid(
                field.columns().stream().map(column -> column.label().zh()).toList(), rows);
    }

    private void dialogue(FormField field, List<Block> blocks) {
        content.rows(field.name())
                .forEach(row -> field.columns()
                        .forEach(column -> paragraphs(
                                column.label().zh() + "：" + row.getOrDefault(column.name(), ""), false, blocks)));
    }

    /** The field as people read it; in a draft, a gap that must be filled is shown as one. */
    private String shown(String name) {
        FormField field = content.form().field(name);
        if (!content.has(name)) {
            return missing.contains(name) ? "〔缺：" + field.label().zh() + "〕" : "";
        }
        String text = content.text(name).orElse("");
        return switch (field.kind()) {
            case DATE -> content.date(name).map(DayText::of).orElse(text);
            case TIME -> content.time(name).map(LayoutWriter::moment).orElse(text);
            case FEN -> content.fen(name).map(AmountText::of).orElse(text);
            case PEOPLE -> String.join("、", content.texts(name));
            default -> text;
        };
    }

    private static String moment(LocalDateTime time) {
        return DayText.of(time.toLocalDate()) + time.getHour() + "时" + time.getMinute() + "分";
    }
}
