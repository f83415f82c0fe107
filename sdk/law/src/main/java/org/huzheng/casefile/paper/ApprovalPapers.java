package org.huzheng.casefile.paper;

import static org.huzheng.casefile.record.ProcessStage.EXECUTION;
import static org.huzheng.casefile.record.ProcessStage.INVESTIGATION;
import static org.huzheng.casefile.record.ProcessStage.REVIEW;

import java.util.List;
import java.util.Optional;
import org.huzheng.casefile.coercion.preservation.PreservationAct;
import org.huzheng.casefile.coercion.preservation.PreservationAct.PreservationApproved;
import org.huzheng.casefile.coercion.preservation.PreservationAct.PreservationDisapproved;
import org.huzheng.casefile.coercion.seizure.SeizureAct;
import org.huzheng.casefile.coercion.seizure.SeizureAct.SeizedInEmergency;
import org.huzheng.casefile.coercion.seizure.SeizureAct.SeizureApproved;
import org.huzheng.casefile.coercion.seizure.SeizureAct.SeizureDisapproved;
import org.huzheng.casefile.coercion.seizure.SeizureAct.SeizureExtended;
import org.huzheng.casefile.coercion.seizure.SeizureRecord;
import org.huzheng.casefile.decision.Decided;
import org.huzheng.casefile.filing.ClockExtended;
import org.huzheng.casefile.hearing.PresiderChallengeDecided;
import org.huzheng.casefile.hearing.PresiderChallenged;
import org.huzheng.casefile.performance.DeferralApproved;
import org.huzheng.casefile.performance.DeferralRefused;
import org.huzheng.casefile.performance.DeferralRequested;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.record.CaseClosed;
import org.huzheng.casefile.record.ProcessStage;
import org.huzheng.casefile.referral.ReferralAct.CrimeSuspected;
import org.huzheng.casefile.referral.ReferralAct.ReferralApproved;
import org.huzheng.casefile.referral.ReferralAct.ReferralDisapproved;
import org.huzheng.casefile.team.RecusalDecided;
import org.huzheng.casefile.team.RecusalRequested;

/** Approvals that travel inside the agency 有关事项审批表: one form for every head's decision in a case. */
final class ApprovalPapers {
    static final List<Occasion<?>> OCCASIONS = List.of(
            of(PreservationApproved.class, INVESTIGATION, "先行登记保存")
                    .says("facts", told -> risk(told, told.event()))
                    .says("basis", told -> Wording.penaltyLaw("第五十六条"))
                    .words("approval", told -> Wording.approved(true, ""))
                    .says("head", told -> told.event().approver().name()),
            of(PreservationDisapproved.class, INVESTIGATION, "先行登记保存")
                    .says("facts", told -> risk(told, told.event()))
                    .says("basis", told -> Wording.penaltyLaw("第五十六条"))
                    .words(
                            "approval",
                            told -> Wording.approved(false, told.event().reasons()))
                    .says("head", told -> told.event().approver().name()),
            seizure(SeizureApproved.class)
                    .words("approval", told -> Wording.approved(true, ""))
                    .says("head", told -> told.event().approver().name()),
            seizure(SeizureDisapproved.class)
                    .words(
                            "approval",
                            told -> Wording.approved(false, told.event().reasons()))
                    .says("head", told -> told.event().approver().name()),
            of(SeizureExtended.class, INVESTIGATION, "延长查封扣押期限")
                    .says(
                            "facts",
                            told -> Wording.sentence(told.event().extension().complexity()))
                    .says("basis", told -> Wording.coercionLaw("第二十五条第一款"))
                    .words("approval", told -> "同意延长" + told.event().extension().days() + "日。")
                    .says("head", told -> told.event().extension().approver().name()),
            of(RecusalDecided.class, INVESTIGATION, "回避")
                    .when(told -> told.event().byHead())
                    .says(
                            "facts",
                            told -> told.earlier(RecusalRequested.class).stream()
                                    .filter(asked ->
                                            asked.officer().equals(told.event().officer()))
                                    .reduce((earlier, later) -> later)
                                    .map(asked -> Wording.sentence(asked.reason()))
                                    .orElse(""))
                    .says("basis", told -> Wording.penaltyLaw("第四十三条第三款"))
                    .words("approval", told -> told.event().recused() ? "决定回避。" : "驳回回避申请。"),
            of(PresiderChallengeDecided.class, REVIEW, "回避")
                    .says(
                            "facts",
                            told -> told.last(PresiderChallenged.class)
                                    .map(asked -> Wording.sentence(asked.reason()))
                                    .orElse(""))
                    .says("basis", told -> Wording.penaltyLaw("第六十四条第四项"))
                    .words("approval", told -> told.event().upheld() ? "决定回避。" : "驳回回避申请。")
                    .says("head", told -> told.event().decidedBy()),
            of(ClockExtended.class, INVESTIGATION, "其他")
                    .words("facts", told -> "申请延长办案期限" + told.event().days() + "日。")
                    .words("approval", told -> "同意延长办案期限" + told.event().days() + "日。")
                    .says("head", told -> told.event().approvedBy()),
            of(ReferralApproved.class, REVIEW, "移送司法机关")
                    .says("facts", ApprovalPapers::suspected)
                    .says("basis", told -> Wording.penaltyLaw("第二十七条第一款"))
                    .words("approval", told -> "批准移送。")
                    .says("head", told -> told.event().approver().name()),
            of(ReferralDisapproved.class, REVIEW, "移送司法机关")
                    .says("facts", ApprovalPapers::suspected)
                    .says("basis", told -> Wording.penaltyLaw("第二十七条第一款"))
                    .words(
                            "approval",
                            told -> "不批准移送。" + Wording.sentence(told.event().reasons()))
                    .says("head", told -> told.event().approver().name()),
            deferral(DeferralApproved.class)
                    .words("approval", told -> Wording.approved(true, ""))
                    .says("head", told -> told.event().approver()),
            deferral(DeferralRefused.class)
                    .words(
                            "approval",
                            told -> Wording.approved(false, told.event().reason())),
            of(CaseClosed.class, EXECUTION, "结案")
                    .says(
                            "facts",
                            told -> told.last(Decided.class)
                                            .map(decided -> Wording.sentence(
                                                    decided.paper().facts()))
                                            .orElse("")
                                    + Wording.sentence(told.event().result())));

    private ApprovalPapers() {}

    private static <E extends CaseEvent> Occasion<E> of(Class<E> type, ProcessStage stage, String measure) {
        return Occasion.of("MEASURE_APPROVAL", stage, type)
                .says("measure", told -> measure)
                .says("approvedOn", told -> told.day().toString());
    }

    private static <E extends SeizureAct> Occasion<E> seizure(Class<E> type) {
        return of(type, INVESTIGATION, "")
                .says("measure", told -> MeasurePapers.kind(told.before(), told.event()))
                .says(
                        "facts",
                        told -> emergency(told, told.event())
                                .map(act -> Wording.sentence(act.urgency()))
                                .orElse(""))
                .says(
                        "basis",
                        told -> told.the(SeizureRecord.class)
                                .measure(told.event().measure())
                                .map(measure -> measure.plan().basis().toString())
                                .orElse(""))
                .settles(
                        "urgentAt",
                        told -> emergency(told, told.event())
                                .map(act -> Wording.time(act.at()))
                                .orElse(""));
    }

    private static <E extends CaseEvent> Occasion<E> deferral(Class<E> type) {
        return of(type, EXECUTION, "暂缓或者分期缴纳罚款")
                .says(
                        "facts",
                        told -> told.last(DeferralRequested.class)
                                .map(asked -> Wording.sentence(asked.hardship()))
                                .orElse(""))
                .says("basis", told -> Wording.penaltyLaw("第六十六条第二款"));
    }

    private static Optional<SeizedInEmergency> emergency(Told<?> told, SeizureAct act) {
        return told.earlier(SeizedInEmergency.class).stream()
                .filter(seized -> seized.measure().equals(act.measure()))
                .findFirst();
    }

    private static String risk(Told<?> told, PreservationAct act) {
        return told.earlier(PreservationAct.PreservationRequested.class).stream()
                .filter(request -> request.measure().equals(act.measure()))
                .map(request -> Wording.sentence(request.risk()))
                .findFirst()
                .orElse("");
    }

    private static String suspected(Told<?> told) {
        return told.last(CrimeSuspected.class)
                .map(act -> "涉嫌" + act.offence() + "：" + Wording.sentence(act.grounds()))
                .orElse("");
    }
}
