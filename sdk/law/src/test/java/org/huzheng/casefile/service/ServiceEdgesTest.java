package org.huzheng.casefile.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.casefile.procedure.CaseTrial.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huzheng.casefile.decision.internal.DecisionRecord;
import org.huzheng.casefile.procedure.CaseParty;
import org.huzheng.casefile.procedure.CaseRules;
import org.huzheng.casefile.procedure.CaseTrial;
import org.huzheng.casefile.service.internal.ServiceLifecycle;
import org.huzheng.casefile.service.internal.ServiceRecord;
import org.huzheng.penalty.PartyKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may receive for whom, and what each means of service lacks when one word is missing. */
@Tag("HZ-SVC-001")
class ServiceEdgesTest {
    private static final Instant WHEN = at("2026-03-05T10:00");
    private static final CaseParty CITIZEN =
            new CaseParty(PartyKind.CITIZEN, "某某", "示例县", Optional.empty(), Optional.empty());

    private static CaseTrial decided(CaseParty party) {
        return CaseTrial.of(
                        List.of(ServiceLifecycle.REGION),
                        List.of(DecisionRecord.none(), ServiceRecord.none()),
                        party,
                        CaseRules.statutory("示例县"))
                .then(DecisionSamples.penalty());
    }

    private static DecisionHandedOver to(Recipient recipient, String name) {
        return new DecisionHandedOver(WHEN, recipient, name, Set.of(DecisionHandedOver.Mark.RECEIPT_SIGNED));
    }

    @ParameterizedTest
    @EnumSource(Recipient.class)
    @Tag("HZ-SVC-003")
    void recipient_each_mayReceiveForACitizenOrAnOrganisationAsTheStatuteSays(Recipient recipient) {
        // 民事诉讼法 88(1): 公民本人、同住的成年家属；法定代表人、主要负责人、负责收件的人；诉讼代理人、指定代收人
        boolean both = EnumSet.of(Recipient.AGENT, Recipient.DESIGNATED).contains(recipient);
        boolean citizen =
                both || EnumSet.of(Recipient.PARTY, Recipient.ADULT_FAMILY).contains(recipient);
        boolean organisation = both
                || EnumSet.of(Recipient.LEGAL_REPRESENTATIVE, Recipient.RECEPTION)
                        .contains(recipient);
        check(decided(CITIZEN), recipient, citizen);
        check(decided(CaseTrial.ORGANISATION), recipient, organisation);
    }

    private static void check(CaseTrial decided, Recipient recipient, boolean may) {
        if (may) {
            CaseTrial served = decided.then(to(recipient, "收件人"));
            assertThat(served.soFar().the(ServiceRecord.class).servedOn()).contains(LocalDate.of(2026, 3, 5));
            decided.assertRefused(to(recipient, " "), "recipient-may-receive", "民事诉讼法 88(1)");
        } else {
            decided.assertRefused(to(recipient, "收件人"), "recipient-may-receive", "民事诉讼法 88(1)");
        }
    }

    @ParameterizedTest
    @EnumSource(ElectronicChannel.class)
    @Tag("HZ-SVC-005")
    void channel_each_needsAnOnlineRemedyOnlyOverTheInternet(ElectronicChannel channel) {
        // 行政复议法 22(2): 行政机关通过互联网渠道送达行政行为决定书的
        CaseTrial decided = decided(CaseTrial.ORGANISATION);
        boolean internet = channel == ElectronicChannel.EMAIL || channel == ElectronicChannel.PLATFORM;
        if (internet) {
            decided.assertRefused(sent(channel, "a@example.invalid", false), "online-remedy-offered", "行政复议法 22(2)");
        } else {
            decided.then(sent(channel, "a@example.invalid", false));
        }
        decided.then(sent(channel, "a@example.invalid", true));
        decided.assertRefused(sent(channel, "", true), "electronic-service-confirmed", "行政处罚法 61(2)");
    }

    private static DecisionSentElectronically sent(ElectronicChannel channel, String address, boolean remedy) {
        return new DecisionSentElectronically(WHEN, channel, address, Optional.of(WHEN), remedy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    @Tag("HZ-SVC-007")
    void announcement_withoutPlace_isRefused(String place) {
        decided(CaseTrial.ORGANISATION)
                .assertRefused(
                        new DecisionAnnounced(WHEN, place, AnnouncementGround.WHEREABOUTS_UNKNOWN, "直接送达未果"),
                        "announcement-recorded",
                        "民事诉讼法 95(2)");
    }

    @Test
    @Tag("HZ-SVC-006")
    void mail_deliveredAfterTheSevenDays_isServedThenAndWasLate() {
        // 民事诉讼法 91: 邮寄送达的，以回执上注明的收件日期为送达日期
        CaseTrial posted = decided(CaseTrial.ORGANISATION).then(new DecisionMailed(WHEN, "EMS-1"));
        assertThat(posted.duties(at("2026-03-11T23:59"))).containsExactly("serve-decision BLOCKED");
        assertThat(posted.duties(at("2026-03-12T00:00"))).containsExactly("serve-decision OVERDUE");
        CaseTrial delivered = posted.then(new MailDelivered(at("2026-03-20T09:00"), "收件人甲"));
        assertThat(delivered.soFar().the(ServiceRecord.class).servedOn()).contains(LocalDate.of(2026, 3, 20));
        assertThat(delivered.soFar().duties()).isEmpty();
    }

    @Test
    @Tag("HZ-SVC-006")
    void mail_returned_leavesTheOldDayToServeBy() {
        CaseTrial back = decided(CaseTrial.ORGANISATION)
                .then(new DecisionMailed(WHEN, "EMS-1"), new MailReturned(at("2026-03-09T09:00"), "查无此人"));
        assertThat(back.duties(at("2026-03-11T23:59"))).containsExactly("serve-decision DUE");
        assertThat(back.duties(at("2026-03-12T00:00"))).containsExactly("serve-decision OVERDUE");
        back.assertRefused(new MailDelivered(at("2026-03-10T09:00"), "收件人甲"), "no-such-step", "");
        back.then(DecisionSamples.handedOver(at("2026-03-10T09:00")));
    }

    @Test
    @Tag("HZ-SVC-004")
    void decision_leftWithWitnesses_isServedThatDay() {
        CaseTrial left = decided(CITIZEN)
                .then(new DecisionLeft(WHEN, LeavingProof.WITNESSES, List.of("居委会甲"), List.of(), "拒收，2026-03-05"));
        assertThat(left.soFar().the(ServiceRecord.class).servedOn()).contains(LocalDate.of(2026, 3, 5));
    }

    @Test
    @Tag("HZ-SVC-007")
    void announcement_completedEarlyOrWithoutOne_isRefused() {
        CaseTrial decided = decided(CaseTrial.ORGANISATION);
        decided.assertRefused(new AnnouncementCompleted(at("2026-05-04T00:00")), "no-such-step", "");
        CaseTrial announced =
                decided.then(new DecisionAnnounced(WHEN, "县政府网站", AnnouncementGround.OTHER_MEANS_FAILED, "邮寄退回两次"));
        // The thirtieth day is 4 April.
        announced.assertRefused(new AnnouncementCompleted(at("2026-04-04T23:59")), "thirty-days-over", "民事诉讼法 95(1)");
        announced.then(new AnnouncementCompleted(at("2026-04-05T00:00")));
    }

    @Test
    @Tag("HZ-SVC-003")
    void handOver_twice_isNoStep() {
        decided(CaseTrial.ORGANISATION)
                .then(to(Recipient.RECEPTION, "收件人"))
                .assertRefused(to(Recipient.AGENT, "代理人"), "no-such-step", "");
    }
}
