package org.huzheng.casefile.triage;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.penalty.triage.Track;

/**
 * People moved a case to another track 程序转换: up 由简转繁 or down 由繁转简.
 *
 * @param at when
 * @param to the track
 * @param by who decided it
 * @param reason why
 */
public record TrackChanged(Instant at, Track to, String by, String reason) implements CaseEvent {
    /** All are required. */
    public TrackChanged {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(reason, "reason");
    }
}
