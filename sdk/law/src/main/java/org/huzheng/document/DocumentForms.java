package org.huzheng.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.codes.DocumentNumber;
import org.huzheng.crypto.Bytes;
import org.huzheng.internal.json.JsonObject;

/**
 * The registry of document forms 文书目录: thirty shipped ones, those of the host, and the older names that were merged
 * into them.
 */
public final class DocumentForms {
    private static final List<String> FILES =
            List.of("forms-1-investigation.json", "forms-2-coercion.json", "forms-3-decision.json");
    private static final FormReader READER = FormReader.of(resource("fields.json"));
    private static final DocumentForms SHIPPED = load();

    private final Map<String, DocumentForm> forms;
    private final Map<String, String> merged;

    private DocumentForms(Map<String, DocumentForm> forms, Map<String, String> merged) {
        this.forms = Collections.unmodifiableMap(forms);
        this.merged = Collections.unmodifiableMap(merged);
    }

    /** The thirty forms of {@code spec/documents}, which are this project's own choice; see the decision record. */
    public static DocumentForms shipped() {
        return SHIPPED;
    }

    /**
     * The shipped forms and the papers about evidence that courts ask for 法院所需的证据说明, of {@code
     * spec/documents/court-forms.json}: no documents of enforcement, so not among the thirty.
     */
    public static DocumentForms withCourtPapers() {
        Map<String, DocumentForm> more = new LinkedHashMap<>(SHIPPED.forms);
        READER.forms(resource("court-forms.json")).forEach(form -> more.put(form.code(), form));
        return new DocumentForms(more, SHIPPED.merged);
    }

    private static DocumentForms load() {
        Map<String, DocumentForm> forms = new LinkedHashMap<>();
        for (String file : FILES) {
            READER.forms(resource(file)).forEach(form -> forms.put(form.code(), form));
        }
        Map<String, String> merged = new LinkedHashMap<>();
        resource("merged-names.json")
                .objects("merged", row -> Map.entry(row.string("from"), row.string("to")))
                .forEach(row -> merged.put(row.getKey(), row.getValue()));
        return new DocumentForms(forms, merged);
    }

    private static JsonObject resource(String name) {
        try (InputStream in = DocumentForms.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return JsonObject.parse(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * These forms and the host's own, each of which replaces one of the same code.
     *
     * @param json as {@code spec/schemas/document-forms.json} says; a field known by its name in {@code fields.json} need
     *     not say again what it is
     * @throws HuzhengException a JSON_ code naming the field, or ARGUMENT_INVALID if a form contradicts itself
     */
    public DocumentForms with(Bytes json) {
        Map<String, DocumentForm> more = new LinkedHashMap<>(forms);
        READER.forms(JsonObject.parse(json.toArray())).forEach(form -> more.put(form.code(), form));
        return new DocumentForms(more, merged);
    }

    /** These forms and this one, which replaces one of the same code. */
    public DocumentForms with(DocumentForm form) {
        Map<String, DocumentForm> more = new LinkedHashMap<>(forms);
        more.put(form.code(), form);
        return new DocumentForms(more, merged);
    }

    /**
     * These forms, with an older name 旧文书名称 that now means the form of this code.
     *
     * @throws HuzhengException DOCUMENT_FORM_UNKNOWN if there is no such form
     */
    public DocumentForms withMerged(String olderName, String code) {
        Map<String, String> more = new HashMap<>(merged);
        more.put(olderName, form(code).code());
        return new DocumentForms(forms, more);
    }

    /** All forms in the order of a case. */
    public List<DocumentForm> forms() {
        return List.copyOf(forms.values());
    }

    /** Older names and the codes of the forms they were merged into. */
    public Map<String, String> merged() {
        return merged;
    }

    /**
     * The form of this code.
     *
     * @throws HuzhengException DOCUMENT_FORM_UNKNOWN if there is none
     */
    public DocumentForm form(String code) {
        DocumentForm form = forms.get(code);
        if (form == null) {
            throw new HuzhengException(ErrorCode.DOCUMENT_FORM_UNKNOWN, code);
        }
        return form;
    }

    /** The form of this name, present or older; empty if the name is in neither list. */
    public Optional<DocumentForm> named(String name) {
        String tidy = name.strip();
        return forms.values().stream()
                .filter(form -> form.name().zh().equals(tidy))
                .findFirst()
                .or(() -> Optional.ofNullable(merged.get(tidy)).map(forms::get));
    }

    /** The forms a number's prefix may belong to: those of the longest word it ends with; empty if none does. */
    public List<DocumentForm> numbered(DocumentNumber number) {
        String prefix = number.prefix();
        String stem = prefix.endsWith("字") ? prefix.substring(0, prefix.length() - 1) : prefix;
        List<DocumentForm> longest = new ArrayList<>();
        for (DocumentForm form : forms.values()) {
            String word = form.word().orElse("");
            int best = longest.isEmpty() ? 1 : longest.get(0).word().orElse("").length();
            if (stem.endsWith(word) && word.length() >= best) {
                longest.removeIf(other -> other.word().orElse("").length() < word.length());
                longest.add(form);
            }
        }
        return List.copyOf(longest);
    }
}
