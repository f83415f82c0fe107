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
record Condition(String fact, Comparison is, long number, List<String> words) {
    /** How a condition looks at a fact 条件的比较方式. */
    enum Comparison {
        /** 以上, the number itself included. */
        AT_LEAST,
        /** 超过, the number itself excluded. */
        ABOVE,
        /** 以下, the number itself included. */
        AT_MOST,
        /** 不满、不足, the number itself excluded. */
        BELOW,
        /** A flag is yes. */
        YES,
        /** A flag is no. */
        NO,
        /** A word is one of several. */
        ONE_OF;

        boolean suits(FactDefinition.Kind kind) {
            return switch (this) {
                case AT_LEAST, ABOVE, AT_MOST, BELOW -> kind.isCounted();
                case YES, NO -> kind == FactDefinition.Kind.FLAG;
                case ONE_OF -> kind == FactDefinition.Kind.WORD;
            };
        }
    }

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
                json.has("number") == is.suits(FactDefinition.Kind.NUMBER)
                        && json.has("words") == (is == Comparison.ONE_OF),
                "condition on " + condition.fact);
        json.end();
        return condition;
    }

    JsonWriter json() {
        JsonWriter json = JsonWriter.object().put("fact", fact).put("is", is.name());
        if (is.suits(FactDefinition.Kind.NUMBER)) {
            json.put("number", number);
        } else if (is == Comparison.ONE_OF) {
            json.putStrings("words", words);
        }
        return json;
    }
}
