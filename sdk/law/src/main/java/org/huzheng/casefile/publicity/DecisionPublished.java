package org.huzheng.casefile.publicity;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The decision was published 公开行政处罚决定 (行政处罚法 48(1)).
 *
 * @param at when
 * @param place where
 * @param socialImpact why the decision has social impact
 * @param text what the public reads
 */
public record DecisionPublished(Instant at, String place, String socialImpact, PublicText text) implements CaseEvent {
    /** All are required. */
    public DecisionPublished {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(socialImpact, "socialImpact");
        Objects.requireNonNull(text, "text");
    }
}
