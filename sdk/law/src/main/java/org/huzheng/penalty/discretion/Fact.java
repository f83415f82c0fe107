package org.huzheng.penalty.discretion;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.internal.Fen;

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

    /**
     * The facts of one case.
     *
     * @throws org.huzheng.HuzhengException ARGUMENT_INVALID if a name stands twice
     */
    public static List<Fact> distinct(List<Fact> facts) {
        return new DiscretionFacts(facts).facts();
    }
}
