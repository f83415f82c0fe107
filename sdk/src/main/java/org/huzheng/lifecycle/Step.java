package org.huzheng.lifecycle;

import java.util.List;
import org.huzheng.BilingualText;

/**
 * The answer to an event 迁移结果: moved on, or refused.
 *
 * @param <S> the states
 */
public sealed interface Step<S> {
    /**
     * Moved on.
     *
     * @param next the new state
     */
    record Moved<S>(S next) implements Step<S> {}

    /**
     * Refused; the state stays.
     *
     * @param guards the names of the guards that did not hold; empty when the state knows no such event at all
     * @param articles the articles of those guards
     * @param text why, in both languages
     */
    record Refused<S>(List<String> guards, List<String> articles, BilingualText text) implements Step<S> {
        /** Copies the lists. */
        public Refused {
            guards = List.copyOf(guards);
            articles = List.copyOf(articles);
        }
    }
}
