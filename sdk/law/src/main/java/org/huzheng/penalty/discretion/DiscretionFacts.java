package org.huzheng.penalty.discretion;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;

/**
 * The facts of a case a benchmark looks at 裁量事实.
 *
 * @param facts each name at most once
 */
record DiscretionFacts(List<Fact> facts) {
    /**
     * Copies the list.
     *
     * @throws HuzhengException ARGUMENT_INVALID if a name stands twice
     */
    DiscretionFacts {
        facts = List.copyOf(facts);
        Set<String> names = new HashSet<>();
        for (Fact fact : facts) {
            if (!names.add(fact.name())) {
                throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "fact " + fact.name() + " stands twice");
            }
        }
    }

    /** These facts. */
    public static DiscretionFacts of(Fact... facts) {
        return new DiscretionFacts(List.of(facts));
    }

    private Optional<Fact> fact(String name) {
        return facts.stream().filter(fact -> fact.name().equals(name)).findFirst();
    }

    Optional<Long> number(String name) {
        return fact(name).flatMap(Fact::number);
    }

    Optional<Boolean> flag(String name) {
        return fact(name).flatMap(Fact::flag);
    }

    Optional<String> word(String name) {
        return fact(name).flatMap(Fact::word);
    }
}
