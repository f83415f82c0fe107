package org.huzheng.lifecycle.internal;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.huzheng.BilingualText;
import org.huzheng.lifecycle.Unmet;

/**
 * A condition 条件 of a transition, with the article it comes from.
 *
 * @param <F> the facts it is asked about
 * @param name a stable name, for example {@code within-validity}
 * @param article the article or clause it comes from; empty when it is the machine's own logic
 * @param demand what must hold, in both languages
 * @param test whether it holds
 * @param missing what exactly is missing when it does not hold, in both languages
 */
public record Guard<F>(
        String name, String article, BilingualText demand, Predicate<F> test, Function<F, BilingualText> missing) {
    /** All are required. */
    public Guard {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(demand, "demand");
        Objects.requireNonNull(test, "test");
        Objects.requireNonNull(missing, "missing");
    }

    /** A guard of which nothing more can be said than what it demands. */
    public Guard(String name, String article, BilingualText demand, Predicate<F> test) {
        this(name, article, demand, test, facts -> demand);
    }

    /** This guard, asked about facts in which its own are found. */
    public <G> Guard<G> from(Function<? super G, ? extends F> facts) {
        return new Guard<>(
                name,
                article,
                demand,
                given -> test.test(facts.apply(given)),
                given -> missing.apply(facts.apply(given)));
    }

    /** What did not hold. */
    Unmet unmet(F facts) {
        return new Unmet(name, article, demand, missing.apply(facts));
    }
}
