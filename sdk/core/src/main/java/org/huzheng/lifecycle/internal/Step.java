package org.huzheng.lifecycle.internal;

import java.util.List;
import org.huzheng.BilingualText;
import org.huzheng.lifecycle.Unmet;

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
     * @param unmet the conditions that did not hold; empty when the state knows no such event at all
     * @param text why, in both languages
     */
    record Refused<S>(List<Unmet> unmet, BilingualText text) implements Step<S> {
        /** Copies the list. */
        public Refused {
            unmet = List.copyOf(unmet);
        }

        /** The names of the guards that did not hold. */
        public List<String> guards() {
            return unmet.stream().map(Unmet::guard).toList();
        }

        /** The articles of those guards. */
        public List<String> articles() {
            return unmet.stream().map(Unmet::article).toList();
        }
    }
}
