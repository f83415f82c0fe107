package org.huzheng.casefile.rectification.internal;

import static org.huzheng.casefile.rectification.internal.RectificationGuards.*;

import org.huzheng.casefile.procedure.internal.CaseTable;
import org.huzheng.casefile.procedure.internal.Region;
import org.huzheng.casefile.rectification.AdviceGiven;
import org.huzheng.casefile.rectification.CorrectionEvent;
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

/** The life cycle of a correction order 责令改正; mirrored by {@code spec/state-machines/rectification.yaml}. */
public final class RectificationLifecycle {
    static final CaseTable<RectificationState> TABLE = CaseTable.<RectificationState>named("rectification")
            .row(RectificationState.NONE, AdviceGiven.class, RectificationState.ADVISED, ADVICE_GIVEN)
            .row(
                    RectificationState.NONE,
                    CorrectionOrdered.class,
                    RectificationState.ORDERED,
                    DEMANDS_STATED,
                    LIMIT_AHEAD)
            .row(
                    RectificationState.ADVISED,
                    CorrectionOrdered.class,
                    RectificationState.ORDERED,
                    DEMANDS_STATED,
                    LIMIT_AHEAD)
            .row(
                    RectificationState.ORDERED,
                    CorrectionProlonged.class,
                    RectificationState.ORDERED,
                    LONGER,
                    LENIENCY_REASONED)
            .row(
                    RectificationState.ORDERED,
                    PlanSubmitted.class,
                    RectificationState.PLAN_SUBMITTED,
                    PLAN_ORDERED,
                    PLAN_WITHIN_LIMIT)
            .row(RectificationState.ORDERED, CorrectionReported.class, RectificationState.REPORTED)
            .row(
                    RectificationState.ORDERED,
                    CorrectionRefused.class,
                    RectificationState.REFUSED,
                    TWO_OFFICERS,
                    EVIDENCED,
                    LIMIT_OVER)
            .row(RectificationState.PLAN_SUBMITTED, PlanAccepted.class, RectificationState.PLANNED)
            .row(RectificationState.PLAN_SUBMITTED, PlanReturned.class, RectificationState.ORDERED, RETURN_REASONED)
            .row(
                    RectificationState.PLANNED,
                    CorrectionProlonged.class,
                    RectificationState.PLANNED,
                    LONGER,
                    LENIENCY_REASONED)
            .row(
                    RectificationState.PLANNED,
                    PlanSubmitted.class,
                    RectificationState.PLAN_SUBMITTED,
                    PLAN_ORDERED,
                    PLAN_WITHIN_LIMIT)
            .row(
                    RectificationState.PLANNED,
                    MilestoneReached.class,
                    RectificationState.PLANNED,
                    NEXT_MILESTONE,
                    TWO_OFFICERS,
                    EVIDENCED)
            .row(RectificationState.PLANNED, CorrectionReported.class, RectificationState.REPORTED, ALL_MILESTONES)
            .row(
                    RectificationState.PLANNED,
                    CorrectionRefused.class,
                    RectificationState.REFUSED,
                    TWO_OFFICERS,
                    EVIDENCED,
                    LIMIT_OVER)
            .row(
                    RectificationState.REPORTED,
                    CorrectionVerified.class,
                    RectificationState.VERIFIED,
                    TWO_OFFICERS,
                    EVIDENCED,
                    ALL_CORRECTED)
            .row(
                    RectificationState.REPORTED,
                    CorrectionFoundPartial.class,
                    RectificationState.PARTIAL,
                    TWO_OFFICERS,
                    EVIDENCED,
                    REMAINDER_STATED)
            .row(
                    RectificationState.PARTIAL,
                    CorrectionProlonged.class,
                    RectificationState.PARTIAL,
                    LONGER,
                    LENIENCY_REASONED)
            .row(RectificationState.PARTIAL, CorrectionReported.class, RectificationState.REPORTED)
            .row(
                    RectificationState.PARTIAL,
                    CorrectionRefused.class,
                    RectificationState.REFUSED,
                    TWO_OFFICERS,
                    EVIDENCED,
                    LIMIT_OVER)
            .row(RectificationState.REFUSED, CorrectionReported.class, RectificationState.REPORTED)
            .build();

    /** One machine for each order. */
    public static final Region<RectificationState> REGION =
            Region.of(TABLE, RectificationState.NONE).keyed(CorrectionEvent.class, CorrectionEvent::order);

    private RectificationLifecycle() {}
}
