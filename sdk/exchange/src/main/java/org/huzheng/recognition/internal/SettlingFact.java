package org.huzheng.recognition.internal;

import java.util.Optional;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.evidence.Origin;
import org.huzheng.evidence.Place;

/** A fact of the collection by which a head of the exclusion list does not arise 无需逐项询问的事实; data names them. */
enum SettlingFact {
    /** 原件、原物. */
    ORIGINAL,
    /** 采集于境内. */
    MAINLAND_PLACE,
    /** 执法人员采集, not submitted by a party. */
    COLLECTED_BY_OFFICERS;

    /** How the facts say so; empty if they do not. */
    Optional<String> of(CaptureFacts facts) {
        return switch (this) {
            case ORIGINAL ->
                facts.origin()
                        .flatMap(Origin::form)
                        .filter("ORIGINAL"::equals)
                        .map(form -> "采集要素载明系原件 / the capture facts say it is the original");
            case MAINLAND_PLACE ->
                facts.place()
                        .flatMap(Place::divisionCode)
                        .map(code -> "采集于境内区划 " + code + " / collected within division " + code);
            case COLLECTED_BY_OFFICERS ->
                facts.officers().isEmpty()
                        ? Optional.empty()
                        : Optional.of("由执法人员采集，非当事人提供 / collected by officers, not submitted by a party");
        };
    }
}
