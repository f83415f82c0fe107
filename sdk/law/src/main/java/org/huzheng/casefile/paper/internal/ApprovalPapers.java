package org.huzheng.casefile.paper.internal;

import static org.huzheng.casefile.record.ProcessStage.EXECUTION;
import static org.huzheng.casefile.record.ProcessStage.INVESTIGATION;
import static org.huzheng.casefile.record.ProcessStage.REVIEW;

import java.util.List;
import java.util.Optional;
import org.huzheng.casefile.coercion.MeasureEvent;
import org.huzheng.casefile.coercion.preservation.PreservationApproved;
import org.huzheng.casefile.coercion.preservation.PreservationDisapproved;
import org.huzheng.casefile.coercion.preservation.PreservationRequested;
import org.huzheng.casefile.coercion.seizure.SeizedInEmergency;
import org.huzheng.casefile.coercion.seizure.SeizureApproved;
import org.huzheng.casefile.coercion.seizure.SeizureDisapproved;
import org.huzheng.casefile.coercion.seizure.SeizureExtended;
import org.huzheng.casefile.coercion.seizure.internal.SeizureRecord;
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
    static final List<PaperMapping<?>> MAPPINGS = List.of(
            of(PreservationApproved.class, INVESTIGATION, "先行登记保存")
                    .says("facts", moment -> risk(moment, moment.event()))
                    .says("basis", moment -> Wording.penaltyLaw("第五十六条"))
                    .words("approval", moment -> Wording.approved(true, ""))
                    .says("head", moment -> moment.event().approver().name()),
            of(PreservationDisapproved.class, INVESTIGATION, "先行登记保存")
                    .says("facts", moment -> risk(moment, moment.event()))
                    .says("basis", moment -> Wording.penaltyLaw("第五十六条"))
                    .words(
                            "approval",
                            moment -> Wording.approved(false, moment.event().reasons()))
                    .says("head", moment -> moment.event().approver().name()),
            seizure(SeizureApproved.class)
                    .words("approval", moment -> Wording.approved(true, ""))
                    .says("head", moment -> moment.event().approver().name()),
            seizure(SeizureDisapproved.class)
                    .words(
                            "approval",
                            moment -> Wording.approved(false, moment.event().reasons()))
                    .says("head", moment -> moment.event().approver().name()),
            of(SeizureExtended.class, INVESTIGATION, "延长查封扣押期限")
                    .says(
                            "facts",
                            moment ->
                                    Wording.sentence(moment.event().extension().complexity()))
                    .says("basis", moment -> Wording.coercionLaw("第二十五条第一款"))
                    .words(
                            "approval",
                            moment -> "同意延长" + moment.event().extension().days() + "日。")
                    .says(
                            "head",
                            moment -> moment.event().extension().approver().name()),
            of(RecusalDecided.class, INVESTIGATION, "回避")
                    .when(moment -> moment.event().byHead())
                    .says(
                            "facts",
                            moment -> moment.earlier(RecusalRequested.class).stream()
                                    .filter(asked -> asked.officer()
                                            .equals(moment.event().officer()))
                                    .reduce((earlier, later) -> later)
                                    .map(asked -> Wording.sentence(asked.reason()))
                                    .orElse(""))
                    .says("basis", moment -> Wording.penaltyLaw("第四十三条第三款"))
                    .words("approval", moment -> moment.event().recused() ? "决定回避。" : "驳回回避申请。"),
            of(PresiderChallengeDecided.class, REVIEW, "回避")
                    .says(
                            "facts",
                            moment -> moment.last(PresiderChallenged.class)
                                    .map(asked -> Wording.sentence(asked.reason()))
                                    .orElse(""))
                    .says("basis", moment -> Wording.penaltyLaw("第六十四条第四项"))
                    .words("approval", moment -> moment.event().upheld() ? "决定回避。" : "驳回回避申请。")
                    .says("head", moment -> moment.event().decidedBy()),
            of(ClockExtended.class, INVESTIGATION, "其他")
                    .words("facts", moment -> "申请延长办案期限" + moment.event().days() + "日。")
                    .words("approval", moment -> "同意延长办案期限" + moment.event().days() + "日。")
                    .says("head", moment -> moment.event().approvedBy()),
            of(ReferralApproved.class, REVIEW, "移送司法机关")
                    .says("facts", ApprovalPapers::suspected)
                    .says("basis", moment -> Wording.penaltyLaw("第二十七条第一款"))
                    .words("approval", moment -> "批准移送。")
                    .says("head", moment -> moment.event().approver().name()),
            of(ReferralDisapproved.class, REVIEW, "移送司法机关")
                    .says("facts", ApprovalPapers::suspected)
                    .says("basis", moment -> Wording.penaltyLaw("第二十七条第一款"))
                    .words(
                            "approval",
                            moment -> "不批准移送。" + Wording.sentence(moment.event().reasons()))
                    .says("head", moment -> moment.event().approver().name()),
            deferral(DeferralApproved.class)
                    .words("approval", moment -> Wording.approved(true, ""))
                    .says("head", moment -> moment.event().approver()),
            deferral(DeferralRefused.class)
                    .words(
                            "approval",
                            moment -> Wording.approved(false, moment.event().reason())),
            of(CaseClosed.class, EXECUTION, "结案")
                    .says(
                            "facts",
                            moment -> moment.last(Decided.class)
                                            .map(decided -> Wording.sentence(
                                                    decided.paper().facts()))
                                            .orElse("")
                                    + Wording.sentence(moment.event().result())));

    private ApprovalPapers() {}

    private static <E extends CaseEvent> PaperMapping<E> of(Class<E> type, ProcessStage stage, String measure) {
        return PaperMapping.of("MEASURE_APPROVAL", stage, type)
                .says("measure", moment -> measure)
                .says("approvedOn", moment -> moment.day().toString());
    }

    private static <E extends MeasureEvent> PaperMapping<E> seizure(Class<E> type) {
        return of(type, INVESTIGATION, "")
                .says("measure", moment -> MeasurePapers.kind(moment.before(), moment.event()))
                .says(
                        "facts",
                        moment -> emergency(moment, moment.event())
                                .map(act -> Wording.sentence(act.urgency()))
                                .orElse(""))
                .says(
                        "basis",
                        moment -> moment.the(SeizureRecord.class)
                                .measure(moment.event().measure())
                                .map(measure -> measure.plan().basis().toString())
                                .orElse(""))
                .settles(
                        "urgentAt",
                        moment -> emergency(moment, moment.event())
                                .map(act -> Wording.time(act.at()))
                                .orElse(""));
    }

    private static <E extends CaseEvent> PaperMapping<E> deferral(Class<E> type) {
        return of(type, EXECUTION, "暂缓或者分期缴纳罚款")
                .says(
                        "facts",
                        moment -> moment.last(DeferralRequested.class)
                                .map(asked -> Wording.sentence(asked.hardship()))
                                .orElse(""))
                .says("basis", moment -> Wording.penaltyLaw("第六十六条第二款"));
    }

    private static Optional<SeizedInEmergency> emergency(CaseMoment<?> moment, MeasureEvent act) {
        return moment.earlier(SeizedInEmergency.class).stream()
                .filter(seized -> seized.measure().equals(act.measure()))
                .findFirst();
    }

    private static String risk(CaseMoment<?> moment, MeasureEvent act) {
        return moment.earlier(PreservationRequested.class).stream()
                .filter(request -> request.measure().equals(act.measure()))
                .map(request -> Wording.sentence(request.risk()))
                .findFirst()
                .orElse("");
    }

    private static String suspected(CaseMoment<?> moment) {
        return moment.last(CrimeSuspected.class)
                .map(act -> "涉嫌" + act.offence() + "：" + Wording.sentence(act.grounds()))
                .orElse("");
    }
}
