package org.huzheng.casefile.ordinary.internal;

import java.util.ArrayList;
import java.util.List;
import org.huzheng.casefile.decision.NoPenaltyDecided;
import org.huzheng.casefile.decision.PenaltyDecided;
import org.huzheng.casefile.decision.internal.DecisionGuards;
import org.huzheng.casefile.decision.internal.NoPenaltyGuards;
import org.huzheng.casefile.decision.internal.WeighingGuards;
import org.huzheng.casefile.filing.internal.FilingGuards;
import org.huzheng.casefile.hearing.internal.HearingGuards;
import org.huzheng.casefile.jurisdiction.internal.JurisdictionGuards;
import org.huzheng.casefile.notice.internal.NoticeGuards;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.casefile.review.internal.ReviewGuards;
import org.huzheng.casefile.team.internal.TeamGuards;
import org.huzheng.lifecycle.internal.Guard;

/** All that the law demands of the decisions of the ordinary procedure 普通程序决定的守卫条件. */
final class DecidingGuards {
    /** A penalty 行政处罚决定. */
    static final List<Guard<? super Situation<PenaltyDecided>>> PUNISHING = with(
            List.of(
                    FilingGuards.IN_TIME,
                    TeamGuards.HANDLED_BY_TWO,
                    OrdinaryGuards.RECUSAL_DECIDED,
                    NoticeGuards.ANSWERED,
                    DecisionGuards.NOT_HEAVIER,
                    HearingGuards.RIGHT_NOTIFIED,
                    HearingGuards.TIME_TO_ASK_OVER,
                    HearingGuards.HEARING_DONE,
                    ReviewGuards.GRADED,
                    ReviewGuards.PASSED,
                    ReviewGuards.DISCUSSED,
                    DecisionGuards.CONTENT,
                    DecisionGuards.FINE_NAMED,
                    DecisionGuards.SEALED,
                    DecisionGuards.REMEDIES,
                    DecisionGuards.EVIDENCE,
                    DecisionGuards.PUBLISHED,
                    DecisionGuards.LEVEL,
                    DecisionGuards.THREE_PEOPLE,
                    DecisionGuards.NOT_REFERRED,
                    JurisdictionGuards.SETTLED,
                    DecisionGuards.CORRECTION,
                    DecisionGuards.FINE_NOT_BARRED),
            WeighingGuards.all());

    /** No penalty 不予行政处罚决定. */
    static final List<Guard<? super Situation<NoPenaltyDecided>>> SPARING = with(
            List.of(
                    DecisionGuards.CONTENT,
                    DecisionGuards.SEALED,
                    DecisionGuards.EVIDENCE,
                    DecisionGuards.THREE_PEOPLE,
                    DecisionGuards.NOT_REFERRED,
                    JurisdictionGuards.SETTLED,
                    NoPenaltyGuards.ESTABLISHED,
                    NoPenaltyGuards.MUST_BEFORE_MAY,
                    NoPenaltyGuards.EDUCATED,
                    NoPenaltyGuards.GUARDIAN_OF_CHILD,
                    NoPenaltyGuards.GUARDIAN_OF_INCAPACITATED),
            NoPenaltyGuards.GROUNDS);

    private DecidingGuards() {}

    private static <G> List<G> with(List<G> first, List<? extends G> more) {
        List<G> all = new ArrayList<>(first);
        all.addAll(more);
        return List.copyOf(all);
    }
}
