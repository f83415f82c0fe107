package org.huzheng.casefile.referral;

import static org.huzheng.casefile.coercion.CaseRun.at;

import java.util.List;
import java.util.Optional;
import org.huzheng.casefile.coercion.CaseRun;

/** A lawful referral the tests spoil in one place; it is reported on Friday 6 March 2026. */
public final class Referrals {
    public static final ReferralAct.CrimeSuspected SUSPECTED =
            new ReferralAct.CrimeSuspected(at("2026-03-05T09:00"), "生产、销售伪劣产品罪", "销售金额六万元");
    public static final ReferralAct.ReferralTeamNamed TEAM =
            new ReferralAct.ReferralTeamNamed(at("2026-03-05T10:00"), CaseRun.TWO);
    public static final ReferralAct.ReferralReported REPORTED =
            new ReferralAct.ReferralReported(at("2026-03-06T09:00"), "示移报〔2026〕1号");
    public static final ReferralAct.ReferralApproved APPROVED =
            new ReferralAct.ReferralApproved(at("2026-03-09T09:00"), CaseRun.HEAD, Optional.empty());
    public static final ReferralAct.ReferralSent SENT = new ReferralAct.ReferralSent(
            at("2026-03-09T15:00"),
            "示例县公安局",
            List.of(
                    Attachment.of(ReferralPaper.REFERRAL_LETTER, "示综执移送字〔2026〕1号"),
                    Attachment.of(ReferralPaper.INVESTIGATION_REPORT, "调查报告"),
                    Attachment.of(ReferralPaper.GOODS_LIST, "涉案物品清单"),
                    Attachment.of(ReferralPaper.APPRAISAL, "检-1"),
                    Attachment.of(ReferralPaper.OTHER_MATERIAL, "询问笔录")),
            Optional.empty());
    public static final ReferralAct.ReferralReceipted RECEIPTED =
            new ReferralAct.ReferralReceipted(at("2026-03-09T16:00"), "示例县公安局", "周警官");
    public static final ReferralAct.PoliceFiled FILED =
            new ReferralAct.PoliceFiled(at("2026-03-12T10:00"), "示例县公安局", "立〔2026〕1号");
    public static final ReferralAct.PoliceDeclined DECLINED =
            new ReferralAct.PoliceDeclined(at("2026-03-12T10:00"), "不立〔2026〕1号", "犯罪事实显著轻微");
    public static final ReferralAct.CaseHandedOver HANDED_OVER =
            new ReferralAct.CaseHandedOver(at("2026-03-15T10:00"), "交接〔2026〕1号", Optional.empty());

    private Referrals() {}

    public static CaseRun reported() {
        return CaseRun.begun().then(SUSPECTED, TEAM, REPORTED);
    }

    public static CaseRun receipted() {
        return reported().then(APPROVED, SENT, RECEIPTED);
    }
}
