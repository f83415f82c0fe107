package org.huzheng.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;

/** The form of a legal document 文书格式: its name and fields. Which rules its content must keep, {@link DocumentContent} says. */
public sealed interface DocumentForm permits FormTemplate {
    /** Its stable code, such as {@code PENALTY_DECISION}. */
    String code();

    /** Its name, such as 行政处罚决定书. */
    BilingualText name();

    /** How it is laid out. */
    FormStyle style();

    /** The word its number's prefix ends with, such as 罚决; empty for documents without a number. */
    Optional<String> word();

    /** Its fields in order. */
    List<FormField> fields();

    /**
     * A field by its name.
     *
     * @throws HuzhengException ARGUMENT_INVALID if the form has no such field
     */
    default FormField field(String name) {
        return find(name)
                .orElseThrow(() -> new HuzhengException(ErrorCode.ARGUMENT_INVALID, code() + " has no field " + name));
    }

    /** A field by its name; empty if the form has no such field. */
    default Optional<FormField> find(String name) {
        return fields().stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** Content with nothing filled in. */
    default DocumentContent blank() {
        return new DocumentContent(this, Map.of(), Map.of());
    }
}
