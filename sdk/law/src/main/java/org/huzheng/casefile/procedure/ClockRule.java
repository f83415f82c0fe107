package org.huzheng.casefile.procedure;

import java.util.Objects;

/**
 * A rule that lets the ninety days pause or grow 法律、法规、规章另有规定 (行政处罚法 60).
 *
 * @param name its name in this configuration, for example {@code testing}
 * @param article where it stands
 * @param mostDays how many calendar days it adds at the most; 0 for a rule that only pauses
 */
public record ClockRule(String name, String article, int mostDays) {
    /** All are required. */
    public ClockRule {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(article, "article");
    }
}
