package org.huzheng.codes;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A division code 区划代码: six digits by GB/T 2260 down to the county, twelve (统计用区划代码) below it. One division has one
 * value: {@code 330203000000} becomes {@code 330203}, and the common nine-digit {@code 330203007} becomes {@code
 * 330203007000}. Whether such a division exists at a date is a question for a catalogue, not for its digits.
 *
 * @param value six digits down to the county, otherwise twelve
 */
public record DivisionCode(String value) {
    private static final String NAME = "区划代码";
    private static final int SHORT = 6;
    private static final int TOWNSHIP = 9;
    private static final int LONG = 12;
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82");

    /**
     * Accepts 6, 9 or 12 digits and keeps the one value of the division.
     *
     * @throws InvalidCodeException naming the rule
     */
    public DivisionCode {
        value = canonical(value);
    }

    /**
     * Parses 6, 9 or 12 digits.
     *
     * @throws InvalidCodeException naming the rule
     */
    public static DivisionCode parse(String text) {
        return new DivisionCode(text);
    }

    /**
     * Reads an exported value; label, spaces and full-width digits are undone.
     *
     * @return empty if the text is null, empty or a word for absence
     * @throws InvalidCodeException if there is a value and it is wrong
     */
    public static Optional<DivisionCode> ofDirty(@Nullable String text) {
        return DirtyText.clean(text, "行政区划代码", NAME).map(DivisionCode::parse);
    }

    private static String canonical(String text) {
        int length = text.length();
        if (length != SHORT && length != TOWNSHIP && length != LONG) {
            throw new InvalidCodeException(NAME, CodeRule.LENGTH, "has " + length + " characters, not 6, 9 or 12");
        }
        Shape.requireDigits(NAME, text, 0, length);
        if (!PROVINCES.contains(text.substring(0, 2))) {
            throw new InvalidCodeException(NAME, CodeRule.FORM, "digits 1–2 are no province");
        }
        String all = text + "0".repeat(LONG - length);
        requireNested(all);
        return all.endsWith("000000") ? all.substring(0, SHORT) : all;
    }

    /** A city with townships but without counties, such as 441900, is real; any other gap is not. */
    private static void requireNested(String all) {
        boolean city = !all.startsWith("00", 2);
        boolean township = !all.startsWith("000", 6);
        boolean below = !all.startsWith("00", 4) || township;
        if ((below && !city) || (!all.endsWith("000") && !township)) {
            throw new InvalidCodeException(NAME, CodeRule.FORM, "a lower level is given without the one above it");
        }
    }

    /** The lowest level that the digits name. */
    public DivisionLevel level() {
        if (value.length() == LONG) {
            return value.endsWith("000") ? DivisionLevel.TOWNSHIP : DivisionLevel.VILLAGE;
        }
        if (!value.endsWith("00")) {
            return DivisionLevel.COUNTY;
        }
        return value.endsWith("0000") ? DivisionLevel.PROVINCE : DivisionLevel.CITY;
    }

    /** What such a division is called: 街道, 镇, 村民委员会… */
    public DivisionKind kind() {
        return switch (level()) {
            case PROVINCE -> DivisionKind.PROVINCE;
            case CITY -> DivisionKind.CITY;
            case COUNTY -> DivisionKind.COUNTY;
            case TOWNSHIP -> DivisionKind.ofTownship(Integer.parseInt(value.substring(6, 9)));
            case VILLAGE -> DivisionKind.ofVillage(Integer.parseInt(value.substring(9)));
        };
    }

    /** The division one level up 上级区划; empty for a province. */
    public Optional<DivisionCode> parent() {
        return switch (level()) {
            case PROVINCE -> Optional.empty();
            case CITY -> Optional.of(cut(DivisionLevel.PROVINCE));
            case COUNTY -> Optional.of(cut(DivisionLevel.CITY));
            case TOWNSHIP -> Optional.of(cut(DivisionLevel.COUNTY));
            case VILLAGE -> Optional.of(cut(DivisionLevel.TOWNSHIP));
        };
    }

    /** Whether the other division is this one or lies inside it. */
    public boolean contains(DivisionCode other) {
        return other.twelveDigits().startsWith(value.substring(0, level().significant()));
    }

    private DivisionCode cut(DivisionLevel to) {
        return new DivisionCode(value.substring(0, to.significant()) + "0".repeat(LONG - to.significant()));
    }

    /** The first six digits: the county, or the city where there are none. */
    public String sixDigits() {
        return value.substring(0, SHORT);
    }

    /** All twelve digits. */
    public String twelveDigits() {
        return value + "0".repeat(LONG - value.length());
    }

    /** The digits. */
    @Override
    public String toString() {
        return value;
    }
}
