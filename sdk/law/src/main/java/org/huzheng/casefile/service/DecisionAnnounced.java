package org.huzheng.casefile.service;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The decision was announced publicly 公告送达 (民事诉讼法 95).
 *
 * @param at when
 * @param place where it was announced
 * @param ground why no other means is left
 * @param recordOfEfforts the reasons and the course of events as noted in the file
 */
public record DecisionAnnounced(Instant at, String place, AnnouncementGround ground, String recordOfEfforts)
        implements CaseEvent {
    /** All are required. */
    public DecisionAnnounced {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(recordOfEfforts, "recordOfEfforts");
    }
}
