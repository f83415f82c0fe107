package org.huzheng.codes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unified social credit code 统一社会信用代码 by GB 32100-2015: the 18 characters that name an organisation. Both check
 * characters hold: the whole's and that of the organisation code 组织机构代码 (GB 11714) inside.
 *
 * @param value the 18 characters, upper case
 */
public record UnifiedSocialCreditCode(String value) {
    private static final String NAME = "统一社会信用代码";
    private static final int LENGTH = 18;

    /**
     * Refuses what breaks the standard.
     *
     * @throws InvalidCodeException naming the rule
     */
    public UnifiedSocialCreditCode {
        Shape.requireLength(NAME, value, LENGTH);
        Shape.requireCharacters(NAME, value, 0, 2, CheckCharacter.USCC_ALPHABET);
        Shape.requireDigits(NAME, value, 2, 8);
        Shape.requireCharacters(NAME, value, 8, LENGTH, CheckCharacter.USCC_ALPHABET);
        if (CheckCharacter.ofOrganisation(value.substring(8, 16)) != value.charAt(16)) {
            throw new InvalidCodeException(NAME, CodeRule.INNER_CHECK, "character 17 does not fit 9–16 (GB 11714)");
        }
        if (CheckCharacter.ofCreditCode(value) != value.charAt(17)) {
            throw new InvalidCodeException(NAME, CodeRule.CHECK, "character 18 does not fit 1–17 (GB 32100)");
        }
    }

    /**
     * Parses the exact 18 characters.
     *
     * @throws InvalidCodeException naming the rule
     */
    public static UnifiedSocialCreditCode parse(String text) {
        return new UnifiedSocialCreditCode(text);
    }

    /**
     * Reads an exported value: label, spaces, full-width and lower-case letters are undone.
     *
     * @return empty if the text is null, empty or a word for absence ({@code undefined}, 无)
     * @throws InvalidCodeException if there is a value and it is wrong
     */
    public static Optional<UnifiedSocialCreditCode> ofDirty(@Nullable String text) {
        return DirtyText.clean(text, NAME, "USCC").map(UnifiedSocialCreditCode::parse);
    }

    /** The registering authority 登记管理部门 as the standard names it, e.g. 机构编制; 其他 where it lists none. */
    public String registrar() {
        return Registrar.of(value.charAt(0)).text();
    }

    /** The kind of organisation 机构类别 in words of its registrar, e.g. 机关; empty where the list has none. */
    public Optional<String> organisationKind() {
        return Registrar.of(value.charAt(0)).kind(value.charAt(1));
    }

    /** The division 登记管理机关行政区划 of the registering authority, six digits; not checked against a list. */
    public String divisionDigits() {
        return value.substring(2, 8);
    }

    /** The organisation code 组织机构代码 inside, nine characters. */
    public String organisationCode() {
        return value.substring(8, 17);
    }

    /** The first eight characters and the last, the others as stars. */
    public String masked() {
        return Shape.keep(value, 8, 1);
    }

    /** The 18 characters. */
    @Override
    public String toString() {
        return value;
    }
}
