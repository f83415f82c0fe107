package org.huzheng.lifecycle;

import java.util.Objects;
import java.util.function.Predicate;
import org.huzheng.BilingualText;

/**
 * A condition 条件 of a transition, with the article it comes from.
 *
 * @param <F> the facts it is asked about
 * @param name a stable name, for example {@code within-validity}
 * @param article the article or clause it comes from; empty when it is the machine's own logic
 * @param demand what must hold, in both languages
 * @param test whether it holds
 */
public record Guard<F>(String name, String article, BilingualText demand, Predicate<F> test) {
    /** All are required. */
    public Guard {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(demand, "demand");
        Objects.requireNonNull(test, "test");
    }
}
