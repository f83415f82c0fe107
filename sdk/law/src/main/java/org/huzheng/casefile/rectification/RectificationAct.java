package org.huzheng.casefile.rectification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huzheng.casefile.procedure.CaseEvent;

/** Something done about putting a violation right 责令改正与整改; every act names its order. */
public sealed interface RectificationAct extends CaseEvent {
    /** The order's number in this case. */
    String order();

    /** A check by the agency. */
    sealed interface Checked extends RectificationAct
            permits MilestoneReached, CorrectionVerified, CorrectionFoundPartial, CorrectionRefused {
        /** What the officers found. */
        Recheck recheck();
    }

    /** 告知指导: the party is told and advised before anything is ordered. */
    record AdviceGiven(Instant at, String order, String content) implements RectificationAct {}

    /**
     * 责令改正或者限期改正.
     *
     * @param document the number of the order, for example of a 限期拆除通知书
     * @param basis by which articles
     * @param demands what is to be put right
     * @param limit the last day for it; empty if at once
     */
    record CorrectionOrdered(
            Instant at, String order, String document, String basis, List<String> demands, Optional<LocalDate> limit)
            implements RectificationAct {
        /** Copies the list. */
        public CorrectionOrdered {
            demands = List.copyOf(demands);
        }
    }

    /**
     * 延长改正期限.
     *
     * @param limit the new last day
     * @param reason why the party is given more time
     */
    record CorrectionProlonged(Instant at, String order, LocalDate limit, String reason) implements RectificationAct {}

    /** 当事人提交整改方案; it replaces an earlier one. */
    record PlanSubmitted(Instant at, String order, List<Milestone> milestones) implements RectificationAct {
        /** Copies the list. */
        public PlanSubmitted {
            milestones = List.copyOf(milestones);
        }
    }

    /** 同意整改方案. */
    record PlanAccepted(Instant at, String order) implements RectificationAct {}

    /** 退回整改方案. */
    record PlanReturned(Instant at, String order, String reasons) implements RectificationAct {}

    /** 完成整改节点, checked on the spot. */
    record MilestoneReached(Instant at, String order, String milestone, Recheck recheck) implements Checked {}

    /** 当事人报告已改正. */
    record CorrectionReported(Instant at, String order, String statement) implements RectificationAct {}

    /** 复查确认已改正. */
    record CorrectionVerified(Instant at, String order, Recheck recheck) implements Checked {}

    /** 复查发现部分改正. */
    record CorrectionFoundPartial(Instant at, String order, Recheck recheck) implements Checked {}

    /** 复查发现逾期未改正. */
    record CorrectionRefused(Instant at, String order, Recheck recheck) implements Checked {}
}
