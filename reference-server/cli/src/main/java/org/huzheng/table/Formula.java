package org.huzheng.table;

/** Texts that a spreadsheet would run as a formula when it opens a CSV file. */
final class Formula {
    private static final String BEGINNINGS = "=+-@\t\r＝＋－＠";

    private Formula() {}

    /** The text with an apostrophe before it if a spreadsheet would take it for a formula, or if it has one already. */
    static String neutralised(String text) {
        boolean risky = !text.isEmpty() && (BEGINNINGS.indexOf(text.charAt(0)) >= 0 || isNeutralised(text));
        return risky ? "'" + text : text;
    }

    /** The text as it was before {@link #neutralised}. */
    static String restored(String text) {
        return isNeutralised(text) ? text.substring(1) : text;
    }

    private static boolean isNeutralised(String text) {
        return text.length() > 1
                && text.charAt(0) == '\''
                && (BEGINNINGS.indexOf(text.charAt(1)) >= 0 || text.charAt(1) == '\'');
    }
}
