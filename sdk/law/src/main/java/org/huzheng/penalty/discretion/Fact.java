package org.huzheng.penalty.discretion;

import java.util.Objects;
import java.util.Optional;
import org.huzheng.penalty.Fen;

/**
 * A fact as it was found 查明的裁量事实.
 *
 * @param name its name in the benchmark
 * @param number a number, or an amount in fen
 * @param flag yes or no
 * @param word a word
 */
public record Fact(String name, Optional<Long> number, Optional<Boolean> flag, Optional<String> word) {
    /** All are required. */
    public Fact {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(flag, "flag");
        Objects.requireNonNull(word, "word");
        number.ifPresent(value -> Fen.require(name, value));
    }

    /** A number, or an amount in fen; never negative. */
    public static Fact number(String name, long value) {
        return new Fact(name, Optional.of(value), Optional.empty(), Optional.empty());
    }

    /** Yes or no. */
    public static Fact flag(String name, boolean value) {
        return new Fact(name, Optional.empty(), Optional.of(value), Optional.empty());
    }

    /** A word. */
    public static Fact word(String name, String value) {
        return new Fact(name, Optional.empty(), Optional.empty(), Optional.of(value));
    }
}
