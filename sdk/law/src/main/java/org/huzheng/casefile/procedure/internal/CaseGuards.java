package org.huzheng.casefile.procedure.internal;

import java.util.function.Function;
import java.util.function.Predicate;
import org.huzheng.BilingualText;
import org.huzheng.lifecycle.internal.Guard;

/**
 * Guards of a case 案件守卫条件, each with its article. A guard is typed by what it reads: {@code Guard<Situation<FinePaid>>}
 * reads that event, {@code Guard<Situation<?>>} the case alone.
 */
public final class CaseGuards {
    private CaseGuards() {}

    /** A guard of which nothing more can be said than what it demands. */
    public static <S extends Situation<?>> Guard<S> guard(
            String name, String article, String zh, String en, Predicate<S> test) {
        return new Guard<>(name, article, new BilingualText(zh, en), test);
    }

    /** A guard that says what exactly is missing. */
    public static <S extends Situation<?>> Guard<S> guard(
            String name, String article, String zh, String en, Predicate<S> test, Function<S, BilingualText> missing) {
        return new Guard<>(name, article, new BilingualText(zh, en), test, missing);
    }
}
