package org.huzheng.codes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The number 执法证号 of an officer's enforcement certificate. It has no check digit. */
public final class OfficerNumber {
    private static final String NAME = "执法证号";

    private final String value;

    private OfficerNumber(String value) {
        this.value = value;
    }

    /**
     * Parses a number of the national form, eleven digits.
     *
     * @throws InvalidCodeException naming the rule
     */
    public static OfficerNumber parse(String text) {
        return parse(text, OfficerNumberRule.NATIONAL);
    }

    /**
     * Parses a number by a department's own rule.
     *
     * @throws InvalidCodeException naming the rule
     */
    public static OfficerNumber parse(String text, OfficerNumberRule rule) {
        if (!rule.allows(text)) {
            throw new InvalidCodeException(
                    NAME, CodeRule.FORM, "is neither of the accepted pattern nor a listed old number");
        }
        return new OfficerNumber(text);
    }

    /**
     * Reads an exported value of the national form; label, spaces and full-width digits are undone.
     *
     * @return empty if the text is null, empty or a word for absence
     * @throws InvalidCodeException if there is a value and it is wrong
     */
    public static Optional<OfficerNumber> ofDirty(@Nullable String text) {
        return DirtyText.clean(text, "行政执法证件号", "行政执法证号", "执法证件号", NAME).map(OfficerNumber::parse);
    }

    /** The number. */
    public String value() {
        return value;
    }

    /** The first and last two characters, the others as stars; a shorter number is all stars. */
    public String masked() {
        return value.length() > 4 ? Shape.keep(value, 2, 2) : "*".repeat(value.length());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OfficerNumber number && value.equals(number.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The number, as decisions and records print it. */
    @Override
    public String toString() {
        return value;
    }
}
