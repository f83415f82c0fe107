package org.huzheng.penalty;

import java.util.Objects;
import java.util.Optional;
import org.huzheng.calendar.TimeLimit;

/**
 * What decides how long an act may be punished 追责期限所依据的事实 (行政处罚法 36).
 *
 * @param span when the act took place
 * @param endangersLifeHealthOrFinance 涉及公民生命健康安全、金融安全
 * @param harm 有危害后果
 * @param otherLaw the limit of another law 法律另有规定, which then takes the place of both
 */
public record LimitationFacts(
        ActSpan span, boolean endangersLifeHealthOrFinance, boolean harm, Optional<TimeLimit> otherLaw) {
    /** All are required. */
    public LimitationFacts {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(otherLaw, "otherLaw");
    }
}
