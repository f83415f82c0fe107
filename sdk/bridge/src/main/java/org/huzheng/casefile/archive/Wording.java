package org.huzheng.casefile.archive;

/** Which texts may stand in an archive: short, of one line, and looking like what they are. */
final class Wording {
    private static final int MAX = 200;

    private Wording() {}

    /** The text itself. */
    static String require(String text, String what) {
        if (text.isBlank() || text.length() > MAX || text.codePoints().anyMatch(Wording::hidden)) {
            throw new IllegalArgumentException(what + ": 1 to " + MAX + " characters in one line, none of them hidden");
        }
        return text;
    }

    /** Controls, and what turns the direction of reading; a list of our own, since that of the platform grows. */
    private static boolean hidden(int codePoint) {
        return codePoint < 0x20
                || (codePoint >= 0x7F && codePoint < 0xA0)
                || (codePoint >= 0xD800 && codePoint < 0xE000)
                || (codePoint >= 0x200B && codePoint < 0x2010)
                || (codePoint >= 0x2028 && codePoint < 0x202F)
                || (codePoint >= 0x2060 && codePoint < 0x2070)
                || codePoint == 0xFEFF;
    }
}
