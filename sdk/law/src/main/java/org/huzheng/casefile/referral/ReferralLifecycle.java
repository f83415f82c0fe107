package org.huzheng.casefile.referral;

import static org.huzheng.casefile.referral.ReferralGuards.*;

import org.huzheng.casefile.procedure.Region;
import org.huzheng.casefile.procedure.Situation;
import org.huzheng.lifecycle.TransitionTable;

/** The life cycle of a referral 移送涉嫌犯罪案件; mirrored by {@code spec/state-machines/referral.yaml}. */
public final class ReferralLifecycle {
    static final TransitionTable<ReferralState, ReferralEvent, Situation> TABLE =
            TransitionTable.<ReferralState, ReferralEvent, Situation>named("referral")
                    .row(ReferralState.NONE, ReferralEvent.SUSPECT, ReferralState.SUSPECTED, GROUNDS)
                    .row(ReferralState.NONE, ReferralEvent.SEND_BACK, ReferralState.RETURNED, SENT_BACK_IN_WRITING)
                    .row(ReferralState.SUSPECTED, ReferralEvent.NAME_TEAM, ReferralState.TEAM_NAMED, TEAM_OF_TWO)
                    .row(ReferralState.TEAM_NAMED, ReferralEvent.REPORT, ReferralState.REPORTED, WRITTEN)
                    .row(
                            ReferralState.REPORTED,
                            ReferralEvent.APPROVE,
                            ReferralState.APPROVED,
                            BY_PRINCIPAL,
                            DECIDED_IN_TIME)
                    .row(
                            ReferralState.REPORTED,
                            ReferralEvent.DISAPPROVE,
                            ReferralState.DISAPPROVED,
                            BY_PRINCIPAL,
                            DECIDED_IN_TIME,
                            REASONS_RECORDED)
                    .row(ReferralState.APPROVED, ReferralEvent.SEND, ReferralState.SENT, SENT_IN_TIME, FIVE_ATTACHMENTS)
                    .row(ReferralState.DISAPPROVED, ReferralEvent.SUSPECT, ReferralState.SUSPECTED, GROUNDS)
                    .row(ReferralState.SENT, ReferralEvent.RECEIPT, ReferralState.RECEIPTED, SIGNED_FOR)
                    .row(ReferralState.RECEIPTED, ReferralEvent.FORWARD, ReferralState.FORWARDED)
                    .row(ReferralState.RECEIPTED, ReferralEvent.FILE, ReferralState.FILED)
                    .row(ReferralState.RECEIPTED, ReferralEvent.DECLINE, ReferralState.DECLINED)
                    .row(ReferralState.FORWARDED, ReferralEvent.FILE, ReferralState.FILED)
                    .row(ReferralState.FORWARDED, ReferralEvent.DECLINE, ReferralState.DECLINED)
                    .row(
                            ReferralState.DECLINED,
                            ReferralEvent.ASK_RECONSIDERATION,
                            ReferralState.RECONSIDERING,
                            ASKED_IN_TIME)
                    .row(ReferralState.DECLINED, ReferralEvent.ASK_SUPERVISION, ReferralState.SUPERVISED)
                    .row(ReferralState.DECLINED, ReferralEvent.RESUME, ReferralState.RETURNED, PAPERS_BACK)
                    .row(ReferralState.RECONSIDERING, ReferralEvent.FILE, ReferralState.FILED)
                    .row(ReferralState.RECONSIDERING, ReferralEvent.UPHOLD, ReferralState.UPHELD)
                    .row(
                            ReferralState.UPHELD,
                            ReferralEvent.ASK_SUPERVISION,
                            ReferralState.SUPERVISED,
                            SUPERVISION_IN_TIME)
                    .row(ReferralState.UPHELD, ReferralEvent.RESUME, ReferralState.RETURNED, PAPERS_BACK)
                    .row(ReferralState.SUPERVISED, ReferralEvent.FILE, ReferralState.FILED)
                    .row(ReferralState.SUPERVISED, ReferralEvent.RESUME, ReferralState.RETURNED, PAPERS_BACK)
                    .row(
                            ReferralState.FILED,
                            ReferralEvent.HAND_OVER,
                            ReferralState.HANDED_OVER,
                            HANDED_OVER_IN_TIME,
                            RECEIPT_NAMED,
                            GOODS_ALONG)
                    .row(ReferralState.FILED, ReferralEvent.SEND_BACK, ReferralState.RETURNED, SENT_BACK_IN_WRITING)
                    .row(ReferralState.HANDED_OVER, ReferralEvent.JUDGE, ReferralState.JUDGED)
                    .row(
                            ReferralState.HANDED_OVER,
                            ReferralEvent.SEND_BACK,
                            ReferralState.RETURNED,
                            SENT_BACK_IN_WRITING)
                    .row(ReferralState.JUDGED, ReferralEvent.SEND_BACK, ReferralState.RETURNED, SENT_BACK_IN_WRITING)
                    .row(ReferralState.RETURNED, ReferralEvent.SUSPECT, ReferralState.SUSPECTED, GROUNDS)
                    .build();

    /** One machine for the case. */
    public static final Region<ReferralState, ReferralEvent> REGION = Region.of(TABLE, ReferralState.NONE)
            .on(ReferralAct.CrimeSuspected.class, ReferralEvent.SUSPECT)
            .on(ReferralAct.ReferralTeamNamed.class, ReferralEvent.NAME_TEAM)
            .on(ReferralAct.ReferralReported.class, ReferralEvent.REPORT)
            .on(ReferralAct.ReferralApproved.class, ReferralEvent.APPROVE)
            .on(ReferralAct.ReferralDisapproved.class, ReferralEvent.DISAPPROVE)
            .on(ReferralAct.ReferralSent.class, ReferralEvent.SEND)
            .on(ReferralAct.ReferralReceipted.class, ReferralEvent.RECEIPT)
            .on(ReferralAct.ReferralForwarded.class, ReferralEvent.FORWARD)
            .on(ReferralAct.PoliceFiled.class, ReferralEvent.FILE)
            .on(ReferralAct.PoliceDeclined.class, ReferralEvent.DECLINE)
            .on(ReferralAct.ReconsiderationAsked.class, ReferralEvent.ASK_RECONSIDERATION)
            .on(ReferralAct.ReconsiderationUpheld.class, ReferralEvent.UPHOLD)
            .on(ReferralAct.SupervisionAsked.class, ReferralEvent.ASK_SUPERVISION)
            .on(ReferralAct.CaseHandedOver.class, ReferralEvent.HAND_OVER)
            .on(ReferralAct.CriminallyJudged.class, ReferralEvent.JUDGE)
            .on(ReferralAct.AdministrativeHandlingResumed.class, ReferralEvent.RESUME)
            .on(ReferralAct.SentBackByJustice.class, ReferralEvent.SEND_BACK);

    private ReferralLifecycle() {}
}
