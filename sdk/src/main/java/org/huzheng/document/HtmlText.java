package org.huzheng.document;

/** Text made safe inside HTML, and harmless to the eye: characters that turn the direction of reading are shown as such. */
final class HtmlText {
    private HtmlText() {}

    static String escape(String text) {
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
}
