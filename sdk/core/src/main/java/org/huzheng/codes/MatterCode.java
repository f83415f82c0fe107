package org.huzheng.codes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A matter code 事项代码: what kind of enforcement matter a case is about. Zhejiang's twelve characters say the type of
 * power, the field, the main item 主项 and the sub-item 子项; a code of another scheme is kept as it is.
 */
public final class MatterCode {
    private static final String NAME = "事项代码";
    private static final int ZHEJIANG_LENGTH = 12;

    private final MatterCodeScheme scheme;
    private final String value;

    private MatterCode(MatterCodeScheme scheme, String value) {
        this.scheme = scheme;
        this.value = value;
    }

    /**
     * Parses a code of Zhejiang's catalogue.
     *
     * @throws InvalidCodeException naming the rule
     */
    public static MatterCode parse(String text) {
        return parse(text, MatterCodeScheme.ZHEJIANG);
    }

    /**
     * Parses a code of a scheme.
     *
     * @throws InvalidCodeException naming the rule
     */
    public static MatterCode parse(String text, MatterCodeScheme scheme) {
        if (scheme == MatterCodeScheme.ZHEJIANG) {
            Shape.requireLength(NAME, text, ZHEJIANG_LENGTH);
        }
        if (!scheme.allows(text)) {
            throw new InvalidCodeException(NAME, CodeRule.FORM, "is not of the scheme " + scheme.name());
        }
        return new MatterCode(scheme, text);
    }

    /**
     * Reads an exported value of Zhejiang's catalogue; label, spaces, full-width and lower-case letters are undone.
     *
     * @return empty if the text is null, empty or a word for absence
     * @throws InvalidCodeException if there is a value and it is wrong
     */
    public static Optional<MatterCode> ofDirty(@Nullable String text) {
        return DirtyText.clean(text, NAME, "权力事项编码").map(MatterCode::parse);
    }

    /** The code. */
    public String value() {
        return value;
    }

    /** The scheme it was parsed by. */
    public MatterCodeScheme scheme() {
        return scheme;
    }

    /** The type of power 权力类型; empty outside Zhejiang's scheme or for unassigned digits. */
    public Optional<MatterType> type() {
        return zhejiang(2, 4).flatMap(MatterType::ofDigits);
    }

    /** The two characters of the field or department 领域; empty outside Zhejiang's scheme. */
    public Optional<String> field() {
        return zhejiang(4, 6);
    }

    /** The three characters of the main item 主项; empty outside Zhejiang's scheme. */
    public Optional<String> mainItem() {
        return zhejiang(6, 9);
    }

    /** The three digits of the sub-item 子项, {@code 000} for none; empty outside Zhejiang's scheme. */
    public Optional<String> subItem() {
        return zhejiang(9, 12);
    }

    private Optional<String> zhejiang(int from, int to) {
        return scheme == MatterCodeScheme.ZHEJIANG ? Optional.of(value.substring(from, to)) : Optional.empty();
    }

    /** Equal codes are equal whatever scheme they were parsed by. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MatterCode code && value.equals(code.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The code. */
    @Override
    public String toString() {
        return value;
    }
}
