package org.huzheng.document;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huzheng.internal.json.JsonObject;

/**
 * One line of a form's template 模板行.
 *
 * @param kind what is made of it
 * @param text text with {@code {field}} where a field's text goes, or the name of the field shown
 */
record FormLine(Kind kind, String text) {
    static final Pattern PLACE = Pattern.compile("\\{(\\w+)\\}");

    /** What a line becomes 行的类型. A line whose only field is absent is left out. */
    enum Kind {
        /** A paragraph with the first line set in by two characters. */
        TEXT,
        /** A paragraph without indent. */
        FLUSH,
        /** A heading inside the document. */
        HEADING,
        /** A numbered list of the field's entries. */
        LIST,
        /** A table of the field's rows. */
        TABLE,
        /** The field's rows as question and answer. */
        DIALOGUE,
        /** The place for the signatures named by the field. */
        SIGN
    }

    /** The fields the line shows. */
    Set<String> fields() {
        if (kind == Kind.HEADING) {
            return Set.of();
        }
        if (kind != Kind.TEXT && kind != Kind.FLUSH) {
            return Set.of(text);
        }
        Set<String> names = new HashSet<>();
        Matcher matcher = PLACE.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    static FormLine read(JsonObject json) {
        String name = json.names().isEmpty() ? "text" : json.names().get(0);
        Kind kind = json.string(name, text -> Kind.valueOf(name.toUpperCase(Locale.ROOT)));
        FormLine line = new FormLine(kind, json.string(name));
        json.end();
        return line;
    }
}
