package org.huzheng.cli.terminal;

import java.util.PrimitiveIterator;

/** Text from outside, made safe to show: a package or a file name must not be able to move the reader's cursor. */
public final class Printable {
    private static final int REPLACEMENT = 0xFFFD;

    private Printable() {}

    /** The text on one line; control and formatting characters, such as escape sequences, become U+FFFD. */
    public static String line(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (PrimitiveIterator.OfInt each = text.codePoints().iterator(); each.hasNext(); ) {
            int codePoint = each.nextInt();
            shown.appendCodePoint(hidden(codePoint) ? REPLACEMENT : codePoint);
        }
        return shown.toString();
    }

    private static boolean hidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
