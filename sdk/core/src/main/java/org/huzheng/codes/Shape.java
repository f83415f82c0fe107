package org.huzheng.codes;

/** The checks that every code begins with. */
final class Shape {
    private Shape() {}

    static void requireLength(String name, String text, int length) {
        if (text.length() != length) {
            throw new InvalidCodeException(
                    name, CodeRule.LENGTH, "has " + text.length() + " characters instead of " + length);
        }
    }

    static void requireCharacters(String name, String text, int from, int to, String allowed) {
        for (int i = from; i < to; i++) {
            if (allowed.indexOf(text.charAt(i)) < 0) {
                throw new InvalidCodeException(name, CodeRule.CHARACTERS, "character " + (i + 1) + " is not allowed");
            }
        }
    }

    static void requireDigits(String name, String text, int from, int to) {
        requireCharacters(name, text, from, to, "0123456789");
    }

    static String keep(String text, int first, int last) {
        return text.substring(0, first)
                + "*".repeat(text.length() - first - last)
                + text.substring(text.length() - last);
    }
}
