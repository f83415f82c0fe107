package org.huzheng.casefile.paper;

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
    static final List<Occasion<?>> OCCASIONS = List.of(
            receipt(DecisionHandedOver.class)
                    .says("method", told -> onTheSpot(told) ? "当场交付" : "直接送达")
                    .settles(
                            "signed",
                            told -> told.event().receiptSigned() ? told.event().recipientName() : "")
                    .words("refusalNote", told -> told.event().refusalNoted() ? "当事人拒绝签收，执法人员已在决定书上注明。" : ""),
            receipt(DecisionLeft.class)
                    .says("method", told -> "留置送达")
                    .says("witness", told -> leaving(told.event()))
                    .says("refusalNote", told -> told.event().refusalNote()),
            receipt(MailDelivered.class)
                    .says("method", told -> "邮寄送达")
                    .says("signed", told -> told.event().signedBy()),
            receipt(DecisionSentElectronically.class)
                    .says("method", told -> "电子送达")
                    .says("place", told -> told.event().address())
                    .words(
                            "confirmation",
                            told -> told.event()
                                    .confirmationSignedAt()
                                    .map(signed -> "当事人于" + Wording.day(signed) + "签订电子送达确认书。")
                                    .orElse("")),
            receipt(AnnouncementCompleted.class)
                    .says("method", told -> "公告送达")
                    .says(
                            "place",
                            told -> told.last(DecisionAnnounced.class)
                                    .map(DecisionAnnounced::place)
                                    .orElse("")));

    private ServicePapers() {}

    private static <E extends CaseEvent> Occasion<E> receipt(Class<E> type) {
        return Occasion.of("SERVICE_RECEIPT", SERVICE, type)
                .lists(
                        "documents",
                        told -> decided(told).map(ServicePapers::named).stream().toList())
                .says("recipient", told -> told.opening().party().name())
                .says("startedAt", told -> Wording.time(told.event().at()));
    }

    private static Optional<Decided> decided(Told<?> told) {
        return told.last(Decided.class);
    }

    private static String named(Decided decided) {
        return Wording.title(decided) + "（" + decided.paper().number() + "）";
    }

    private static boolean onTheSpot(Told<?> told) {
        return decided(told).filter(OnSpotDecided.class::isInstance).isPresent();
    }

    private static String leaving(DecisionLeft left) {
        return left.proof() == LeavingProof.WITNESSES
                ? String.join("、", left.witnesses())
                : left.pictures().isEmpty() ? "" : "拍照、录像记录：" + String.join("、", left.pictures());
    }
}
