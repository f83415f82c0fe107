package org.huzheng.codes;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which numbers of enforcement certificates 执法证号 a department accepts: one pattern, and old numbers by name.
 *
 * @param pattern the form of current numbers
 * @param legacy old numbers still in use, exactly as printed
 */
public record OfficerNumberRule(Pattern pattern, Set<String> legacy) {
    /** The national unified form since 2020: eleven digits, none of the old ones. */
    public static final OfficerNumberRule NATIONAL = new OfficerNumberRule(Pattern.compile("[0-9]{11}"), Set.of());

    /** Copies the set. */
    public OfficerNumberRule {
        Objects.requireNonNull(pattern, "pattern");
        legacy = Set.copyOf(legacy);
    }

    /** The same pattern with these old numbers allowed. */
    public OfficerNumberRule withLegacy(Set<String> numbers) {
        return new OfficerNumberRule(pattern, numbers);
    }

    boolean allows(String text) {
        return pattern.matcher(text).matches() || legacy.contains(text);
    }
}
