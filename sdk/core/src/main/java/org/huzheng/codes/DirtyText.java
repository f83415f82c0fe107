package org.huzheng.codes;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What exports, spreadsheets and scanners do to a code, undone. */
final class DirtyText {
    private static final Set<String> ABSENT =
            Set.of("", "UNDEFINED", "NULL", "NONE", "NAN", "N/A", "(NULL)", "-", "--", "/", "无", "暂无", "不详");
    private static final Pattern PAGE = Pattern.compile("\\(\\d{1,3}/\\d{1,3}\\)$");
    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_SHIFT = 0xFEE0;

    private DirtyText() {}

    /** Half width, no spaces or invisible characters, upper case. */
    static String tidy(String dirty) {
        StringBuilder tidy = new StringBuilder(dirty.length());
        dirty.codePoints().map(DirtyText::halfWidth).filter(DirtyText::visible).forEach(tidy::appendCodePoint);
        return tidy.toString().toUpperCase(Locale.ROOT);
    }

    /** Tidied, with any of the labels before it and a page mark behind it removed; empty if it says that there is none. */
    static Optional<String> clean(@Nullable String dirty, String... labels) {
        if (dirty == null) {
            return Optional.empty();
        }
        String text = unquoted(tidy(dirty));
        for (String label : labels) {
            if (text.startsWith(label)) {
                text = text.substring(label.length()).replaceFirst("^:", "");
            }
        }
        text = PAGE.matcher(text).replaceFirst("");
        return ABSENT.contains(text) ? Optional.empty() : Optional.of(text);
    }

    private static String unquoted(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && "'\"`".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && "'\"`".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }

    private static int halfWidth(int c) {
        return c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST ? c - FULL_WIDTH_SHIFT : c;
    }

    private static boolean visible(int c) {
        int type = Character.getType(c);
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && type != Character.FORMAT
                && type != Character.CONTROL;
    }
}
