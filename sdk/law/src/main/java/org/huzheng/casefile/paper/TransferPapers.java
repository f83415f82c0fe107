package org.huzheng.casefile.paper;

import static org.huzheng.casefile.record.ProcessStage.DECISION;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huzheng.HuzhengException;
import org.huzheng.casefile.coercion.HeldItem;
import org.huzheng.casefile.coercion.seizure.SeizureRecord;
import org.huzheng.casefile.jurisdiction.JurisdictionAct.CaseTransferred;
import org.huzheng.casefile.notice.PriorNoticeServed;
import org.huzheng.casefile.ordinary.TransferredOut;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.proof.EvidenceSubmitted;
import org.huzheng.casefile.rectification.RectificationAct.CorrectionOrdered;
import org.huzheng.casefile.referral.Attachment;
import org.huzheng.casefile.referral.ReferralAct.CrimeSuspected;
import org.huzheng.casefile.referral.ReferralAct.ReferralApproved;
import org.huzheng.casefile.referral.ReferralAct.ReferralSent;
import org.huzheng.casefile.referral.ReferralAct.ReferralTeamNamed;
import org.huzheng.casefile.referral.ReferralPaper;
import org.huzheng.casefile.simple.ViolationDetected;
import org.huzheng.codes.DocumentNumber;

/** Documents by which a case goes elsewhere, or the violation is to be put right 移送和责令改正文书. */
final class TransferPapers {
    static final List<Occasion<?>> OCCASIONS = List.of(
            letter(TransferredOut.class)
                    .says("recipient", told -> told.event().to().name())
                    .says("reasons", told -> Wording.sentence(told.event().reason()))
                    .lists("materials", told -> told.event().evidenceHandedOver() ? materials(told) : List.of()),
            letter(CaseTransferred.class)
                    .says("number", told -> number(told.event().document()))
                    .says("recipient", told -> told.event().to().name())
                    .lists("materials", told -> told.event().evidenceMoved() ? materials(told) : List.of()),
            Occasion.of("CRIMINAL_REFERRAL", DECISION, ReferralSent.class)
                    .says("number", told -> number(attached(told.event(), ReferralPaper.REFERRAL_LETTER)))
                    .says("recipient", told -> told.event().police())
                    .says("facts", TransferPapers::suspected)
                    .says("basis", told -> Wording.penaltyLaw("第二十七条第一款"))
                    .says("report", told -> attached(told.event(), ReferralPaper.INVESTIGATION_REPORT))
                    .says("appraisals", told -> attached(told.event(), ReferralPaper.APPRAISAL))
                    .lists("materials", told -> List.of(attached(told.event(), ReferralPaper.OTHER_MATERIAL)))
                    .rows("items", TransferPapers::goods)
                    .words("approval", told -> told.last(ReferralApproved.class).isPresent() ? "批准移送" : "")
                    .says(
                            "head",
                            told -> told.last(ReferralApproved.class)
                                    .map(act -> act.approver().name())
                                    .orElse(""))
                    .lists(
                            "officers",
                            told -> told.last(ReferralTeamNamed.class)
                                    .map(act -> CommonReadings.names(act.officers()))
                                    .orElse(List.of())),
            Occasion.of("CORRECTION_ORDER", DECISION, CorrectionOrdered.class)
                    .says("number", told -> told.event().document())
                    .says("facts", TransferPapers::facts)
                    .says("basis", told -> Wording.cited(told.event().basis()))
                    .says(
                            "requirement",
                            told -> Wording.sentence(
                                    String.join("；", told.event().demands())))
                    .settles(
                            "by",
                            told -> told.event().limit().map(Object::toString).orElse("")));

    private TransferPapers() {}

    private static <E extends CaseEvent> Occasion<E> letter(Class<E> type) {
        return Occasion.of("TRANSFER_LETTER", DECISION, type).says("facts", TransferPapers::facts);
    }

    /** The facts as the case stated them last; blank if it never has. */
    private static String facts(Told<?> told) {
        return told.last(PriorNoticeServed.class)
                .map(PriorNoticeServed::facts)
                .or(() -> told.last(ViolationDetected.class).map(ViolationDetected::facts))
                .map(Wording::sentence)
                .orElseGet(() -> suspected(told));
    }

    private static String suspected(Told<?> told) {
        return told.last(CrimeSuspected.class)
                .map(act -> "涉嫌" + act.offence() + "：" + Wording.sentence(act.grounds()))
                .orElse("");
    }

    private static List<String> materials(Told<?> told) {
        return told.earlier(EvidenceSubmitted.class).stream()
                .map(EvidenceSubmitted::title)
                .distinct()
                .toList();
    }

    private static String attached(ReferralSent sent, ReferralPaper paper) {
        return sent.attachments().stream()
                .filter(each -> each.paper() == paper)
                .findFirst()
                .flatMap(TransferPapers::said)
                .orElse("");
    }

    private static Optional<String> said(Attachment attachment) {
        return attachment.reference().or(() -> attachment.noneBecause().map(because -> "无：" + because));
    }

    /** A reference may be a name as well as a number; only a number goes where the number stands. */
    private static String number(String reference) {
        try {
            return DocumentNumber.parse(reference).format();
        } catch (HuzhengException e) {
            return "";
        }
    }

    private static List<Map<String, String>> goods(Told<?> told) {
        List<HeldItem> items = new ArrayList<>();
        told.the(SeizureRecord.class)
                .measures()
                .values()
                .forEach(measure -> items.addAll(measure.plan().items()));
        return Wording.items(items);
    }
}
