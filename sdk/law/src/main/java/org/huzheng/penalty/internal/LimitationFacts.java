package org.huzheng.penalty.internal;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huzheng.calendar.TimeLimit;
import org.huzheng.penalty.ActSpan;

/**
 * What decides how long an act may be punished 追责期限所依据的事实 (行政处罚法 36).
 *
 * @param span when the act took place
 * @param circumstances which hold
 * @param otherLaw the limit of another law 法律另有规定, which then takes the place of both
 */
public record LimitationFacts(ActSpan span, Set<Circumstance> circumstances, Optional<TimeLimit> otherLaw) {
    /** A circumstance that makes the limit five years 五年追责的情形 (行政处罚法 36(1)). */
    public enum Circumstance {
        /** 涉及公民生命健康安全、金融安全. */
        ENDANGERS_LIFE_HEALTH_OR_FINANCE,
        /** 有危害后果. */
        HARM
    }

    /** All are required. */
    public LimitationFacts {
        circumstances = Set.copyOf(circumstances);
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(otherLaw, "otherLaw");
    }

    /** 涉及公民生命健康安全、金融安全. */
    public boolean endangersLifeHealthOrFinance() {
        return circumstances.contains(Circumstance.ENDANGERS_LIFE_HEALTH_OR_FINANCE);
    }

    /** 有危害后果. */
    public boolean harm() {
        return circumstances.contains(Circumstance.HARM);
    }
}
