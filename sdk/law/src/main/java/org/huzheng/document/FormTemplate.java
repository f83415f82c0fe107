package org.huzheng.document;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huzheng.BilingualText;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;

/**
 * A form with its template, and the rules its content must keep.
 *
 * @param code its stable code, such as {@code PENALTY_DECISION}
 * @param name its name, such as 行政处罚决定书
 * @param style how it is laid out
 * @param word the word its number's prefix ends with, such as 罚决; empty for documents without a number
 * @param fields its fields in order
 * @param lines its template; empty for a {@link FormStyle#SHEET}, which shows its fields
 * @param rules what else the content must keep
 */
record FormTemplate(
        String code,
        BilingualText name,
        FormStyle style,
        Optional<String> word,
        List<FormField> fields,
        List<FormLine> lines,
        List<ContentRule> rules)
        implements DocumentForm {
    /**
     * Copies the lists and refuses a form that cannot work.
     *
     * @throws HuzhengException ARGUMENT_INVALID if a field stands twice or something names a field that is not there
     */
    FormTemplate {
        fields = List.copyOf(fields);
        lines = List.copyOf(lines);
        rules = List.copyOf(rules);
        Set<String> names = new HashSet<>();
        for (FormField field : fields) {
            if (!names.add(field.name())) {
                throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, code + ": " + field.name() + " stands twice");
            }
        }
        Set<String> named = fields.stream()
                .flatMap(field -> Stream.concat(field.when().stream(), field.instead().stream()))
                .map(condition -> condition.split("=", 2)[0])
                .collect(Collectors.toCollection(HashSet::new));
        lines.forEach(line -> named.addAll(line.fields()));
        rules.forEach(rule -> named.addAll(rule.fields()));
        named.removeAll(names);
        if (!named.isEmpty()) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, code + " has no field " + named);
        }
    }

    /** A form with its template; there is no other kind of form. */
    static FormTemplate of(DocumentForm form) {
        return (FormTemplate) form;
    }

    /** Code and name. */
    @Override
    public String toString() {
        return code + " " + name.zh();
    }
}
