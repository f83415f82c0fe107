package org.huzheng.casefile.referral.internal;

import static org.huzheng.casefile.referral.internal.ReferralGuards.*;

import org.huzheng.casefile.procedure.internal.CaseTable;
import org.huzheng.casefile.procedure.internal.Region;
import org.huzheng.casefile.referral.ReferralAct;

/** The life cycle of a referral 移送涉嫌犯罪案件; mirrored by {@code spec/state-machines/referral.yaml}. */
public final class ReferralLifecycle {
    static final CaseTable<ReferralState> TABLE = CaseTable.<ReferralState>named("referral")
            .row(ReferralState.NONE, ReferralAct.CrimeSuspected.class, ReferralState.SUSPECTED, GROUNDS)
            .row(ReferralState.NONE, ReferralAct.SentBackByJustice.class, ReferralState.RETURNED, SENT_BACK_IN_WRITING)
            .row(ReferralState.SUSPECTED, ReferralAct.ReferralTeamNamed.class, ReferralState.TEAM_NAMED, TEAM_OF_TWO)
            .row(ReferralState.TEAM_NAMED, ReferralAct.ReferralReported.class, ReferralState.REPORTED, WRITTEN)
            .row(
                    ReferralState.REPORTED,
                    ReferralAct.ReferralApproved.class,
                    ReferralState.APPROVED,
                    BY_PRINCIPAL,
                    DECIDED_IN_TIME)
            .row(
                    ReferralState.REPORTED,
                    ReferralAct.ReferralDisapproved.class,
                    ReferralState.DISAPPROVED,
                    REFUSED_BY_PRINCIPAL,
                    REFUSED_IN_TIME,
                    REASONS_RECORDED)
            .row(
                    ReferralState.APPROVED,
                    ReferralAct.ReferralSent.class,
                    ReferralState.SENT,
                    SENT_IN_TIME,
                    FIVE_ATTACHMENTS)
            .row(ReferralState.DISAPPROVED, ReferralAct.CrimeSuspected.class, ReferralState.SUSPECTED, GROUNDS)
            .row(ReferralState.SENT, ReferralAct.ReferralReceipted.class, ReferralState.RECEIPTED, SIGNED_FOR)
            .row(ReferralState.RECEIPTED, ReferralAct.ReferralForwarded.class, ReferralState.FORWARDED)
            .row(ReferralState.RECEIPTED, ReferralAct.PoliceFiled.class, ReferralState.FILED)
            .row(ReferralState.RECEIPTED, ReferralAct.PoliceDeclined.class, ReferralState.DECLINED)
            .row(ReferralState.FORWARDED, ReferralAct.PoliceFiled.class, ReferralState.FILED)
            .row(ReferralState.FORWARDED, ReferralAct.PoliceDeclined.class, ReferralState.DECLINED)
            .row(
                    ReferralState.DECLINED,
                    ReferralAct.ReconsiderationAsked.class,
                    ReferralState.RECONSIDERING,
                    ASKED_IN_TIME)
            .row(ReferralState.DECLINED, ReferralAct.SupervisionAsked.class, ReferralState.SUPERVISED)
            .row(
                    ReferralState.DECLINED,
                    ReferralAct.AdministrativeHandlingResumed.class,
                    ReferralState.RETURNED,
                    PAPERS_BACK)
            .row(ReferralState.RECONSIDERING, ReferralAct.PoliceFiled.class, ReferralState.FILED)
            .row(ReferralState.RECONSIDERING, ReferralAct.ReconsiderationUpheld.class, ReferralState.UPHELD)
            .row(
                    ReferralState.UPHELD,
                    ReferralAct.SupervisionAsked.class,
                    ReferralState.SUPERVISED,
                    SUPERVISION_IN_TIME)
            .row(
                    ReferralState.UPHELD,
                    ReferralAct.AdministrativeHandlingResumed.class,
                    ReferralState.RETURNED,
                    PAPERS_BACK)
            .row(ReferralState.SUPERVISED, ReferralAct.PoliceFiled.class, ReferralState.FILED)
            .row(
                    ReferralState.SUPERVISED,
                    ReferralAct.AdministrativeHandlingResumed.class,
                    ReferralState.RETURNED,
                    PAPERS_BACK)
            .row(
                    ReferralState.FILED,
                    ReferralAct.CaseHandedOver.class,
                    ReferralState.HANDED_OVER,
                    HANDED_OVER_IN_TIME,
                    RECEIPT_NAMED,
                    GOODS_ALONG)
            .row(ReferralState.FILED, ReferralAct.SentBackByJustice.class, ReferralState.RETURNED, SENT_BACK_IN_WRITING)
            .row(ReferralState.HANDED_OVER, ReferralAct.CriminallyJudged.class, ReferralState.JUDGED)
            .row(
                    ReferralState.HANDED_OVER,
                    ReferralAct.SentBackByJustice.class,
                    ReferralState.RETURNED,
                    SENT_BACK_IN_WRITING)
            .row(
                    ReferralState.JUDGED,
                    ReferralAct.SentBackByJustice.class,
                    ReferralState.RETURNED,
                    SENT_BACK_IN_WRITING)
            .row(ReferralState.RETURNED, ReferralAct.CrimeSuspected.class, ReferralState.SUSPECTED, GROUNDS)
            .build();

    /** One machine for the case. */
    public static final Region<ReferralState> REGION = Region.of(TABLE, ReferralState.NONE);

    private ReferralLifecycle() {}
}
