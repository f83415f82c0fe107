package org.huzheng.casefile.procedure.internal;

import java.util.function.Function;
import java.util.function.Predicate;
import org.huzheng.BilingualText;
import org.huzheng.lifecycle.internal.Guard;

/** Guards of a case 案件守卫条件, each with its article. */
public final class CaseGuards {
    private CaseGuards() {}

    /** A guard of which nothing more can be said than what it demands. */
    public static Guard<Situation> guard(String name, String article, String zh, String en, Predicate<Situation> test) {
        return new Guard<>(name, article, new BilingualText(zh, en), test);
    }

    /** A guard that says what exactly is missing. */
    public static Guard<Situation> guard(
            String name,
            String article,
            String zh,
            String en,
            Predicate<Situation> test,
            Function<Situation, BilingualText> missing) {
        return new Guard<>(name, article, new BilingualText(zh, en), test, missing);
    }
}
