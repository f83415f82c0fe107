package org.huzheng.penalty.discretion;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/**
 * A condition of a tier 适用条件.
 *
 * @param fact the name of the fact
 * @param is how it is looked at
 * @param number what a number or an amount in fen is compared with; 0 for the other comparisons
 * @param words the words of {@link Comparison#ONE_OF}; empty for the other comparisons
 */
public record Condition(String fact, Comparison is, long number, List<String> words) {
    /** Copies the list. */
    public Condition {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(is, "is");
        words = List.copyOf(words);
    }

    /** Whether it holds; empty if the fact is not known. */
    Optional<Boolean> holds(DiscretionFacts facts) {
        return switch (is) {
            case AT_LEAST -> facts.number(fact).map(value -> value >= number);
            case ABOVE -> facts.number(fact).map(value -> value > number);
            case AT_MOST -> facts.number(fact).map(value -> value <= number);
            case BELOW -> facts.number(fact).map(value -> value < number);
            case YES -> facts.flag(fact);
            case NO -> facts.flag(fact).map(value -> !value);
            case ONE_OF -> facts.word(fact).map(words::contains);
        };
    }

    static Condition read(JsonObject json) {
        Comparison is = json.string("is", Comparison::valueOf);
        Condition condition = new Condition(
                json.string("fact"),
                is,
                json.has("number") ? json.integer("number") : 0,
                json.has("words") ? json.strings("words") : List.of());
        BenchmarkReader.require(
                json.has("number") == is.suits(FactKind.NUMBER) && json.has("words") == (is == Comparison.ONE_OF),
                "condition on " + condition.fact);
        json.end();
        return condition;
    }

    JsonWriter json() {
        JsonWriter json = JsonWriter.object().put("fact", fact).put("is", is.name());
        if (is.suits(FactKind.NUMBER)) {
            json.put("number", number);
        } else if (is == Comparison.ONE_OF) {
            json.putStrings("words", words);
        }
        return json;
    }
}
