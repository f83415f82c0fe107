package org.huzheng.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.casefile.Cast.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huzheng.casefile.decision.DecisionWithdrawn;
import org.huzheng.casefile.filing.ClockExtended;
import org.huzheng.casefile.hearing.HearingHeld;
import org.huzheng.casefile.hearing.HearingOpenness;
import org.huzheng.casefile.hearing.HearingRecordSigned;
import org.huzheng.casefile.hearing.HearingRequested;
import org.huzheng.casefile.hearing.HearingRightNotified;
import org.huzheng.casefile.hearing.HearingScheduled;
import org.huzheng.casefile.hearing.RecordSigning;
import org.huzheng.casefile.notice.DefenceClosed;
import org.huzheng.casefile.notice.DefenceReceived;
import org.huzheng.casefile.notice.DefenceReviewed;
import org.huzheng.casefile.notice.DefenceWaived;
import org.huzheng.casefile.ordinary.ClueReceived;
import org.huzheng.casefile.ordinary.InvestigationConcluded;
import org.huzheng.casefile.ordinary.InvestigationReopened;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.ClockRule;
import org.huzheng.casefile.proof.EvidenceExcluded;
import org.huzheng.casefile.proof.EvidenceVerified;
import org.huzheng.casefile.publicity.DecisionPublished;
import org.huzheng.casefile.publicity.PublicText;
import org.huzheng.casefile.remedy.ReconsiderationAccepted;
import org.huzheng.casefile.remedy.ReconsiderationApplied;
import org.huzheng.casefile.review.CollectivelyDiscussed;
import org.huzheng.casefile.service.AnnouncementGround;
import org.huzheng.casefile.service.DecisionAnnounced;
import org.huzheng.casefile.service.DecisionHandedOver;
import org.huzheng.casefile.service.DecisionLeft;
import org.huzheng.casefile.service.DecisionMailed;
import org.huzheng.casefile.service.DecisionSentElectronically;
import org.huzheng.casefile.service.ElectronicChannel;
import org.huzheng.casefile.service.LeavingProof;
import org.huzheng.casefile.service.Recipient;
import org.huzheng.casefile.simple.ConvertedToOrdinary;
import org.huzheng.casefile.simple.ViolationDetected;
import org.huzheng.matter.PenaltyKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Histories that look right step by step and get round the law as a whole. */
class SpoiledHistoriesTest {
    private static final long LARGE = 6_000_000;

    private final Story good = Tales.ordinary();

    @Test
    @Tag("HZ-SAF-001")
    void case_handledOnTheSpot_entersTheOrdinaryProcedureByConversionAlone() {
        Tales.simple()
                .then("clue", new ClueReceived(at("2026-03-03T08:00"), "群众举报"))
                .breaksAt("clue", "not-handled-on-the-spot", "行政处罚法 54(1)");
        Tales.simple()
                .until("decide")
                .then("convert", new ConvertedToOrdinary(at("2026-03-02T09:20"), "当事人有异议"))
                .told();
        good.then("met", new ViolationDetected(at("2026-03-21T08:00"), "占道经营")).breaksAt("met", "no-such-step", "");
    }

    @Test
    @Tag("HZ-SAF-002")
    void fine_underTheNameOfAWarning_isRefusedInNoticeAndDecision() {
        good.altering("notice", "kinds", List.of(PenaltyKind.WARNING))
                .breaksAt("notice", "notice-fine-named", "行政处罚法 44");
        good.altering("notice", "fineFen", 0L).breaksAt("notice", "notice-fine-named", "行政处罚法 44");
        Story both = good.altering("notice", "kinds", List.of(PenaltyKind.FINE, PenaltyKind.WARNING));
        both.altering("decide", "kinds", List.of(PenaltyKind.WARNING))
                .breaksAt("decide", "decision-fine-named", "行政处罚法 59(1)");
        both.altering("decide", "kinds", List.of(PenaltyKind.WARNING))
                .altering("decide", "fineFen", 0L)
                .told();
        good.altering("decide", "kinds", List.of()).breaksAt("decide", "decision-content", "行政处罚法 59(1)");
    }

    @Test
    @Tag("HZ-SAF-003")
    void notice_heavierAfterADefence_needsNewEvidence() {
        Story defended = Tales.noticed()
                .then("defend", new DefenceReceived(at("2026-03-12T09:00"), "不服"))
                .then("answer", new DefenceReviewed(at("2026-03-12T10:00"), false, "不予采纳"));
        Story heavier = defended.then("again", Tales.notice(at("2026-03-13T09:00"), 1_000_000));
        heavier.breaksAt("again", "not-heavier-for-defence", "行政处罚法 45(2)");
        heavier.altering("again", "fineFen", 500_000L)
                .altering("again", "kinds", List.of(PenaltyKind.FINE, PenaltyKind.WARNING))
                .breaksAt("again", "not-heavier-for-defence", "行政处罚法 45(2)");
        heavier.altering("again", "fineFen", 500_000L).told();
        heavier.without("defend").without("answer").told();
        // A notice in between that nobody answers does not open the way.
        defended.then("lighter", Tales.notice(at("2026-03-13T09:00"), 500_000))
                .then("again", Tales.notice(at("2026-03-13T10:00"), 1_000_000))
                .breaksAt("again", "not-heavier-for-defence", "行政处罚法 45(2)");
        defended.then("reopen", new InvestigationReopened(at("2026-03-12T11:00"), "补充调查"))
                .then("more", Tales.evidence("E2", at("2026-03-12T12:00")))
                .then("verify-more", new EvidenceVerified(at("2026-03-12T13:00"), "E2", true, true, true))
                .then("conclude-more", new InvestigationConcluded(at("2026-03-12T14:00"), "另查明三处"))
                .then("again", Tales.notice(at("2026-03-13T09:00"), 1_000_000))
                .told();
    }

    @Test
    @Tag("HZ-SAF-004")
    void review_beforeTheHearing_doesNotStandForOneAfterIt() {
        Story early = graded().then("waive", new DefenceWaived(at("2026-03-11T10:00"), true))
                .then("close-defence", new DefenceClosed(at("2026-03-11T11:00")))
                .then("review", Tales.review(at("2026-03-12T09:00"), true));
        Story decided = heard(early).then("decide", Tales.penalty(at("2026-03-27T10:00"), LARGE));
        decided.breaksAt("decide", "legal-review-passed", "行政处罚法 58(1)");
        decided.before("decide", "review-again", Tales.review(at("2026-03-27T09:00"), true))
                .told();
    }

    @Test
    @Tag("HZ-SAF-004")
    void discussion_beforeTheHearing_doesNotStandForOneAfterIt() {
        Story early = graded().altering("grade", "majorRights", false)
                .altering("grade", "complexOrMajor", true)
                .then("waive", new DefenceWaived(at("2026-03-11T10:00"), true))
                .then("close-defence", new DefenceClosed(at("2026-03-11T11:00")))
                .then("discuss", discussed(at("2026-03-12T09:00")));
        Story decided = heard(early).then("decide", Tales.penalty(at("2026-03-27T10:00"), LARGE));
        decided.breaksAt("decide", "collectively-discussed", "行政处罚法 57(2)");
        decided.before("decide", "discuss-again", discussed(at("2026-03-27T09:00")))
                .told();
    }

    @Test
    @Tag("HZ-SAF-004")
    void hearing_onceHeld_countsWhateverIsNotifiedLater() {
        Story story = heard(graded())
                .then("close-defence", new DefenceClosed(at("2026-03-26T13:00")))
                .then("right-again", new HearingRightNotified(at("2026-03-26T14:00"), "N2"))
                .then("decide", Tales.penalty(at("2026-04-10T10:00"), LARGE));
        story.breaksAt("decide", "legal-review-passed", "行政处罚法 58(1)");
    }

    @Test
    @Tag("HZ-SAF-005")
    void ninetyDays_extendedTwiceOrTooLate_stayAsTheyAre() {
        // Filed on 3 March: the ninetieth day is 1 June.
        Story story = good.under(Tales.rules().with(new ClockRule("延期", "某规定 64", 30)))
                .before("decide", "extend", new ClockExtended(at("2026-03-19T10:00"), "延期", 20, "局长"));
        story.told();
        Story twice = story.before("decide", "more", new ClockExtended(at("2026-03-19T11:00"), "延期", 11, "局长"));
        twice.breaksAt("more", "extension-by-rule", "行政处罚法 60");
        twice.altering("more", "days", 10).told();
        twice.altering("more", "days", Integer.MAX_VALUE).breaksAt("more", "extension-by-rule", "行政处罚法 60");
        Story late = story.until("decide").altering("extend", "at", at("2026-06-02T00:00"));
        late.breaksAt("extend", "extended-while-running", "行政处罚法 60");
        late.altering("extend", "at", at("2026-06-01T23:59")).told();
    }

    @Test
    @Tag("HZ-SAF-006")
    void reviewerOrDecider_unnamed_isRefused() {
        good.altering("decide", "paper.decider", " ").breaksAt("decide", "decider-apart", "行政处罚法 57(1)");
        good.before("decide", "review", Tales.review(at("2026-03-19T10:00"), true))
                .altering("review", "reviewer", "")
                .breaksAt("review", "reviewer-apart", "行政处罚法 58(1)");
        Story discussed = good.before("decide", "review", Tales.review(at("2026-03-19T10:00"), true))
                .before("decide", "discuss", discussed(at("2026-03-19T15:00")));
        discussed.told();
        for (String other : List.of(" ", Cast.CHEN.number(), Cast.REVIEWER)) {
            discussed
                    .altering("discuss", "heads", List.of(Cast.HEAD, other))
                    .breaksAt("discuss", "heads-apart", "行政处罚法 57(2)");
        }
    }

    @Test
    @Tag("HZ-SAF-007")
    void onSpotDecision_servedLaterOrOtherwise_isRefused() {
        Instant later = at("2026-03-03T00:00");
        Story handed = onSpotThen(new DecisionHandedOver(later, Recipient.RECEPTION, "收件人甲", true, false));
        handed.breaksAt("serve", "handed-over-on-the-spot", "行政处罚法 52(1)");
        handed.altering("serve", "at", at("2026-03-02T23:59")).told();
        Instant now = at("2026-03-02T18:00");
        for (Story other : List.of(
                onSpotThen(new DecisionMailed(now, "EMS1")),
                onSpotThen(new DecisionLeft(now, LeavingProof.PICTURES, List.of(), List.of("P1"), "拒收")),
                onSpotThen(new DecisionAnnounced(now, "报纸", AnnouncementGround.WHEREABOUTS_UNKNOWN, "多次未果")),
                onSpotThen(new DecisionSentElectronically(
                        now, ElectronicChannel.EMAIL, "a@example.cn", Optional.of(now), true)))) {
            other.breaksAt("serve", "handed-over-on-the-spot", "行政处罚法 52(1)");
        }
    }

    @Test
    @Tag("HZ-SAF-008")
    void onSpotPenalty_afterTheLimitation_isRefused() {
        Tales.simple()
                .against(Altered.of(Cast.company(), "actedOn", LocalDate.of(2024, 3, 1)))
                .breaksAt("decide", "met-within-limitation", "行政处罚法 36(1)");
        Tales.simple()
                .against(Altered.of(Cast.company(), "actedOn", LocalDate.of(2024, 3, 2)))
                .told();
    }

    @Test
    @Tag("HZ-SAF-010")
    @Tag("HZ-SAF-011")
    void evidence_fallenAfterTheDecision_makesLookingIntoItADuty() {
        Story fallen = good.then("exclude", new EvidenceExcluded(at("2026-03-21T09:00"), "E1", "非法取得"));
        assertThat(duties(good)).containsExactly("serve-decision");
        assertThat(duties(fallen)).containsExactly("serve-decision", "review-decision");
        assertThat(duties(fallen.then("withdraw", new DecisionWithdrawn(at("2026-03-22T09:00"), "证据被排除"))))
                .isEmpty();
    }

    @Test
    @Tag("HZ-SAF-012")
    void defence_lateOrWithoutTime_isHeardAllTheSame() {
        Story late = good.before("decide", "late", new DefenceReceived(at("2026-03-19T10:00"), "另有事实"));
        late.breaksAt("decide", "defence-answered", "行政处罚法 45(1)");
        late.before("decide", "answer", new DefenceReviewed(at("2026-03-19T11:00"), false, "经复核不成立"))
                .told();
        Story brought = good.before("close-defence", "bring", Tales.evidence("E2", at("2026-03-12T09:00")));
        brought.breaksAt("close-defence", "defence-evidence-looked-into", "行政处罚法 45(1)");
        brought.before("close-defence", "exclude", new EvidenceExcluded(at("2026-03-13T09:00"), "E2", "与本案无关"))
                .told();
        good.altering("notice", "defenceUntil", LocalDate.of(2026, 3, 10))
                .breaksAt("notice", "defence-time-given", "行政处罚法 45(1)");
    }

    @Test
    @Tag("HZ-SAF-013")
    void reconsideration_acceptedTwice_keepsItsTime() {
        Tales.performed()
                .then("contest", new ReconsiderationApplied(at("2026-04-01T09:00"), "某区人民政府", Optional.empty()))
                .then("accept", new ReconsiderationAccepted(at("2026-04-03T09:00"), false))
                .then("again", new ReconsiderationAccepted(at("2026-05-03T09:00"), false))
                .breaksAt("again", "accepted-once", "行政复议法 62(1)");
    }

    @Test
    @Tag("HZ-SAF-015")
    void publication_ofAnotherDecision_isRefused() {
        PublicText text =
                new PublicText("浙某综执罚决字〔2026〕12号", "某渣土运输有限公司", "随意倾倒建筑垃圾", "罚款", "某镇人民政府", LocalDate.of(2026, 3, 20));
        Story published = good.then("publish", new DecisionPublished(at("2026-03-23T09:00"), "政府网站", "群众关注", text));
        published.told();
        published
                .altering("publish", "text.number", "浙某综执罚决字〔2026〕13号")
                .breaksAt("publish", "public-text-of-this-decision", "行政处罚法 48(1)");
        published
                .altering("publish", "text.decidedOn", LocalDate.of(2026, 3, 21))
                .breaksAt("publish", "public-text-of-this-decision", "行政处罚法 48(1)");
    }

    private static Story graded() {
        return Tales.noticed()
                .altering("grade", "majorRights", true)
                .with("notice", Tales.notice(at("2026-03-11T09:00"), LARGE))
                .then("right", new HearingRightNotified(at("2026-03-11T09:00"), "N1"));
    }

    private static Story heard(Story story) {
        return story.then("request", new HearingRequested(at("2026-03-12T10:00"), "王某"))
                .then(
                        "schedule",
                        new HearingScheduled(
                                at("2026-03-13T09:00"),
                                at("2026-03-26T09:00"),
                                "会议室",
                                "主持人",
                                HearingOpenness.PUBLIC,
                                "",
                                true))
                .then(
                        "hold",
                        new HearingHeld(
                                at("2026-03-26T11:00"), "主持人", HearingOpenness.PUBLIC, true, List.of(), true, true))
                .then("sign", new HearingRecordSigned(at("2026-03-26T12:00"), true, RecordSigning.SIGNED, ""));
    }

    private static CollectivelyDiscussed discussed(Instant at) {
        return new CollectivelyDiscussed(at, List.of(Cast.HEAD, "副局长"), "同意");
    }

    private static Story onSpotThen(CaseEvent served) {
        return Tales.simple().then("serve", served);
    }

    private static List<String> duties(Story story) {
        return story.told().duties(at("2026-03-22T12:00")).stream()
                .map(each -> each.duty().name())
                .toList();
    }
}
