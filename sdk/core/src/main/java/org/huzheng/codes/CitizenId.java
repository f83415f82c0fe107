package org.huzheng.codes;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;
import org.huzheng.internal.FullAge;
import org.jspecify.annotations.Nullable;

/**
 * A citizen identity number 公民身份号码 by GB 11643-1999: 18 characters with a real date of birth and a check character.
 * Personal information: its text is masked, and only {@link #unmasked()} gives it whole.
 */
public final class CitizenId {
    private static final String NAME = "公民身份号码";
    private static final int LENGTH = 18;
    private static final int OLD_LENGTH = 15;
    private static final int FIRST_CENTENARIAN = 996;

    private final String value;
    private final LocalDate birthDate;

    private CitizenId(String value) {
        Shape.requireLength(NAME, value, LENGTH);
        Shape.requireCharacters(NAME, value, 0, 1, "123456789");
        Shape.requireDigits(NAME, value, 1, 17);
        Shape.requireCharacters(NAME, value, 17, LENGTH, "0123456789X");
        birthDate = birthDate(value);
        if (CheckCharacter.ofCitizen(value) != value.charAt(17)) {
            throw new InvalidCodeException(NAME, CodeRule.CHECK, "character 18 does not fit 1–17");
        }
        this.value = value;
    }

    /**
     * Parses the exact 18 characters; the check character X is upper case.
     *
     * @throws InvalidCodeException naming the rule, never the number
     */
    public static CitizenId parse(String text) {
        return new CitizenId(text);
    }

    /**
     * Reads an exported value: label, spaces, full-width characters and a lower-case x are undone. A 15-digit number is
     * refused here; see {@link #ofFifteen}.
     *
     * @return empty if the text is null, empty or a word for absence
     * @throws InvalidCodeException if there is a value and it is wrong
     */
    public static Optional<CitizenId> ofDirty(@Nullable String text) {
        return DirtyText.clean(text, NAME, "居民身份证号码", "身份证号码", "身份证号", "身份证").map(CitizenId::parse);
    }

    /**
     * Converts a first-generation number 一代证号码 of 15 digits. It carries no check character, so nothing shows that it
     * was copied rightly; its holder was born in the 1900s. The sequence numbers 996–999 were set aside for people over
     * a hundred and leave the century open: those are refused.
     *
     * @throws InvalidCodeException naming the rule, never the number
     */
    public static CitizenId ofFifteen(String fifteen) {
        Shape.requireLength(NAME, fifteen, OLD_LENGTH);
        Shape.requireDigits(NAME, fifteen, 0, OLD_LENGTH);
        if (Integer.parseInt(fifteen.substring(12)) >= FIRST_CENTENARIAN) {
            throw new InvalidCodeException(NAME, CodeRule.FORM, "the sequence number leaves the century of birth open");
        }
        String body = fifteen.substring(0, 6) + "19" + fifteen.substring(6);
        return parse(body + CheckCharacter.ofCitizen(body));
    }

    private static LocalDate birthDate(String value) {
        int year = Integer.parseInt(value.substring(6, 10));
        if (year < 1800 || year > 2099) {
            throw new InvalidCodeException(NAME, CodeRule.DATE, "the year of birth is not in 1800–2099");
        }
        int month = Integer.parseInt(value.substring(10, 12));
        int day = Integer.parseInt(value.substring(12, 14));
        // Asked beforehand, since the calendar's own exception would spell out the date.
        if (month < 1
                || month > 12
                || day < 1
                || day > YearMonth.of(year, month).lengthOfMonth()) {
            throw new InvalidCodeException(NAME, CodeRule.DATE, "the calendar has no such day of birth");
        }
        return LocalDate.of(year, month, day);
    }

    /** The whole number. Whoever calls this handles sensitive personal information (个人信息保护法 art. 28). */
    public String unmasked() {
        return value;
    }

    /** The first six digits, the others as stars: {@code 330421************}. */
    public String masked() {
        return Shape.keep(value, 6, 0);
    }

    /** The first and the last character only, for publication: {@code 3****************X}. */
    public String maskedTightly() {
        return Shape.keep(value, 1, 1);
    }

    /** The date of birth 出生日期. */
    public LocalDate birthDate() {
        return birthDate;
    }

    /** The six digits of the division where it was first issued; not checked against a list. */
    public String divisionDigits() {
        return value.substring(0, 6);
    }

    /**
     * Full years of age 周岁 at a date, counted up on the birthday itself.
     *
     * @throws IllegalArgumentException if the date lies before the birth
     */
    public int ageAt(LocalDate date) {
        if (date.isBefore(birthDate)) {
            throw new IllegalArgumentException("the date lies before the birth");
        }
        return Period.between(birthDate, date).getYears();
    }

    /**
     * Whether a legal age is reached 已满周岁: counted from the day after the birthday (法释〔2006〕1号 art. 2), as 行政处罚法
     * art. 30 is applied for 14 and 18.
     */
    public boolean hasCompleted(int years, LocalDate date) {
        return FullAge.isReached(birthDate, years, date);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CitizenId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The masked number: this type may be logged. */
    @Override
    public String toString() {
        return masked();
    }
}
