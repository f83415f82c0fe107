package org.huzheng.casefile.rectification.internal;

import static org.huzheng.casefile.rectification.internal.RectificationGuards.*;

import java.util.Optional;
import org.huzheng.casefile.procedure.internal.Region;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.casefile.rectification.AdviceGiven;
import org.huzheng.casefile.rectification.CorrectionFoundPartial;
import org.huzheng.casefile.rectification.CorrectionOrdered;
import org.huzheng.casefile.rectification.CorrectionProlonged;
import org.huzheng.casefile.rectification.CorrectionRefused;
import org.huzheng.casefile.rectification.CorrectionReported;
import org.huzheng.casefile.rectification.CorrectionVerified;
import org.huzheng.casefile.rectification.MilestoneReached;
import org.huzheng.casefile.rectification.PlanAccepted;
import org.huzheng.casefile.rectification.PlanReturned;
import org.huzheng.casefile.rectification.PlanSubmitted;
import org.huzheng.lifecycle.internal.TransitionTable;

/** The life cycle of a correction order 责令改正; mirrored by {@code spec/state-machines/rectification.yaml}. */
public final class RectificationLifecycle {
    static final TransitionTable<RectificationState, RectificationStep, Situation<?>> TABLE =
            TransitionTable.<RectificationState, RectificationStep, Situation<?>>named("rectification")
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
        region = region.on(AdviceGiven.class, AdviceGiven::order, act -> Optional.of(RectificationStep.ADVISE));
        region = region.on(
                CorrectionOrdered.class, CorrectionOrdered::order, act -> Optional.of(RectificationStep.ORDER));
        region = region.on(
                CorrectionProlonged.class, CorrectionProlonged::order, act -> Optional.of(RectificationStep.PROLONG));
        region =
                region.on(PlanSubmitted.class, PlanSubmitted::order, act -> Optional.of(RectificationStep.SUBMIT_PLAN));
        region = region.on(PlanAccepted.class, PlanAccepted::order, act -> Optional.of(RectificationStep.ACCEPT_PLAN));
        region = region.on(PlanReturned.class, PlanReturned::order, act -> Optional.of(RectificationStep.RETURN_PLAN));
        region = region.on(
                MilestoneReached.class, MilestoneReached::order, act -> Optional.of(RectificationStep.REACH_MILESTONE));
        region = region.on(
                CorrectionReported.class, CorrectionReported::order, act -> Optional.of(RectificationStep.REPORT));
        region = region.on(
                CorrectionVerified.class, CorrectionVerified::order, act -> Optional.of(RectificationStep.VERIFY));
        region = region.on(
                CorrectionFoundPartial.class,
                CorrectionFoundPartial::order,
                act -> Optional.of(RectificationStep.FIND_PARTIAL));
        return region.on(
                CorrectionRefused.class, CorrectionRefused::order, act -> Optional.of(RectificationStep.FIND_REFUSED));
    }
}
