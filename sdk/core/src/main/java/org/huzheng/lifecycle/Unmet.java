package org.huzheng.lifecycle;

import java.util.Objects;
import org.huzheng.BilingualText;

/**
 * A condition that did not hold 未满足的条件.
 *
 * @param guard the guard's stable name
 * @param article the article it comes from; empty when it is the machine's own logic
 * @param demand what must hold
 * @param missing what exactly is missing
 */
public record Unmet(String guard, String article, BilingualText demand, BilingualText missing) {
    /** All are required. */
    public Unmet {
        Objects.requireNonNull(guard, "guard");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(demand, "demand");
        Objects.requireNonNull(missing, "missing");
    }
}
