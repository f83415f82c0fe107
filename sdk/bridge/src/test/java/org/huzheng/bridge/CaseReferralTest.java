package org.huzheng.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huzheng.sharing.SharingSamples.CONSUMER;
import static org.huzheng.sharing.SharingSamples.STRANGER;
import static org.huzheng.sharing.SharingSamples.TOWN;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.calendar.WorkCalendar;
import org.huzheng.casefile.CaseFile;
import org.huzheng.casefile.Cast;
import org.huzheng.casefile.Tales;
import org.huzheng.casefile.procedure.CaseOpening;
import org.huzheng.casefile.referral.ReferralAct;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.handover.CaseHandover;
import org.huzheng.handover.CaseHandover.Paper;
import org.huzheng.handover.HandoverAct;
import org.huzheng.handover.HandoverAct.Act;
import org.huzheng.recognition.RecognitionPolicy.Use;
import org.huzheng.sharing.SharingSamples;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the police sign is what the case records, and nothing else is. */
@Tag("HZ-HND-006")
class CaseReferralTest {
    private static final Instant SENT = Cast.at("2026-03-09T09:00");
    private static final Instant SIGNED = Cast.at("2026-03-10T09:00");
    private static final Digest PAPER = DigestAlgorithm.SM3.digest(Bytes.ofUtf8("paper"));

    private static CaseOpening opening() {
        CaseOpening usual = Cast.company();
        return new CaseOpening(
                "示综执立〔2026〕1号",
                CONSUMER,
                usual.matterCode(),
                usual.matterName(),
                usual.party(),
                usual.place(),
                usual.actedOn());
    }

    private static CaseFile file() {
        return CaseFile.open(opening(), Tales.rules(), WorkCalendar.shipped());
    }

    private static Verified<CaseHandover> handover(Party by, Use use, String caseNumber) {
        CaseHandover handover = new CaseHandover(
                new StatementHeader(StatementType.CASE_HANDOVER, CryptoSuite.SM, "HO-1", SENT, by),
                use,
                STRANGER,
                caseNumber,
                "示综执移〔2026〕1号",
                Map.of(),
                "涉嫌污染环境罪",
                List.of(
                        Paper.of("LETTER", "移送书.pdf", PAPER),
                        Paper.of("INVESTIGATION_REPORT", "报告.pdf", PAPER),
                        Paper.of("GOODS_LIST", "清单.pdf", PAPER),
                        Paper.none("APPRAISAL", "尚未检验"),
                        Paper.none("OTHER", "没有")));
        return SharingSamples.verified(CaseHandover.FORMAT, handover.payload());
    }

    private static Verified<CaseHandover> referral() {
        return handover(CONSUMER, Use.CRIMINAL, opening().caseNumber());
    }

    private static Verified<HandoverAct> act(Party by, Verified<CaseHandover> handover, Act act) {
        HandoverAct done = new HandoverAct(
                new StatementHeader(StatementType.HANDOVER_ACT, CryptoSuite.SM, "HO-1-A", SIGNED, by),
                handover.ref(),
                act,
                Optional.of("示公字〔2026〕1号"),
                Optional.of("犯罪事实显著轻微"),
                List.of(),
                act == Act.FORWARD ? Optional.of(TOWN) : Optional.empty());
        return SharingSamples.verified(HandoverAct.FORMAT, done.payload());
    }

    private static ReferralAct event(Act act) {
        return CaseReferral.event(file(), referral(), act(STRANGER, referral(), act), SIGNED);
    }

    @Test
    void event_ofEachActOfThePolice_saysWhatTheySigned() {
        String police = STRANGER.name();
        assertThat(event(Act.RECEIVE)).isEqualTo(new ReferralAct.ReferralReceipted(SIGNED, police, police));
        assertThat(event(Act.FORWARD)).isEqualTo(new ReferralAct.ReferralForwarded(SIGNED, TOWN.name(), "示公字〔2026〕1号"));
        assertThat(event(Act.FILE)).isEqualTo(new ReferralAct.PoliceFiled(SIGNED, police, "示公字〔2026〕1号"));
        assertThat(event(Act.DECLINE)).isEqualTo(new ReferralAct.PoliceDeclined(SIGNED, "示公字〔2026〕1号", "犯罪事实显著轻微"));
        assertThat(event(Act.UPHOLD)).isEqualTo(new ReferralAct.ReconsiderationUpheld(SIGNED, "示公字〔2026〕1号"));
        assertThat(event(Act.HAND_OVER))
                .isEqualTo(new ReferralAct.CaseHandedOver(SIGNED, "示公字〔2026〕1号", Optional.empty()));
    }

    @Test
    void event_ofWhatDoesNotFit_isRefused() {
        CaseFile file = file();
        for (Act own : List.of(Act.RECONSIDER, Act.ASK_SUPERVISION, Act.WITHDRAW)) {
            refused(ErrorCode.REFERENCE_MISMATCH, () -> event(own));
        }
        Verified<HandoverAct> filed = act(STRANGER, referral(), Act.FILE);
        refused(
                ErrorCode.REFERENCE_MISMATCH,
                () -> CaseReferral.event(file, handover(CONSUMER, Use.CRIMINAL, "示综执立〔2026〕2号"), filed, SIGNED));
        Verified<CaseHandover> transfer =
                handover(CONSUMER, Use.ADMINISTRATIVE, opening().caseNumber());
        refused(
                ErrorCode.REFERENCE_MISMATCH,
                () -> CaseReferral.event(file, referral(), act(STRANGER, transfer, Act.FILE), SIGNED));
        refused(
                ErrorCode.REFERENCE_MISMATCH,
                () -> CaseReferral.event(file, referral(), act(CONSUMER, referral(), Act.FILE), SIGNED));
        refused(
                ErrorCode.REFERENCE_MISMATCH,
                () -> CaseReferral.event(
                        file,
                        handover(TOWN, Use.CRIMINAL, opening().caseNumber()),
                        act(STRANGER, handover(TOWN, Use.CRIMINAL, opening().caseNumber()), Act.FILE),
                        SIGNED));
        refused(
                ErrorCode.STATEMENT_TOO_EARLY,
                () -> CaseReferral.event(file, referral(), filed, SIGNED.minusSeconds(1)));
    }

    private static void refused(ErrorCode expected, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(expected));
    }
}
