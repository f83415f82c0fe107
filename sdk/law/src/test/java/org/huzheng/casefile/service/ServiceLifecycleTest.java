package org.huzheng.casefile.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.casefile.procedure.CaseTrial.at;
import static org.huzheng.casefile.service.DecisionSamples.handedOver;
import static org.huzheng.casefile.service.DecisionSamples.penalty;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huzheng.casefile.decision.internal.DecisionRecord;
import org.huzheng.casefile.procedure.CaseParty;
import org.huzheng.casefile.procedure.CaseRules;
import org.huzheng.casefile.procedure.CaseTrial;
import org.huzheng.casefile.procedure.Mirrored;
import org.huzheng.casefile.service.internal.ServiceLifecycle;
import org.huzheng.casefile.service.internal.ServiceRecord;
import org.huzheng.casefile.service.internal.ServiceState;
import org.huzheng.penalty.PartyKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-SVC-001")
class ServiceLifecycleTest {
    private static final Instant WHEN = at("2026-03-05T10:00");

    @Test
    void table_everyCell_mirrorsTheContract() throws IOException {
        Mirrored.assertMirrored(ServiceLifecycle.REGION);
    }

    @Test
    @Tag("HZ-SVC-002")
    void decision_untilServed_isADutyOfSevenWorkingDays() {
        CaseTrial decided = decided();
        assertThat(decided.duties(at("2026-03-11T23:59"))).containsExactly("serve-decision DUE");
        assertThat(decided.duties(at("2026-03-12T00:00"))).containsExactly("serve-decision OVERDUE");
        assertThat(decided.then(handedOver(at("2026-03-20T10:00"))).soFar().duties())
                .isEmpty();
    }

    @Test
    @Tag("HZ-SVC-003")
    void handOver_withReceipt_serves() {
        ServiceRecord record = decided().then(handedOver(WHEN)).soFar().the(ServiceRecord.class);
        assertThat(record.served()).isTrue();
        assertThat(record.servedOn()).contains(LocalDate.of(2026, 3, 5));
        assertThat(record.state()).isEqualTo(ServiceState.SERVED);
    }

    @Test
    @Tag("HZ-SVC-003")
    void handOver_toSomebodyWhoMayNotReceive_isRefused() {
        for (Recipient recipient : List.of(Recipient.PARTY, Recipient.ADULT_FAMILY)) {
            decided()
                    .assertRefused(
                            new DecisionHandedOver(
                                    WHEN, recipient, "某人", Set.of(DecisionHandedOver.Mark.RECEIPT_SIGNED)),
                            "recipient-may-receive",
                            "民事诉讼法 88(1)");
        }
        decidedForCitizen()
                .assertRefused(
                        new DecisionHandedOver(
                                WHEN, Recipient.RECEPTION, "某人", Set.of(DecisionHandedOver.Mark.RECEIPT_SIGNED)),
                        "recipient-may-receive",
                        "民事诉讼法 88(1)");
        decidedForCitizen()
                .then(new DecisionHandedOver(
                        WHEN, Recipient.ADULT_FAMILY, "某人", Set.of(DecisionHandedOver.Mark.RECEIPT_SIGNED)));
    }

    @Test
    @Tag("HZ-SVC-003")
    void handOver_withoutReceipt_isRefusedButNotOnTheSpot() {
        DecisionHandedOver refused = new DecisionHandedOver(
                WHEN, Recipient.RECEPTION, "收件人甲", Set.of(DecisionHandedOver.Mark.REFUSAL_NOTED));
        decided().assertRefused(refused, "receipt-signed", "民事诉讼法 88(2)");
        CaseTrial spot = trial(CaseTrial.ORGANISATION).then(DecisionSamples.onSpot(WHEN, 10_000));
        assertThat(spot.duties(WHEN)).containsExactly("serve-decision DUE");
        spot.then(refused);
        spot.assertRefused(
                new DecisionHandedOver(WHEN, Recipient.RECEPTION, "收件人甲", Set.of()), "receipt-signed", "民事诉讼法 88(2)");
    }

    @Test
    @Tag("HZ-SVC-004")
    void leaving_withoutWitnessesOrPictures_isRefused() {
        CaseTrial decided = decided();
        decided.assertRefused(
                new DecisionLeft(WHEN, LeavingProof.WITNESSES, List.of(), List.of("P-1"), "拒收"),
                "leaving-proved",
                "民事诉讼法 89");
        decided.assertRefused(
                new DecisionLeft(WHEN, LeavingProof.PICTURES, List.of("见证人"), List.of(), "拒收"),
                "leaving-proved",
                "民事诉讼法 89");
        decided.assertRefused(
                new DecisionLeft(WHEN, LeavingProof.WITNESSES, List.of("见证人"), List.of(), " "),
                "refusal-noted",
                "民事诉讼法 89");
        decided.then(new DecisionLeft(WHEN, LeavingProof.PICTURES, List.of(), List.of("V-1"), "拒收，2026-03-05"));
    }

    @Test
    @Tag("HZ-SVC-005")
    void electronic_withoutConfirmationBeforehand_isRefused() {
        CaseTrial decided = decided();
        decided.assertRefused(
                sent(ElectronicChannel.FAX, Optional.empty(), true), "electronic-service-confirmed", "行政处罚法 61(2)");
        decided.assertRefused(
                sent(ElectronicChannel.FAX, Optional.of(WHEN.plusSeconds(1)), true),
                "electronic-service-confirmed",
                "行政处罚法 61(2)");
        decided.then(sent(ElectronicChannel.FAX, Optional.of(WHEN), false));
    }

    @Test
    @Tag("HZ-SVC-005")
    void electronic_overTheInternetWithoutRemedyChannel_isRefused() {
        decided()
                .assertRefused(
                        sent(ElectronicChannel.EMAIL, Optional.of(WHEN), false),
                        "online-remedy-offered",
                        "行政复议法 22(2)");
        decided().then(sent(ElectronicChannel.PLATFORM, Optional.of(WHEN), true));
    }

    @Test
    @Tag("HZ-SVC-006")
    void mail_isServedWhenDelivered() {
        CaseTrial posted = decided().then(new DecisionMailed(WHEN, "EMS-1"));
        assertThat(posted.soFar().the(ServiceRecord.class).served()).isFalse();
        assertThat(posted.duties(WHEN)).containsExactly("serve-decision BLOCKED");
        CaseTrial delivered = posted.then(new MailDelivered(at("2026-03-09T09:00"), "收件人甲"));
        assertThat(delivered.soFar().the(ServiceRecord.class).servedOn()).contains(LocalDate.of(2026, 3, 9));
        decided().assertRefused(new DecisionMailed(WHEN, ""), "mail-tracked", "民事诉讼法 91");
    }

    @Test
    @Tag("HZ-SVC-006")
    void mail_returned_isNotServed() {
        CaseTrial back =
                decided().then(new DecisionMailed(WHEN, "EMS-1"), new MailReturned(at("2026-03-09T09:00"), "查无此人"));
        assertThat(back.soFar().state(ServiceLifecycle.REGION)).isEqualTo(ServiceState.DUE);
        assertThat(back.soFar().the(ServiceRecord.class).served()).isFalse();
    }

    @Test
    @Tag("HZ-SVC-007")
    void announcement_thirtyDays_thenServed() {
        CaseTrial announced = decided().then(announced("下落不明，已直接、邮寄送达未果"));
        assertThat(announced.duties(WHEN)).containsExactly("await-announcement DUE");
        announced.assertRefused(new AnnouncementCompleted(at("2026-04-04T23:59")), "thirty-days-over", "民事诉讼法 95(1)");
        CaseTrial served = announced.then(new AnnouncementCompleted(at("2026-04-07T09:00")));
        assertThat(served.soFar().the(ServiceRecord.class).servedOn()).contains(LocalDate.of(2026, 4, 4));
    }

    @Test
    @Tag("HZ-SVC-007")
    void announcement_withoutRecordOfEfforts_isRefused() {
        decided().assertRefused(announced(""), "announcement-recorded", "民事诉讼法 95(2)");
    }

    @Test
    @Tag("HZ-SVC-007")
    void announcement_partyFoundMeanwhile_mayBeHandedOver() {
        CaseTrial served = decided().then(announced("下落不明"), handedOver(at("2026-03-16T09:00")));
        assertThat(served.soFar().the(ServiceRecord.class).servedOn()).contains(LocalDate.of(2026, 3, 16));
    }

    @Test
    void decision_madeAnew_isToBeServedAnew() {
        CaseTrial anew = decided().then(handedOver(WHEN), penalty(at("2026-04-01T09:00"), List.of(), 0));
        assertThat(anew.soFar().the(ServiceRecord.class).served()).isFalse();
        assertThat(anew.soFar().state(ServiceLifecycle.REGION)).isEqualTo(ServiceState.DUE);
    }

    private static DecisionSentElectronically sent(
            ElectronicChannel channel, Optional<Instant> confirmed, boolean remedyChannel) {
        return new DecisionSentElectronically(WHEN, channel, "party@example.invalid", confirmed, remedyChannel);
    }

    private static DecisionAnnounced announced(String efforts) {
        return new DecisionAnnounced(WHEN, "县政府网站", AnnouncementGround.WHEREABOUTS_UNKNOWN, efforts);
    }

    private static CaseTrial decided() {
        return trial(CaseTrial.ORGANISATION).then(penalty());
    }

    private static CaseTrial decidedForCitizen() {
        CaseParty citizen = new CaseParty(PartyKind.CITIZEN, "某某", "示例县", Optional.empty(), Optional.empty());
        return trial(citizen).then(penalty());
    }

    private static CaseTrial trial(CaseParty party) {
        return CaseTrial.of(
                List.of(ServiceLifecycle.REGION),
                List.of(DecisionRecord.none(), ServiceRecord.none()),
                party,
                CaseRules.statutory("示例县"));
    }
}
