package org.huzheng.internal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Text made safe inside HTML, SVG and XML. */
public final class Markup {
    private static final String UNRESERVED = "-._~/";

    private Markup() {}

    /** The text with its signs escaped; what hides, or turns the direction of reading, is shown as a replacement sign. */
    public static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(codePoint -> {
            switch (codePoint) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(hidden(codePoint) ? 0xFFFD : codePoint);
            }
        });
        return safe.toString();
    }

    private static boolean hidden(int codePoint) {
        int type = Character.getType(codePoint);
        return (type == Character.CONTROL && codePoint != '\n' && codePoint != '\t')
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED;
    }

    /** RFC 3986 percent encoding of the UTF-8 name of an entry: nothing is left that HTML or XML would have to escape. */
    public static String uri(String name) {
        StringBuilder uri = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || UNRESERVED.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append('%').append(String.format(Locale.ROOT, "%02X", b & 0xFF));
            }
        }
        return uri.toString();
    }
}
