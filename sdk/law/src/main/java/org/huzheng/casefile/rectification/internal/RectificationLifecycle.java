package org.huzheng.casefile.rectification.internal;

import static org.huzheng.casefile.rectification.internal.RectificationGuards.*;

import java.util.Optional;
import org.huzheng.casefile.procedure.internal.Region;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.casefile.rectification.RectificationAct;
import org.huzheng.lifecycle.internal.TransitionTable;

/** The life cycle of a correction order 责令改正; mirrored by {@code spec/state-machines/rectification.yaml}. */
public final class RectificationLifecycle {
    static final TransitionTable<RectificationState, RectificationStep, Situation> TABLE =
            TransitionTable.<RectificationState, RectificationStep, Situation>named("rectification")
                    .row(RectificationState.NONE, RectificationStep.ADVISE, RectificationState.ADVISED, ADVICE_GIVEN)
                    .row(
                            RectificationState.NONE,
                            RectificationStep.ORDER,
                            RectificationState.ORDERED,
                            DEMANDS_STATED,
                            LIMIT_AHEAD)
                    .row(
                            RectificationState.ADVISED,
                            RectificationStep.ORDER,
                            RectificationState.ORDERED,
                            DEMANDS_STATED,
                            LIMIT_AHEAD)
                    .row(
                            RectificationState.ORDERED,
                            RectificationStep.PROLONG,
                            RectificationState.ORDERED,
                            LONGER,
                            LENIENCY_REASONED)
                    .row(
                            RectificationState.ORDERED,
                            RectificationStep.SUBMIT_PLAN,
                            RectificationState.PLAN_SUBMITTED,
                            PLAN_ORDERED,
                            PLAN_WITHIN_LIMIT)
                    .row(RectificationState.ORDERED, RectificationStep.REPORT, RectificationState.REPORTED)
                    .row(
                            RectificationState.ORDERED,
                            RectificationStep.FIND_REFUSED,
                            RectificationState.REFUSED,
                            TWO_OFFICERS,
                            EVIDENCED,
                            LIMIT_OVER)
                    .row(RectificationState.PLAN_SUBMITTED, RectificationStep.ACCEPT_PLAN, RectificationState.PLANNED)
                    .row(
                            RectificationState.PLAN_SUBMITTED,
                            RectificationStep.RETURN_PLAN,
                            RectificationState.ORDERED,
                            RETURN_REASONED)
                    .row(
                            RectificationState.PLANNED,
                            RectificationStep.PROLONG,
                            RectificationState.PLANNED,
                            LONGER,
                            LENIENCY_REASONED)
                    .row(
                            RectificationState.PLANNED,
                            RectificationStep.SUBMIT_PLAN,
                            RectificationState.PLAN_SUBMITTED,
                            PLAN_ORDERED,
                            PLAN_WITHIN_LIMIT)
                    .row(
                            RectificationState.PLANNED,
                            RectificationStep.REACH_MILESTONE,
                            RectificationState.PLANNED,
                            NEXT_MILESTONE,
                            TWO_OFFICERS,
                            EVIDENCED)
                    .row(
                            RectificationState.PLANNED,
                            RectificationStep.REPORT,
                            RectificationState.REPORTED,
                            ALL_MILESTONES)
                    .row(
                            RectificationState.PLANNED,
                            RectificationStep.FIND_REFUSED,
                            RectificationState.REFUSED,
                            TWO_OFFICERS,
                            EVIDENCED,
                            LIMIT_OVER)
                    .row(
                            RectificationState.REPORTED,
                            RectificationStep.VERIFY,
                            RectificationState.VERIFIED,
                            TWO_OFFICERS,
                            EVIDENCED,
                            ALL_CORRECTED)
                    .row(
                            RectificationState.REPORTED,
                            RectificationStep.FIND_PARTIAL,
                            RectificationState.PARTIAL,
                            TWO_OFFICERS,
                            EVIDENCED,
                            REMAINDER_STATED)
                    .row(
                            RectificationState.PARTIAL,
                            RectificationStep.PROLONG,
                            RectificationState.PARTIAL,
                            LONGER,
                            LENIENCY_REASONED)
                    .row(RectificationState.PARTIAL, RectificationStep.REPORT, RectificationState.REPORTED)
                    .row(
                            RectificationState.PARTIAL,
                            RectificationStep.FIND_REFUSED,
                            RectificationState.REFUSED,
                            TWO_OFFICERS,
                            EVIDENCED,
                            LIMIT_OVER)
                    .row(RectificationState.REFUSED, RectificationStep.REPORT, RectificationState.REPORTED)
                    .build();

    /** One machine for each order. */
    public static final Region<RectificationState, RectificationStep> REGION = region();

    private RectificationLifecycle() {}

    private static Region<RectificationState, RectificationStep> region() {
        Region<RectificationState, RectificationStep> region = Region.of(TABLE, RectificationState.NONE);
        region = on(region, RectificationAct.AdviceGiven.class, RectificationStep.ADVISE);
        region = on(region, RectificationAct.CorrectionOrdered.class, RectificationStep.ORDER);
        region = on(region, RectificationAct.CorrectionProlonged.class, RectificationStep.PROLONG);
        region = on(region, RectificationAct.PlanSubmitted.class, RectificationStep.SUBMIT_PLAN);
        region = on(region, RectificationAct.PlanAccepted.class, RectificationStep.ACCEPT_PLAN);
        region = on(region, RectificationAct.PlanReturned.class, RectificationStep.RETURN_PLAN);
        region = on(region, RectificationAct.MilestoneReached.class, RectificationStep.REACH_MILESTONE);
        region = on(region, RectificationAct.CorrectionReported.class, RectificationStep.REPORT);
        region = on(region, RectificationAct.CorrectionVerified.class, RectificationStep.VERIFY);
        region = on(region, RectificationAct.CorrectionFoundPartial.class, RectificationStep.FIND_PARTIAL);
        return on(region, RectificationAct.CorrectionRefused.class, RectificationStep.FIND_REFUSED);
    }

    private static Region<RectificationState, RectificationStep> on(
            Region<RectificationState, RectificationStep> region,
            Class<? extends RectificationAct> type,
            RectificationStep event) {
        return region.on(type, RectificationAct::order, act -> Optional.of(event));
    }
}
