package org.huzheng.casefile.paper.internal;

import static org.huzheng.casefile.record.ProcessStage.SERVICE;

import java.util.List;
import java.util.Optional;
import org.huzheng.casefile.decision.Decided;
import org.huzheng.casefile.decision.OnSpotDecided;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.service.AnnouncementCompleted;
import org.huzheng.casefile.service.DecisionAnnounced;
import org.huzheng.casefile.service.DecisionHandedOver;
import org.huzheng.casefile.service.DecisionLeft;
import org.huzheng.casefile.service.DecisionSentElectronically;
import org.huzheng.casefile.service.LeavingProof;
import org.huzheng.casefile.service.MailDelivered;

/** Receipts of service 送达回证, one for every way a decision arrives. */
final class ServicePapers {
    static final List<PaperMapping<?>> MAPPINGS = List.of(
            receipt(DecisionHandedOver.class)
                    .says("method", moment -> onTheSpot(moment) ? "当场交付" : "直接送达")
                    .settles(
                            "signed",
                            moment -> moment.event().receiptSigned()
                                    ? moment.event().recipientName()
                                    : "")
                    .words("refusalNote", moment -> moment.event().refusalNoted() ? "当事人拒绝签收，执法人员已在决定书上注明。" : ""),
            receipt(DecisionLeft.class)
                    .says("method", moment -> "留置送达")
                    .says("witness", moment -> leaving(moment.event()))
                    .says("refusalNote", moment -> moment.event().refusalNote()),
            receipt(MailDelivered.class)
                    .says("method", moment -> "邮寄送达")
                    .says("signed", moment -> moment.event().signedBy()),
            receipt(DecisionSentElectronically.class)
                    .says("method", moment -> "电子送达")
                    .says("place", moment -> moment.event().address())
                    .words(
                            "confirmation",
                            moment -> moment.event()
                                    .confirmationSignedAt()
                                    .map(signed -> "当事人于" + Wording.day(signed) + "签订电子送达确认书。")
                                    .orElse("")),
            receipt(AnnouncementCompleted.class)
                    .says("method", moment -> "公告送达")
                    .says(
                            "place",
                            moment -> moment.last(DecisionAnnounced.class)
                                    .map(DecisionAnnounced::place)
                                    .orElse("")));

    private ServicePapers() {}

    private static <E extends CaseEvent> PaperMapping<E> receipt(Class<E> type) {
        return PaperMapping.of("SERVICE_RECEIPT", SERVICE, type)
                .lists(
                        "documents",
                        moment -> decided(moment).map(ServicePapers::named).stream()
                                .toList())
                .says("recipient", moment -> moment.opening().party().name())
                .says("startedAt", moment -> Wording.time(moment.event().at()));
    }

    private static Optional<Decided> decided(CaseMoment<?> moment) {
        return moment.last(Decided.class);
    }

    private static String named(Decided decided) {
        return Wording.title(decided) + "（" + decided.paper().number() + "）";
    }

    private static boolean onTheSpot(CaseMoment<?> moment) {
        return decided(moment).filter(OnSpotDecided.class::isInstance).isPresent();
    }

    private static String leaving(DecisionLeft left) {
        return left.proof() == LeavingProof.WITNESSES
                ? String.join("、", left.witnesses())
                : left.pictures().isEmpty() ? "" : "拍照、录像记录：" + String.join("、", left.pictures());
    }
}
