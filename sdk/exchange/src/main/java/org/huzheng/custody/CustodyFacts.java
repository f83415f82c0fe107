package org.huzheng.custody;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * What is recorded of one custody event 保管事件要素.
 *
 * @param action what happened
 * @param from who handed over; absent only where nobody held it before
 * @param to who holds it now
 * @param time when, with the offset of the place
 * @param place where
 * @param sealNumber the number of the seal 封条编号 on it during, or put on or taken off by, this event
 * @param condition the condition 状态 it was in
 * @param explanation why a seal differs from the one before
 */
public record CustodyFacts(
        CustodyAction action,
        Optional<Custodian> from,
        Custodian to,
        OffsetDateTime time,
        String place,
        Optional<String> sealNumber,
        String condition,
        Optional<String> explanation) {
    /** Nothing is null. */
    public CustodyFacts {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(sealNumber, "sealNumber");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(explanation, "explanation");
    }
}
