package org.huzheng.matter.assignment.internal;

import java.util.function.Predicate;
import org.huzheng.BilingualText;
import org.huzheng.lifecycle.internal.Guard;
import org.huzheng.matter.AssignmentMode;

/** How this package writes guards. */
final class AssignmentGuards {
    private AssignmentGuards() {}

    static Guard<AssignmentFacts> guard(
            String name, String article, String zh, String en, Predicate<AssignmentFacts> test) {
        return new Guard<>(name, article, new BilingualText(zh, en), test);
    }

    /** A guard of one mode; the others pass it. */
    static Guard<AssignmentFacts> inMode(
            AssignmentMode mode, String name, String article, String zh, String en, Predicate<AssignmentFacts> test) {
        return guard(name, article, zh, en, facts -> !facts.is(mode) || test.test(facts));
    }
}
