package org.huzheng.recognition.internal.use;

/**
 * What a decision says in words 决定说理.
 *
 * @param reason why
 * @param appeal where to object
 */
public record DecisionWords(String reason, String appeal) {
    private static final int LEAST_LETTERS = 4;

    /** Whether a text says anything: four letters or characters at least. */
    public static boolean says(String text) {
        return text.codePoints().filter(Character::isLetter).count() >= LEAST_LETTERS;
    }
}
