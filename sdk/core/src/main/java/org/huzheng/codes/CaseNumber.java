package org.huzheng.codes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case number 案号 of 29 characters: the handling body's unified social credit code (18), the year of filing (4), a type
 * digit and a sequence number of six. The division into parts is inferred from numbers seen in use; no standard states it.
 *
 * @param value the 29 characters
 */
public record CaseNumber(String value) {
    private static final String NAME = "案号";
    private static final int LENGTH = 29;
    private static final int CODE_LENGTH = 18;

    /**
     * Refuses what is not of that form or begins with an invalid credit code.
     *
     * @throws InvalidCodeException naming the rule
     */
    public CaseNumber {
        Shape.requireLength(NAME, value, LENGTH);
        Shape.requireDigits(NAME, value, CODE_LENGTH, LENGTH);
        UnifiedSocialCreditCode.parse(value.substring(0, CODE_LENGTH));
        if (!value.startsWith("20", CODE_LENGTH)) {
            throw new InvalidCodeException(NAME, CodeRule.DATE, "the year is not in 2000–2099");
        }
    }

    /**
     * Parses the exact 29 characters.
     *
     * @throws InvalidCodeException naming the rule
     */
    public static CaseNumber parse(String text) {
        return new CaseNumber(text);
    }

    /**
     * Reads an exported value; label, spaces, full-width and lower-case letters are undone.
     *
     * @return empty if the text is null, empty or a word for absence
     * @throws InvalidCodeException if there is a value and it is wrong
     */
    public static Optional<CaseNumber> ofDirty(@Nullable String text) {
        return DirtyText.clean(text, "案件编号", NAME).map(CaseNumber::parse);
    }

    /**
     * Composes a number.
     *
     * @param body the handling body
     * @param year 2000–2099
     * @param type the type digit, 0–9
     * @param sequence 0–999999
     * @throws InvalidCodeException if a part is out of range
     */
    public static CaseNumber of(UnifiedSocialCreditCode body, int year, int type, int sequence) {
        if (year < 2000 || year > 2099 || type < 0 || type > 9 || sequence < 0 || sequence > 999_999) {
            throw new InvalidCodeException(NAME, CodeRule.FORM, "a part is out of range");
        }
        String digits = Integer.toString(1_000_000 + sequence).substring(1);
        return new CaseNumber(body.value() + year + type + digits);
    }

    /** The handling body 办案单位. */
    public UnifiedSocialCreditCode body() {
        return UnifiedSocialCreditCode.parse(value.substring(0, CODE_LENGTH));
    }

    /** The year of filing 立案年份. */
    public int year() {
        return Integer.parseInt(value.substring(18, 22));
    }

    /** The type digit, 0–9. */
    public int type() {
        return value.charAt(22) - '0';
    }

    /** The sequence number within body, year and type. */
    public int sequence() {
        return Integer.parseInt(value.substring(23));
    }

    /** The 29 characters. */
    @Override
    public String toString() {
        return value;
    }
}
