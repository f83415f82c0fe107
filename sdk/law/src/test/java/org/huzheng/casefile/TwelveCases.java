package org.huzheng.casefile;

import static org.huzheng.casefile.Cast.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huzheng.casefile.assessment.PartyCircumstances;
import org.huzheng.casefile.coercion.ReleaseGround;
import org.huzheng.casefile.coercion.Seizures;
import org.huzheng.casefile.coercion.seizure.GoodsReturned;
import org.huzheng.casefile.decision.NoPenaltyDecided;
import org.huzheng.casefile.decision.NoPenaltyGround;
import org.huzheng.casefile.hearing.HearingAbandoned;
import org.huzheng.casefile.hearing.HearingAbsence;
import org.huzheng.casefile.jurisdiction.SettledByFiling;
import org.huzheng.casefile.notice.DefenceClosed;
import org.huzheng.casefile.ordinary.InvestigationConcluded;
import org.huzheng.casefile.ordinary.TransferredOut;
import org.huzheng.casefile.performance.FinePaid;
import org.huzheng.casefile.performance.PaymentChannel;
import org.huzheng.casefile.performance.PerformanceCompleted;
import org.huzheng.casefile.performance.RestitutionMade;
import org.huzheng.casefile.publicity.PublicationWithdrawn;
import org.huzheng.casefile.record.CaseArchived;
import org.huzheng.casefile.record.ProcessStage;
import org.huzheng.casefile.referral.ReferralAct;
import org.huzheng.casefile.referral.Referrals;
import org.huzheng.casefile.service.DecisionHandedOver;
import org.huzheng.casefile.service.Recipient;
import org.huzheng.codes.UnifiedSocialCreditCode;
import org.huzheng.penalty.leniency.Circumstance;
import org.huzheng.statement.Party;

/** Twelve whole cases from clue to archive, each with a twin in which one thing is wrong. */
final class TwelveCases {
    /**
     * One of them.
     *
     * @param name its file
     * @param zh what it shows
     * @param whole the case
     * @param spoiled its twin
     * @param step the step at which the twin is refused
     * @param guard by which guard
     * @param article of which article
     */
    record Example(String name, String zh, Story whole, Story spoiled, String step, String guard, String article) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final Party POLICE = new Party(UnifiedSocialCreditCode.parse("11330421MB0000019G"), "某县公安局");

    private TwelveCases() {}

    static List<Example> all() {
        return List.of(
                simple(),
                ordinary(),
                hearingHeld(),
                hearingAbandoned(),
                reviewRefused(),
                firstViolation(),
                referralAccepted(),
                referralReturned(),
                releasedLate(),
                instalments(),
                withdrawn(),
                disputed());
    }

    private static Example simple() {
        Story paid = Tales.simple()
                .before("report", "serve", handedOver(at("2026-03-02T09:21")))
                .then("pay", new FinePaid(at("2026-03-10T09:00"), 300_000, PaymentChannel.BANK, "浙财罚0003"))
                .then("performed", new PerformanceCompleted(at("2026-03-10T10:00")));
        Story whole = Tales.archived(paid, "2026-03-20");
        return new Example(
                "simple",
                "简易程序",
                whole,
                whole.altering("decide", "fineFen", 300_001L),
                "decide",
                "on-spot-limit",
                "行政处罚法 51");
    }

    private static Example ordinary() {
        Story whole = Tales.archived(Tales.performed(), "2026-04-10");
        return new Example(
                "ordinary",
                "普通程序",
                whole,
                whole.altering("decide", "paper.sealed", false),
                "decide",
                "decision-sealed",
                "行政处罚法 59(2)");
    }

    private static Example hearingHeld() {
        Story whole = Tales.archived(paid(HearingTaleTest.held(), HearingTaleTest.LARGE), "2026-04-30");
        return new Example(
                "hearing-held",
                "举行听证",
                whole,
                whole.altering("schedule", "presider", Cast.CHEN.number()),
                "schedule",
                "presider-not-investigator",
                "行政处罚法 64(4)");
    }

    private static Example hearingAbandoned() {
        Story given = HearingTaleTest.asked()
                .then("schedule", HearingTaleTest.schedule())
                .then("abandon", new HearingAbandoned(at("2026-03-31T09:30"), HearingAbsence.STAYED_AWAY, Set.of()));
        Story whole =
                Tales.archived(paid(HearingTaleTest.decided(given, "2026-04-03"), HearingTaleTest.LARGE), "2026-04-30");
        return new Example(
                "hearing-abandoned",
                "放弃听证",
                whole,
                whole.altering("abandon", "goodReason", true),
                "abandon",
                "given-up",
                "行政处罚法 64(6)");
    }

    private static Example reviewRefused() {
        Story reviewed = Tales.noticed()
                .altering("grade", "difficult", true)
                .then("close-defence", new DefenceClosed(at("2026-03-19T09:00")))
                .then("review", Tales.review(at("2026-03-19T10:00"), false))
                .then("conclude-2", new InvestigationConcluded(at("2026-03-24T09:00"), "补充调查后事实清楚"))
                .then("notice-2", Tales.notice(at("2026-03-25T09:00"), 500_000))
                .then("close-defence-2", new DefenceClosed(at("2026-04-02T09:00")))
                .then("review-2", Tales.review(at("2026-04-02T10:00"), true))
                .then("decide", Tales.penalty(at("2026-04-03T10:00"), 500_000));
        Story whole = Tales.archived(paid(reviewed, 500_000), "2026-04-30");
        return new Example(
                "review-refused-then-passed",
                "法制审核先不通过后通过",
                whole,
                whole.without("review-2"),
                "decide",
                "legal-review-passed",
                "行政处罚法 58(1)");
    }

    private static Example firstViolation() {
        Instant decided = at("2026-03-20T10:00");
        Story spared = Tales.investigated()
                .altering(
                        "weigh",
                        "bearing",
                        PartyCircumstances.of(
                                Circumstance.FIRST_VIOLATION, Circumstance.SLIGHT_HARM, Circumstance.CORRECTED_IN_TIME))
                .then(
                        "decide",
                        new NoPenaltyDecided(
                                decided,
                                Cast.paper(LocalDate.of(2026, 3, 20), List.of("E1")),
                                NoPenaltyGround.FIRST_AND_CORRECTED,
                                Set.of(NoPenaltyDecided.Step.EDUCATED)))
                .then("serve", handedOver(at("2026-03-20T11:00")));
        Story whole = Tales.archived(spared.altering("decide", "paper.number", "浙某综执不罚决字〔2026〕12号"), "2026-03-30");
        return new Example(
                "first-violation-not-punished",
                "首违不罚",
                whole,
                whole.altering(
                        "weigh",
                        "bearing",
                        PartyCircumstances.of(Circumstance.SLIGHT_HARM, Circumstance.CORRECTED_IN_TIME)),
                "decide",
                "ground-first-and-corrected",
                "行政处罚法 33(1)");
    }

    private static Example referralAccepted() {
        Story accepted = MeasuresInCasesTest.suspected(Tales.investigated())
                .before("conclude", "filed", Altered.of(Referrals.FILED, "at", at("2026-03-09T09:00")))
                .before("conclude", "hand-over", Altered.of(Referrals.HANDED_OVER, "at", at("2026-03-09T15:00")))
                .then("move", new TransferredOut(at("2026-03-11T09:00"), POLICE, "涉嫌犯罪已立案侦查", true))
                .then("record-START", Tales.recorded("2026-03-12", ProcessStage.START))
                .then("record-INVESTIGATION", Tales.recorded("2026-03-12", ProcessStage.INVESTIGATION))
                .then("archive", new CaseArchived(at("2026-03-12T10:00"), "2026-综执-12"));
        return new Example(
                "referral-accepted",
                "移送公安机关并立案",
                accepted,
                MeasuresInCasesTest.suspected(Tales.ordinary()),
                "decide",
                "not-instead-of-referral",
                "行政执法机关移送涉嫌犯罪案件的规定 11(1)");
    }

    private static Example referralReturned() {
        Story returned = MeasuresInCasesTest.suspected(Tales.performed())
                .before("conclude", "declined", Altered.of(Referrals.DECLINED, "at", at("2026-03-09T09:00")))
                .before(
                        "conclude",
                        "resume",
                        new ReferralAct.AdministrativeHandlingResumed(at("2026-03-09T15:00"), "犯罪事实显著轻微", true));
        Story whole = Tales.archived(returned, "2026-04-10");
        return new Example(
                "referral-returned",
                "公安机关不立案后恢复行政处理",
                whole,
                whole.without("resume"),
                "decide",
                "not-instead-of-referral",
                "行政执法机关移送涉嫌犯罪案件的规定 11(1)");
    }

    private static Example releasedLate() {
        Story held = Tales.archived(MeasuresInCasesTest.seized(Tales.performed()), "2026-04-08");
        Story whole = held.before(
                        "close",
                        "release",
                        Altered.of(
                                Seizures.release(at("2026-04-08T09:30"), ReleaseGround.EXPIRED),
                                "measure",
                                Seizures.S1))
                .before("close", "return", new GoodsReturned(at("2026-04-08T09:40"), Seizures.S1, "某渣土运输有限公司"));
        return new Example("sealed-then-released-late", "查封后逾期解除", whole, held, "close", "nothing-held", "行政强制法 27");
    }

    private static Example instalments() {
        Story whole = Tales.archived(AftermathTest.instalments(), "2026-06-26");
        return new Example(
                "instalments-with-surcharge",
                "分期缴纳并加处罚款",
                whole,
                whole.altering("second", "amountFen", 250_000L),
                "complete",
                "all-performed",
                "行政处罚法 66(1)");
    }

    private static Example withdrawn() {
        Story given = AftermathTest.annulled()
                .then("withdraw-publication", new PublicationWithdrawn(at("2026-04-29T09:00"), "决定已被复议机关撤销"))
                .then("give-back", new RestitutionMade(at("2026-04-30T09:00"), 500_000, ""));
        Story whole = Tales.archived(given, "2026-05-08");
        return new Example(
                "decision-withdrawn-after-publication",
                "公开后决定被撤销",
                whole,
                whole.altering("give-back", "amountFen", 499_999L),
                "give-back",
                "all-given-back",
                "行政强制法 41");
    }

    private static Example disputed() {
        Story settled = MeasuresInCasesTest.disputed(Tales.performed())
                .before("decide", "settle", new SettledByFiling(at("2026-03-20T09:00"), Cast.TOWN.code()));
        Story whole = Tales.archived(settled, "2026-04-10");
        return new Example(
                "dispute-over-jurisdiction",
                "管辖争议",
                whole,
                whole.without("settle"),
                "decide",
                "jurisdiction-settled",
                "行政处罚法 25");
    }

    private static Story paid(Story decided, long fen) {
        return decided.then("serve", handedOver(at("2026-04-08T09:00")))
                .then("pay", new FinePaid(at("2026-04-15T09:00"), fen, PaymentChannel.BANK, "浙财罚0002"))
                .then("performed", new PerformanceCompleted(at("2026-04-15T10:00")));
    }

    private static DecisionHandedOver handedOver(Instant at) {
        return new DecisionHandedOver(
                at, Recipient.LEGAL_REPRESENTATIVE, "王某", Set.of(DecisionHandedOver.Mark.RECEIPT_SIGNED));
    }
}
