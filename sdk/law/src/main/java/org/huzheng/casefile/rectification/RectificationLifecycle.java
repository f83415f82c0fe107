package org.huzheng.casefile.rectification;

import static org.huzheng.casefile.rectification.RectificationGuards.*;

import java.util.Optional;
import org.huzheng.casefile.procedure.Region;
import org.huzheng.casefile.procedure.Situation;
import org.huzheng.lifecycle.TransitionTable;

/** The life cycle of a correction order 责令改正; mirrored by {@code spec/state-machines/rectification.yaml}. */
public final class RectificationLifecycle {
    static final TransitionTable<RectificationState, RectificationEvent, Situation> TABLE =
            TransitionTable.<RectificationState, RectificationEvent, Situation>named("rectification")
                    .row(RectificationState.NONE, RectificationEvent.ADVISE, RectificationState.ADVISED, ADVICE_GIVEN)
                    .row(
                            RectificationState.NONE,
                            RectificationEvent.ORDER,
                            RectificationState.ORDERED,
                            DEMANDS_STATED,
                            LIMIT_AHEAD)
                    .row(
                            RectificationState.ADVISED,
                            RectificationEvent.ORDER,
                            RectificationState.ORDERED,
                            DEMANDS_STATED,
                            LIMIT_AHEAD)
                    .row(
                            RectificationState.ORDERED,
                            RectificationEvent.PROLONG,
                            RectificationState.ORDERED,
                            LONGER,
                            LENIENCY_REASONED)
                    .row(
                            RectificationState.ORDERED,
                            RectificationEvent.SUBMIT_PLAN,
                            RectificationState.PLAN_SUBMITTED,
                            PLAN_ORDERED,
                            PLAN_WITHIN_LIMIT)
                    .row(RectificationState.ORDERED, RectificationEvent.REPORT, RectificationState.REPORTED)
                    .row(
                            RectificationState.ORDERED,
                            RectificationEvent.FIND_REFUSED,
                            RectificationState.REFUSED,
                            TWO_OFFICERS,
                            EVIDENCED,
                            LIMIT_OVER)
                    .row(RectificationState.PLAN_SUBMITTED, RectificationEvent.ACCEPT_PLAN, RectificationState.PLANNED)
                    .row(
                            RectificationState.PLAN_SUBMITTED,
                            RectificationEvent.RETURN_PLAN,
                            RectificationState.ORDERED,
                            RETURN_REASONED)
                    .row(
                            RectificationState.PLANNED,
                            RectificationEvent.PROLONG,
                            RectificationState.PLANNED,
                            LONGER,
                            LENIENCY_REASONED)
                    .row(
                            RectificationState.PLANNED,
                            RectificationEvent.SUBMIT_PLAN,
                            RectificationState.PLAN_SUBMITTED,
                            PLAN_ORDERED,
                            PLAN_WITHIN_LIMIT)
                    .row(
                            RectificationState.PLANNED,
                            RectificationEvent.REACH_MILESTONE,
                            RectificationState.PLANNED,
                            NEXT_MILESTONE,
                            TWO_OFFICERS,
                            EVIDENCED)
                    .row(
                            RectificationState.PLANNED,
                            RectificationEvent.REPORT,
                            RectificationState.REPORTED,
                            ALL_MILESTONES)
                    .row(
                            RectificationState.PLANNED,
                            RectificationEvent.FIND_REFUSED,
                            RectificationState.REFUSED,
                            TWO_OFFICERS,
                            EVIDENCED,
                            LIMIT_OVER)
                    .row(
                            RectificationState.REPORTED,
                            RectificationEvent.VERIFY,
                            RectificationState.VERIFIED,
                            TWO_OFFICERS,
                            EVIDENCED,
                            ALL_CORRECTED)
                    .row(
                            RectificationState.REPORTED,
                            RectificationEvent.FIND_PARTIAL,
                            RectificationState.PARTIAL,
                            TWO_OFFICERS,
                            EVIDENCED,
                            REMAINDER_STATED)
                    .row(
                            RectificationState.PARTIAL,
                            RectificationEvent.PROLONG,
                            RectificationState.PARTIAL,
                            LONGER,
                            LENIENCY_REASONED)
                    .row(RectificationState.PARTIAL, RectificationEvent.REPORT, RectificationState.REPORTED)
                    .row(
                            RectificationState.PARTIAL,
                            RectificationEvent.FIND_REFUSED,
                            RectificationState.REFUSED,
                            TWO_OFFICERS,
                            EVIDENCED,
                            LIMIT_OVER)
                    .row(RectificationState.REFUSED, RectificationEvent.REPORT, RectificationState.REPORTED)
                    .build();

    /** One machine for each order. */
    public static final Region<RectificationState, RectificationEvent> REGION = region();

    private RectificationLifecycle() {}

    private static Region<RectificationState, RectificationEvent> region() {
        Region<RectificationState, RectificationEvent> region = Region.of(TABLE, RectificationState.NONE);
        region = on(region, RectificationAct.AdviceGiven.class, RectificationEvent.ADVISE);
        region = on(region, RectificationAct.CorrectionOrdered.class, RectificationEvent.ORDER);
        region = on(region, RectificationAct.CorrectionProlonged.class, RectificationEvent.PROLONG);
        region = on(region, RectificationAct.PlanSubmitted.class, RectificationEvent.SUBMIT_PLAN);
        region = on(region, RectificationAct.PlanAccepted.class, RectificationEvent.ACCEPT_PLAN);
        region = on(region, RectificationAct.PlanReturned.class, RectificationEvent.RETURN_PLAN);
        region = on(region, RectificationAct.MilestoneReached.class, RectificationEvent.REACH_MILESTONE);
        region = on(region, RectificationAct.CorrectionReported.class, RectificationEvent.REPORT);
        region = on(region, RectificationAct.CorrectionVerified.class, RectificationEvent.VERIFY);
        region = on(region, RectificationAct.CorrectionFoundPartial.class, RectificationEvent.FIND_PARTIAL);
        return on(region, RectificationAct.CorrectionRefused.class, RectificationEvent.FIND_REFUSED);
    }

    private static Region<RectificationState, RectificationEvent> on(
            Region<RectificationState, RectificationEvent> region,
            Class<? extends RectificationAct> type,
            RectificationEvent event) {
        return region.on(type, RectificationAct::order, act -> Optional.of(event));
    }
}
