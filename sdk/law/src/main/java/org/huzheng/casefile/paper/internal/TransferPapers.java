package org.huzheng.casefile.paper.internal;

import static org.huzheng.casefile.record.ProcessStage.DECISION;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huzheng.HuzhengException;
import org.huzheng.casefile.coercion.HeldItem;
import org.huzheng.casefile.coercion.seizure.internal.SeizureRecord;
import org.huzheng.casefile.jurisdiction.CaseTransferred;
import org.huzheng.casefile.notice.PriorNoticeServed;
import org.huzheng.casefile.ordinary.TransferredOut;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.proof.EvidenceSubmitted;
import org.huzheng.casefile.rectification.CorrectionOrdered;
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
    static final List<PaperMapping<?>> MAPPINGS = List.of(
            letter(TransferredOut.class)
                    .says("recipient", moment -> moment.event().to().name())
                    .says("reasons", moment -> Wording.sentence(moment.event().reason()))
                    .lists("materials", moment -> moment.event().evidenceHandedOver() ? materials(moment) : List.of()),
            letter(CaseTransferred.class)
                    .says("number", moment -> number(moment.event().document()))
                    .says("recipient", moment -> moment.event().to().name())
                    .lists("materials", moment -> moment.event().evidenceMoved() ? materials(moment) : List.of()),
            PaperMapping.of("CRIMINAL_REFERRAL", DECISION, ReferralSent.class)
                    .says("number", moment -> number(attached(moment.event(), ReferralPaper.REFERRAL_LETTER)))
                    .says("recipient", moment -> moment.event().police())
                    .says("facts", TransferPapers::suspected)
                    .says("basis", moment -> Wording.penaltyLaw("第二十七条第一款"))
                    .says("report", moment -> attached(moment.event(), ReferralPaper.INVESTIGATION_REPORT))
                    .says("appraisals", moment -> attached(moment.event(), ReferralPaper.APPRAISAL))
                    .lists("materials", moment -> List.of(attached(moment.event(), ReferralPaper.OTHER_MATERIAL)))
                    .rows("items", TransferPapers::goods)
                    .words(
                            "approval",
                            moment -> moment.last(ReferralApproved.class).isPresent() ? "批准移送" : "")
                    .says(
                            "head",
                            moment -> moment.last(ReferralApproved.class)
                                    .map(act -> act.approver().name())
                                    .orElse(""))
                    .lists(
                            "officers",
                            moment -> moment.last(ReferralTeamNamed.class)
                                    .map(act -> CommonReadings.names(act.officers()))
                                    .orElse(List.of())),
            PaperMapping.of("CORRECTION_ORDER", DECISION, CorrectionOrdered.class)
                    .says("number", moment -> moment.event().document())
                    .says("facts", TransferPapers::facts)
                    .says("basis", moment -> Wording.cited(moment.event().basis()))
                    .says(
                            "requirement",
                            moment -> Wording.sentence(
                                    String.join("；", moment.event().demands())))
                    .settles(
                            "by",
                            moment ->
                                    moment.event().limit().map(Object::toString).orElse("")));

    private TransferPapers() {}

    private static <E extends CaseEvent> PaperMapping<E> letter(Class<E> type) {
        return PaperMapping.of("TRANSFER_LETTER", DECISION, type).says("facts", TransferPapers::facts);
    }

    /** The facts as the case stated them last; blank if it never has. */
    private static String facts(CaseMoment<?> moment) {
        return moment.last(PriorNoticeServed.class)
                .map(PriorNoticeServed::facts)
                .or(() -> moment.last(ViolationDetected.class).map(ViolationDetected::facts))
                .map(Wording::sentence)
                .orElseGet(() -> suspected(moment));
    }

    private static String suspected(CaseMoment<?> moment) {
        return moment.last(CrimeSuspected.class)
                .map(act -> "涉嫌" + act.offence() + "：" + Wording.sentence(act.grounds()))
                .orElse("");
    }

    private static List<String> materials(CaseMoment<?> moment) {
        return moment.earlier(EvidenceSubmitted.class).stream()
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

    private static List<Map<String, String>> goods(CaseMoment<?> moment) {
        List<HeldItem> items = new ArrayList<>();
        moment.the(SeizureRecord.class)
                .measures()
                .values()
                .forEach(measure -> items.addAll(measure.plan().items()));
        return Wording.items(items);
    }
}
