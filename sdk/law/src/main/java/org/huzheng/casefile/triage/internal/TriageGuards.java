package org.huzheng.casefile.triage.internal;

import java.util.List;
import org.huzheng.BilingualText;
import org.huzheng.casefile.procedure.internal.CaseGuards;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.casefile.review.internal.ReviewRecord;
import org.huzheng.casefile.triage.TrackChanged;
import org.huzheng.lifecycle.internal.Guard;
import org.huzheng.penalty.LegalReason;

/** What the law demands of a case's track 繁简分流的守卫条件. */
public final class TriageGuards {
    private static final String ARTICLE = "浙江省综合行政执法条例 25";

    /** Only a case on a track is moved to another. */
    public static final Guard<Situation<?>> TRIAGED = CaseGuards.guard(
            "case-triaged",
            ARTICLE,
            "案件尚未分流",
            "the case is on no track yet",
            situation -> situation.the(TriageRecord.class).triage().isPresent());

    /** The facts leave the track open, somebody decides the change, and says why. */
    public static final Guard<Situation<TrackChanged>> TRACK_OPEN = CaseGuards.guard(
            "track-open",
            ARTICLE,
            "转换程序须符合该类别的条件、由人员决定并说明理由",
            "a change of track must suit the facts, be decided by somebody, and have a reason",
            situation -> against(situation).isEmpty() && !situation.event().by().isBlank(),
            situation -> {
                List<LegalReason> against = against(situation);
                return against.isEmpty()
                        ? new BilingualText("未写明决定人", "who decided it is not said")
                        : LegalReason.together(against);
            });

    /** Who must look at the case is known before its track is. */
    public static final Guard<Situation<?>> GRADED = CaseGuards.guard(
            "graded-before-triage",
            ARTICLE,
            "分流前须先对案件定性",
            "a case is graded before it is put on a track",
            situation -> situation.the(ReviewRecord.class).graded().isPresent());

    private TriageGuards() {}

    private static List<LegalReason> against(Situation<TrackChanged> situation) {
        TrackChanged changed = situation.event();
        return situation
                .the(TriageRecord.class)
                .triage()
                .map(triage -> triage.verifyMove(changed.to(), changed.reason()))
                .orElse(List.of());
    }
}
