package org.huzheng.casefile.remedy;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The party sued 提起行政诉讼 (行政诉讼法 45, 46).
 *
 * @param at when
 * @param court the court
 * @param excuse what kept the party from suing in time, not of its own making (行政诉讼法 48); empty when
 *     nothing did
 */
public record LitigationFiled(Instant at, String court, Optional<String> excuse) implements CaseEvent {
    /** All are required. */
    public LitigationFiled {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(court, "court");
        Objects.requireNonNull(excuse, "excuse");
    }
}
