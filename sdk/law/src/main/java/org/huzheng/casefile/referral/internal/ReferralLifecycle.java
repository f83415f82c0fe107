package org.huzheng.casefile.referral.internal;

import static org.huzheng.casefile.referral.internal.ReferralGuards.*;

import org.huzheng.casefile.procedure.internal.Region;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.casefile.referral.ReferralAct;
import org.huzheng.lifecycle.internal.TransitionTable;

/** The life cycle of a referral 移送涉嫌犯罪案件; mirrored by {@code spec/state-machines/referral.yaml}. */
public final class ReferralLifecycle {
    static final TransitionTable<ReferralState, ReferralStep, Situation<?>> TABLE =
            TransitionTable.<ReferralState, ReferralStep, Situation<?>>named("referral")
                    .row(ReferralState.NONE, ReferralStep.SUSPECT, ReferralState.SUSPECTED, GROUNDS)
                    .row(ReferralState.NONE, ReferralStep.SEND_BACK, ReferralState.RETURNED, SENT_BACK_IN_WRITING)
                    .row(ReferralState.SUSPECTED, ReferralStep.NAME_TEAM, ReferralState.TEAM_NAMED, TEAM_OF_TWO)
                    .row(ReferralState.TEAM_NAMED, ReferralStep.REPORT, ReferralState.REPORTED, WRITTEN)
                    .row(
                            ReferralState.REPORTED,
                            ReferralStep.APPROVE,
                            ReferralState.APPROVED,
                            BY_PRINCIPAL,
                            DECIDED_IN_TIME)
                    .row(
                            ReferralState.REPORTED,
                            ReferralStep.DISAPPROVE,
                            ReferralState.DISAPPROVED,
                            BY_PRINCIPAL,
                            DECIDED_IN_TIME,
                            REASONS_RECORDED)
                    .row(ReferralState.APPROVED, ReferralStep.SEND, ReferralState.SENT, SENT_IN_TIME, FIVE_ATTACHMENTS)
                    .row(ReferralState.DISAPPROVED, ReferralStep.SUSPECT, ReferralState.SUSPECTED, GROUNDS)
                    .row(ReferralState.SENT, ReferralStep.RECEIPT, ReferralState.RECEIPTED, SIGNED_FOR)
                    .row(ReferralState.RECEIPTED, ReferralStep.FORWARD, ReferralState.FORWARDED)
                    .row(ReferralState.RECEIPTED, ReferralStep.FILE, ReferralState.FILED)
                    .row(ReferralState.RECEIPTED, ReferralStep.DECLINE, ReferralState.DECLINED)
                    .row(ReferralState.FORWARDED, ReferralStep.FILE, ReferralState.FILED)
                    .row(ReferralState.FORWARDED, ReferralStep.DECLINE, ReferralState.DECLINED)
                    .row(
                            ReferralState.DECLINED,
                            ReferralStep.ASK_RECONSIDERATION,
                            ReferralState.RECONSIDERING,
                            ASKED_IN_TIME)
                    .row(ReferralState.DECLINED, ReferralStep.ASK_SUPERVISION, ReferralState.SUPERVISED)
                    .row(ReferralState.DECLINED, ReferralStep.RESUME, ReferralState.RETURNED, PAPERS_BACK)
                    .row(ReferralState.RECONSIDERING, ReferralStep.FILE, ReferralState.FILED)
                    .row(ReferralState.RECONSIDERING, ReferralStep.UPHOLD, ReferralState.UPHELD)
                    .row(
                            ReferralState.UPHELD,
                            ReferralStep.ASK_SUPERVISION,
                            ReferralState.SUPERVISED,
                            SUPERVISION_IN_TIME)
                    .row(ReferralState.UPHELD, ReferralStep.RESUME, ReferralState.RETURNED, PAPERS_BACK)
                    .row(ReferralState.SUPERVISED, ReferralStep.FILE, ReferralState.FILED)
                    .row(ReferralState.SUPERVISED, ReferralStep.RESUME, ReferralState.RETURNED, PAPERS_BACK)
                    .row(
                            ReferralState.FILED,
                            ReferralStep.HAND_OVER,
                            ReferralState.HANDED_OVER,
                            HANDED_OVER_IN_TIME,
                            RECEIPT_NAMED,
                            GOODS_ALONG)
                    .row(ReferralState.FILED, ReferralStep.SEND_BACK, ReferralState.RETURNED, SENT_BACK_IN_WRITING)
                    .row(ReferralState.HANDED_OVER, ReferralStep.JUDGE, ReferralState.JUDGED)
                    .row(
                            ReferralState.HANDED_OVER,
                            ReferralStep.SEND_BACK,
                            ReferralState.RETURNED,
                            SENT_BACK_IN_WRITING)
                    .row(ReferralState.JUDGED, ReferralStep.SEND_BACK, ReferralState.RETURNED, SENT_BACK_IN_WRITING)
                    .row(ReferralState.RETURNED, ReferralStep.SUSPECT, ReferralState.SUSPECTED, GROUNDS)
                    .build();

    /** One machine for the case. */
    public static final Region<ReferralState, ReferralStep> REGION = Region.of(TABLE, ReferralState.NONE)
            .on(ReferralAct.CrimeSuspected.class, ReferralStep.SUSPECT)
            .on(ReferralAct.ReferralTeamNamed.class, ReferralStep.NAME_TEAM)
            .on(ReferralAct.ReferralReported.class, ReferralStep.REPORT)
            .on(ReferralAct.ReferralApproved.class, ReferralStep.APPROVE)
            .on(ReferralAct.ReferralDisapproved.class, ReferralStep.DISAPPROVE)
            .on(ReferralAct.ReferralSent.class, ReferralStep.SEND)
            .on(ReferralAct.ReferralReceipted.class, ReferralStep.RECEIPT)
            .on(ReferralAct.ReferralForwarded.class, ReferralStep.FORWARD)
            .on(ReferralAct.PoliceFiled.class, ReferralStep.FILE)
            .on(ReferralAct.PoliceDeclined.class, ReferralStep.DECLINE)
            .on(ReferralAct.ReconsiderationAsked.class, ReferralStep.ASK_RECONSIDERATION)
            .on(ReferralAct.ReconsiderationUpheld.class, ReferralStep.UPHOLD)
            .on(ReferralAct.SupervisionAsked.class, ReferralStep.ASK_SUPERVISION)
            .on(ReferralAct.CaseHandedOver.class, ReferralStep.HAND_OVER)
            .on(ReferralAct.CriminallyJudged.class, ReferralStep.JUDGE)
            .on(ReferralAct.AdministrativeHandlingResumed.class, ReferralStep.RESUME)
            .on(ReferralAct.SentBackByJustice.class, ReferralStep.SEND_BACK);

    private ReferralLifecycle() {}
}
