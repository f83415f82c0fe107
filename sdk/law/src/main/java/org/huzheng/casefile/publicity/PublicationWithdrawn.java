package org.huzheng.casefile.publicity;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The published decision was withdrawn 撤回行政处罚决定信息 (行政处罚法 48(2)).
 *
 * @param at when
 * @param explanation the reason as told to the public
 */
public record PublicationWithdrawn(Instant at, String explanation) implements CaseEvent {
    /** All are required. */
    public PublicationWithdrawn {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(explanation, "explanation");
    }
}
