package org.huzheng.casefile.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.casefile.Cast.at;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huzheng.casefile.Altered;
import org.huzheng.casefile.CaseFile;
import org.huzheng.casefile.Story;
import org.huzheng.casefile.Tales;
import org.huzheng.casefile.review.CaseGraded;
import org.huzheng.casefile.triage.internal.TriageRecord;
import org.huzheng.law.Flags;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.penalty.ReviewCircumstance;
import org.huzheng.penalty.triage.ExpeditedRules;
import org.huzheng.penalty.triage.Track;
import org.huzheng.penalty.triage.TriageCircumstance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A case of 5,000 yuan put on a track, moved up by facts and down by people. */
@Tag("HZ-WGH-009")
class TriageTest {
    private static final String ARTICLE = "浙江省综合行政执法条例 25";
    private static final ExpeditedRules SOONER = new ExpeditedRules(200_000, 1_000_000, true, "示例县简案快办规程");

    private static Story triaged(boolean admitted) {
        return Tales.investigated()
                .under(Tales.rules().toBuilder().expedited(SOONER).build())
                .then("grade", graded(false))
                .then(
                        "triage",
                        new CaseTriaged(
                                at("2026-03-10T11:00"),
                                Flags.of(Map.of(
                                        TriageCircumstance.FACTS_CERTAIN,
                                        true,
                                        TriageCircumstance.BASIS_STATUTORY,
                                        true,
                                        TriageCircumstance.ADMITTED,
                                        admitted)),
                                List.of(PenaltyKind.FINE),
                                500_000));
    }

    private static CaseGraded graded(boolean difficult) {
        return new CaseGraded(
                at("2026-03-10T10:00"),
                Flags.of(Map.of(
                        ReviewCircumstance.PUBLIC_INTEREST,
                        false,
                        ReviewCircumstance.MAJOR_RIGHTS,
                        false,
                        ReviewCircumstance.DIFFICULT,
                        difficult,
                        ReviewCircumstance.COMPLEX_OR_MAJOR,
                        false)),
                List.of());
    }

    private static Optional<Track> track(Story story) {
        return story.told().soFar().the(TriageRecord.class).track();
    }

    @Test
    void case_isPutWhereItsFactsLead() {
        assertThat(track(triaged(true))).contains(Track.EXPEDITED);
        assertThat(track(triaged(false))).contains(Track.ORDINARY);
        assertThat(track(triaged(true).altering("grade", "difficult", true))).contains(Track.COMPLEX);
        assertThat(track(triaged(true).under(Tales.rules()))).contains(Track.ORDINARY);
        triaged(true).without("grade").breaksAt("triage", "graded-before-triage", ARTICLE);
    }

    @Test
    void facts_thatWeighMore_moveItUpByThemselves() {
        Story noticed = triaged(true).then("notice", Tales.notice(at("2026-03-11T09:00"), 1_000_001));
        assertThat(track(noticed)).contains(Track.ORDINARY);
        Story large = triaged(true).then("notice", Tales.notice(at("2026-03-11T09:00"), 5_000_000));
        assertThat(track(large)).contains(Track.COMPLEX);
        CaseFile regraded = triaged(true)
                .then("regrade", Altered.of(graded(true), "at", at("2026-03-10T15:00")))
                .told();
        assertThat(regraded.soFar().the(TriageRecord.class).track()).contains(Track.COMPLEX);
        assertThat(regraded.soFar()
                        .the(TriageRecord.class)
                        .triage()
                        .orElseThrow()
                        .moves())
                .singleElement()
                .satisfies(move -> assertThat(move.isUpgrade()).isTrue());
    }

    @Test
    void people_moveItUpAndDown_withAReason() {
        Story up = triaged(true).then("up", moved(Track.COMPLEX, "13:00"));
        assertThat(track(up)).contains(Track.COMPLEX);
        Story down = up.then("down", moved(Track.EXPEDITED, "14:00"));
        assertThat(track(down)).contains(Track.EXPEDITED);
        down.altering("down", "reason", "").breaksAt("down", "track-open", ARTICLE);
        down.altering("down", "by", " ").breaksAt("down", "track-open", ARTICLE);
        down.altering("down", "to", Track.COMPLEX).breaksAt("down", "track-open", ARTICLE);
    }

    @Test
    void people_doNotMoveItWhereTheFactsDoNotAllow() {
        triaged(false).then("down", moved(Track.EXPEDITED, "14:00")).breaksAt("down", "track-open", ARTICLE);
        triaged(true).then("down", moved(Track.SIMPLE, "14:00")).breaksAt("down", "track-open", ARTICLE);
        triaged(true)
                .without("triage")
                .then("up", moved(Track.COMPLEX, "14:00"))
                .breaksAt("up", "case-triaged", ARTICLE);
    }

    private static TrackChanged moved(Track to, String time) {
        return new TrackChanged(at("2026-03-10T" + time), to, "大队长", "案情变化");
    }
}
