package org.huzheng.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.document.internal.DocumentLayout;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/**
 * What one document says 文书内容: the values of a form's fields. Immutable. Text is kept as given, apart from white space at
 * its ends; whether it is enough, {@link #verifyContent()} says.
 */
public final class DocumentContent {
    private static final Pattern FEN = Pattern.compile("[1-9]\\d{0,12}");

    private final DocumentForm form;
    private final Map<String, List<String>> texts;
    private final Map<String, List<Map<String, String>>> rows;

    DocumentContent(DocumentForm form, Map<String, List<String>> texts, Map<String, List<Map<String, String>>> rows) {
        this.form = form;
        this.texts = Map.copyOf(texts);
        this.rows = Map.copyOf(rows);
    }

    /**
     * Reads content: {@code {"form": "PENALTY_DECISION", "fields": {…}}}.
     *
     * @throws HuzhengException DOCUMENT_FORM_UNKNOWN, JSON_FIELD_UNKNOWN for a field the form does not have, and whatever
     *     is wrong with the JSON
     */
    public static DocumentContent parse(byte[] utf8, DocumentForms forms) {
        JsonObject json = JsonObject.parse(utf8);
        DocumentForm form = forms.form(json.string("form"));
        JsonObject fields = json.object("fields");
        json.end();
        DocumentContent content = form.blank();
        for (FormField field : form.fields()) {
            if (fields.has(field.name())) {
                content = content.read(field, fields);
            }
        }
        fields.end();
        return content;
    }

    private DocumentContent read(FormField field, JsonObject fields) {
        if (field.kind() == FieldKind.ROWS) {
            return withRows(
                    field.name(),
                    fields.objects(
                            field.name(),
                            row -> row.names().stream().collect(Collectors.toMap(name -> name, row::string))));
        }
        if (field.kind().several()) {
            return with(field.name(), fields.strings(field.name()));
        }
        return field.kind() == FieldKind.FEN
                ? with(field.name(), Long.toString(fields.integer(field.name())))
                : with(field.name(), fields.string(field.name()));
    }

    /** The content in the canonical form of RFC 8785. */
    public byte[] toBytes() {
        JsonWriter fields = JsonWriter.object();
        for (FormField field : form.fields()) {
            String name = field.name();
            if (rows.containsKey(name)) {
                fields.putObjects(
                        name, rows(name).stream().map(DocumentContent::row).toList());
            } else if (field.kind().several() && has(name)) {
                fields.putStrings(name, texts(name));
            } else if (field.kind() == FieldKind.FEN && fen(name).isPresent()) {
                fields.put(name, fen(name).orElseThrow());
            } else if (has(name)) {
                fields.put(name, text(name).orElseThrow());
            }
        }
        return JsonWriter.object()
                .put("form", form.code())
                .put("fields", fields)
                .toBytes();
    }

    private static JsonWriter row(Map<String, String> cells) {
        JsonWriter row = JsonWriter.object();
        cells.forEach(row::put);
        return row;
    }

    /** The form it follows. */
    public DocumentForm form() {
        return form;
    }

    /**
     * This content with the field set to these texts; none, or only blank ones, clears it.
     *
     * @throws HuzhengException ARGUMENT_INVALID if the form has no such field, or one with rows, or holds one text only
     */
    public DocumentContent with(String field, String... values) {
        return with(field, Arrays.asList(values));
    }

    /** As {@link #with(String, String...)}. */
    public DocumentContent with(String field, List<String> values) {
        FormField known = form.field(field);
        List<String> kept = values.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        if (known.kind() == FieldKind.ROWS || (kept.size() > 1 && !known.kind().several())) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, form.code() + ": " + field + " is " + known.kind());
        }
        Map<String, List<String>> more = new HashMap<>(texts);
        more.remove(field);
        if (!kept.isEmpty()) {
            more.put(field, kept);
        }
        return new DocumentContent(form, more, rows);
    }

    /**
     * This content with the field set to these rows, each a map from column to text; none clears it.
     *
     * @throws HuzhengException ARGUMENT_INVALID if the form has no such field, or no such column in it
     */
    public DocumentContent withRows(String field, List<Map<String, String>> values) {
        FormField known = form.field(field);
        List<String> columns = known.columns().stream().map(FormColumn::name).toList();
        List<Map<String, String>> kept = new ArrayList<>();
        for (Map<String, String> row : values) {
            if (!columns.containsAll(row.keySet())) {
                throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, field + " has the columns " + columns);
            }
            kept.add(Map.copyOf(row));
        }
        Map<String, List<Map<String, String>>> more = new HashMap<>(rows);
        more.remove(field);
        if (!kept.isEmpty()) {
            more.put(field, List.copyOf(kept));
        }
        return new DocumentContent(form, texts, more);
    }

    /**
     * This content with the field empty.
     *
     * @throws HuzhengException ARGUMENT_INVALID if the form has no such field
     */
    public DocumentContent without(String field) {
        return form.field(field).kind() == FieldKind.ROWS ? withRows(field, List.of()) : with(field);
    }

    /** Whether the field holds anything. */
    public boolean has(String field) {
        return texts.containsKey(field) || rows.containsKey(field);
    }

    /** The field's texts in order; empty if it holds none. */
    public List<String> texts(String field) {
        return texts.getOrDefault(field, List.of());
    }

    /** The field's text; several are joined by line breaks. */
    public Optional<String> text(String field) {
        return Optional.ofNullable(texts.get(field)).map(values -> String.join("\n", values));
    }

    /** The field's rows; empty if it holds none. */
    public List<Map<String, String>> rows(String field) {
        return rows.getOrDefault(field, List.of());
    }

    /** The field as a day; empty if it holds none or no day. */
    public Optional<LocalDate> date(String field) {
        try {
            return text(field).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The field as a local time in China; empty if it holds none or no time. */
    public Optional<LocalDateTime> time(String field) {
        try {
            return text(field).map(LocalDateTime::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The field as an amount in fen 分; empty if it holds none or no amount above nought. */
    public Optional<Long> fen(String field) {
        return text(field).filter(text -> FEN.matcher(text).matches()).map(Long::parseLong);
    }

    /**
     * What is missing or wrong, in the form's order; empty if the document may go out. Total: never throws.
     */
    public List<ContentDefect> verifyContent() {
        return ContentCheck.verify(this);
    }

    /**
     * This content, if nothing is wrong with it.
     *
     * @throws HuzhengException DOCUMENT_INCOMPLETE naming every field and article
     */
    public DocumentContent requireComplete() {
        List<ContentDefect> defects = verifyContent();
        if (!defects.isEmpty()) {
            throw new HuzhengException(
                    ErrorCode.DOCUMENT_INCOMPLETE,
                    form.code() + ": "
                            + defects.stream().map(ContentDefect::toString).collect(Collectors.joining("; ")));
        }
        return this;
    }

    /** Equal if form, texts and rows are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentContent that
                && form.equals(that.form)
                && texts.equals(that.texts)
                && rows.equals(that.rows);
    }

    @Override
    public int hashCode() {
        return Objects.hash(form.code(), texts, rows);
    }

    /** The form's code alone: what a document says is not for logs. */
    @Override
    public String toString() {
        return "DocumentContent[" + form.code() + "]";
    }

    /**
     * For our own modules: the content laid out; it must lack nothing.
     *
     * @throws org.huzheng.HuzhengException DOCUMENT_INCOMPLETE naming every field and article
     */
    public DocumentLayout layout() {
        return new LayoutWriter(requireComplete(), false).layout();
    }

    /** For our own modules: the content laid out as a draft, marked as one, with every gap shown. */
    public DocumentLayout draftLayout() {
        return new LayoutWriter(this, true).layout();
    }
}
