package org.huzheng.casefile.service.internal;

import java.util.EnumSet;
import java.util.Set;
import org.huzheng.BilingualText;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.calendar.Deadline;
import org.huzheng.casefile.decision.internal.DecisionRecord;
import org.huzheng.casefile.procedure.internal.CaseGuards;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.casefile.service.DecisionAnnounced;
import org.huzheng.casefile.service.DecisionHandedOver;
import org.huzheng.casefile.service.DecisionLeft;
import org.huzheng.casefile.service.DecisionMailed;
import org.huzheng.casefile.service.DecisionSentElectronically;
import org.huzheng.casefile.service.ElectronicChannel;
import org.huzheng.casefile.service.Recipient;
import org.huzheng.lifecycle.internal.Guard;
import org.huzheng.penalty.PartyKind;

/** The conditions of each means of service 送达的法定条件. */
final class ServiceGuards {
    private static final Set<Recipient> FOR_CITIZEN =
            EnumSet.of(Recipient.PARTY, Recipient.ADULT_FAMILY, Recipient.AGENT, Recipient.DESIGNATED);
    private static final Set<Recipient> FOR_ORGANISATION =
            EnumSet.of(Recipient.LEGAL_REPRESENTATIVE, Recipient.RECEPTION, Recipient.AGENT, Recipient.DESIGNATED);
    private static final Set<ElectronicChannel> INTERNET =
            EnumSet.of(ElectronicChannel.EMAIL, ElectronicChannel.PLATFORM);

    static final Guard<Situation<DecisionHandedOver>> MAY_RECEIVE = CaseGuards.guard(
            "recipient-may-receive",
            "民事诉讼法 88(1)",
            "签收人须为受送达人本人、同住成年家属，或者单位的法定代表人、负责收件的人，或者代理人、指定代收人",
            "only the party, an adult of its household, its representative, reception, agent or designated person",
            s -> (citizen(s) ? FOR_CITIZEN : FOR_ORGANISATION)
                            .contains(s.event().recipient())
                    && !s.event().recipientName().isBlank());
    static final Guard<Situation<?>> ON_THE_SPOT = CaseGuards.guard(
            "handed-over-on-the-spot",
            "行政处罚法 52(1)",
            "当场作出的行政处罚决定书须当场交付当事人，不得事后送达或者改用其他方式",
            "a decision made on the spot is handed over there and then, and in no other way",
            s -> !s.the(DecisionRecord.class).onSpot()
                    || (s.event() instanceof DecisionHandedOver
                            && s.the(DecisionRecord.class)
                                    .decided()
                                    .filter(made -> ChinaTime.date(made.at()).equals(ChinaTime.date(s.at())))
                                    .isPresent()));

    static final Guard<Situation<DecisionHandedOver>> RECEIPT = CaseGuards.guard(
            "receipt-signed",
            "民事诉讼法 88(2)",
            "须由受送达人在送达回证上签收；拒绝签收的，当场处罚的予以注明，其他改用留置送达",
            "the receipt must be signed; a refusal is noted on an on-the-spot decision, any other is left",
            s -> s.event().receiptSigned()
                    || (s.the(DecisionRecord.class).onSpot() && s.event().refusalNoted()));
    static final Guard<Situation<DecisionLeft>> PROOF_OF_LEAVING = CaseGuards.guard(
            "leaving-proved",
            "民事诉讼法 89",
            "留置送达须有见证人到场签名，或者以拍照、录像记录送达过程",
            "leaving a document needs witnesses who sign, or photos or video",
            s -> switch (s.event().proof()) {
                case WITNESSES -> !s.event().witnesses().isEmpty();
                case PICTURES -> !s.event().pictures().isEmpty();
            });
    static final Guard<Situation<DecisionLeft>> REFUSAL_NOTED = CaseGuards.guard(
            "refusal-noted",
            "民事诉讼法 89",
            "须在送达回证上记明拒收事由和日期",
            "the receipt must say why and when it was refused",
            s -> !s.event().refusalNote().isBlank());
    static final Guard<Situation<DecisionSentElectronically>> CONFIRMED = CaseGuards.guard(
            "electronic-service-confirmed",
            "行政处罚法 61(2)",
            "电子送达须经当事人同意并签订确认书",
            "electronic service needs the party’s signed confirmation beforehand",
            s -> !s.event().address().isBlank()
                    && s.event()
                            .confirmationSignedAt()
                            .filter(signed -> !signed.isAfter(s.at()))
                            .isPresent());
    static final Guard<Situation<DecisionSentElectronically>> REMEDY_CHANNEL = CaseGuards.guard(
            "online-remedy-offered",
            "行政复议法 22(2)",
            "通过互联网送达决定书的，应当同时提供提交行政复议申请书的互联网渠道",
            "a decision served over the internet must offer an online channel for reconsideration",
            s -> s.event().remedyChannelOffered()
                    || !INTERNET.contains(s.event().channel()));
    static final Guard<Situation<DecisionMailed>> TRACKED = CaseGuards.guard(
            "mail-tracked",
            "民事诉讼法 91",
            "邮寄送达以回执上注明的收件日期为送达日期，须有邮件号码",
            "posted service counts from the receipt, so the item must have its number",
            s -> !s.event().trackingNumber().isBlank());
    static final Guard<Situation<DecisionAnnounced>> EFFORTS_RECORDED = CaseGuards.guard(
            "announcement-recorded",
            "民事诉讼法 95(2)",
            "公告送达应当在案卷中记明原因和经过",
            "the file must say why and how it came to an announcement",
            s -> !s.event().recordOfEfforts().isBlank() && !s.event().place().isBlank());
    static final Guard<Situation<?>> THIRTY_DAYS = CaseGuards.guard(
            "thirty-days-over",
            "民事诉讼法 95(1)",
            "自发出公告之日起经过三十日，方视为送达",
            "thirty days must have passed since the announcement",
            s -> s.the(ServiceRecord.class)
                    .announcement()
                    .map(over -> over.isOver(s.at()))
                    .orElse(false),
            s -> s.the(ServiceRecord.class)
                    .announcement()
                    .map(Deadline::explanation)
                    .orElseGet(() -> new BilingualText("尚未公告", "it was not announced")));

    private ServiceGuards() {}

    private static boolean citizen(Situation<?> s) {
        return s.soFar().opening().party().kind() == PartyKind.CITIZEN;
    }
}
