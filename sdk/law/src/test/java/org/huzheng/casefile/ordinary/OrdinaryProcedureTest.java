package org.huzheng.casefile.ordinary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.casefile.Cast.CHEN;
import static org.huzheng.casefile.Cast.LIN;
import static org.huzheng.casefile.Cast.TOWN;
import static org.huzheng.casefile.Cast.UNCERTIFIED;
import static org.huzheng.casefile.Cast.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huzheng.casefile.Altered;
import org.huzheng.casefile.Cast;
import org.huzheng.casefile.Story;
import org.huzheng.casefile.Tales;
import org.huzheng.casefile.assessment.BrokenLaw;
import org.huzheng.casefile.filing.ClockExtended;
import org.huzheng.casefile.filing.ClockPaused;
import org.huzheng.casefile.filing.ClockResumed;
import org.huzheng.casefile.filing.CompetenceFinding;
import org.huzheng.casefile.notice.DefenceReceived;
import org.huzheng.casefile.notice.DefenceReviewed;
import org.huzheng.casefile.notice.DefenceWaived;
import org.huzheng.casefile.procedure.CaseOpening;
import org.huzheng.casefile.procedure.ClockRule;
import org.huzheng.casefile.proof.EvidenceExcluded;
import org.huzheng.casefile.proof.EvidenceFlawed;
import org.huzheng.casefile.proof.EvidenceMended;
import org.huzheng.casefile.proof.EvidenceRecalled;
import org.huzheng.casefile.proof.MonitoringFacts;
import org.huzheng.casefile.referral.ReferralAct.CrimeSuspected;
import org.huzheng.casefile.team.CaseOfficer;
import org.huzheng.casefile.team.HandlersAssigned;
import org.huzheng.casefile.team.RecusalDecided;
import org.huzheng.casefile.team.RecusalRequested;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.penalty.FineNorm;
import org.huzheng.penalty.FineRange;
import org.huzheng.penalty.discretion.Adjustment;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One thing broken, and exactly the guard that must notice it. */
class OrdinaryProcedureTest {
    private final Story good = Tales.ordinary();

    @Test
    @Tag("HZ-CAS-004")
    void handlers_oneOnlyOrUncertified_areRefused() {
        good.altering("assign", "handlers", List.of(CHEN)).breaksAt("assign", "two-certified-officers", "行政处罚法 42(1)");
        good.altering("assign", "handlers", List.of(CHEN, CHEN))
                .breaksAt("assign", "two-certified-officers", "行政处罚法 42(1)");
        good.altering("assign", "handlers", List.of(CHEN, UNCERTIFIED))
                .breaksAt("assign", "two-certified-officers", "行政处罚法 42(1)");
        good.without("assign").breaksAt("investigate", "handled-by-two-certified", "行政处罚法 42(1)");
    }

    @Test
    @Tag("HZ-CAS-004")
    void certificate_endingDuringTheCase_stopsItsConclusion() {
        CaseOfficer leaving = new CaseOfficer("期满", "33020301009", LocalDate.of(2024, 1, 1), LocalDate.of(2026, 3, 9));
        good.altering("assign", "handlers", List.of(CHEN, leaving))
                .breaksAt("conclude", "handled-by-two-certified", "行政处罚法 42(1)");
        good.altering("assign", "handlers", List.of(CHEN, leaving))
                .before("conclude", "replace", new HandlersAssigned(at("2026-03-09T09:00"), List.of(CHEN, LIN)))
                .told();
    }

    @Test
    @Tag("HZ-CAS-005")
    void recusal_granted_leavesOneHandlerAndMayNotReturn() {
        Story recused = good.before(
                        "conclude", "ask", new RecusalRequested(at("2026-03-06T09:00"), LIN.number(), "近亲属"))
                .before("conclude", "grant", new RecusalDecided(at("2026-03-06T10:00"), LIN.number(), true, true));
        recused.breaksAt("conclude", "handled-by-two-certified", "行政处罚法 42(1)");
        recused.before("conclude", "return", new HandlersAssigned(at("2026-03-06T11:00"), List.of(CHEN, LIN)))
                .breaksAt("return", "no-recused-officer", "行政处罚法 43(1)");
        recused.altering("grant", "byHead", false).breaksAt("grant", "head-decides-recusal", "行政处罚法 43(3)");
        recused.altering("grant", "recused", false).told();
    }

    @Test
    @Tag("HZ-CAS-005")
    void recusal_undecided_letsTheInvestigationGoOnButNotTheDecision() {
        good.before("conclude", "ask", new RecusalRequested(at("2026-03-06T09:00"), LIN.number(), "近亲属"))
                .breaksAt("decide", "recusal-decided", "行政处罚法 43(3)");
    }

    @Test
    @Tag("HZ-CAS-006")
    void notice_incomplete_isRefused() {
        good.altering("notice", "facts", " ").breaksAt("notice", "notice-content", "行政处罚法 44");
        good.altering("notice", "reasons", "").breaksAt("notice", "notice-content", "行政处罚法 44");
        good.altering("notice", "basis", List.of()).breaksAt("notice", "notice-content", "行政处罚法 44");
        good.altering("notice", "kinds", List.of()).breaksAt("notice", "notice-content", "行政处罚法 44");
        good.altering("notice", "rightsTold", false).breaksAt("notice", "notice-rights", "行政处罚法 44");
        good.without("notice").breaksAt("close-defence", "no-such-step", "");
    }

    @Test
    @Tag("HZ-CAS-006")
    void defence_notAnsweredOrTimeNotOver_keepsItOpen() {
        Story defended = good.before("close-defence", "defend", new DefenceReceived(at("2026-03-12T09:00"), "并非本公司车辆"));
        defended.breaksAt("close-defence", "defence-answered", "行政处罚法 45(1)");
        Story answered = defended.before(
                "close-defence", "answer", new DefenceReviewed(at("2026-03-13T09:00"), false, "车辆登记在你公司名下"));
        answered.told();
        good.altering("close-defence", "at", at("2026-03-18T23:59"))
                .breaksAt("close-defence", "defence-window", "行政处罚法 62");
    }

    @Test
    @Tag("HZ-CAS-006")
    void waiver_expressOnly_closesEarly() {
        Story waived = good.before("close-defence", "waive", new DefenceWaived(at("2026-03-11T10:00"), true))
                .altering("close-defence", "at", at("2026-03-11T10:30"));
        waived.told();
        waived.altering("waive", "express", false).breaksAt("waive", "waiver-express", "行政处罚法 62");
    }

    @Test
    @Tag("HZ-CAS-007")
    void penalty_heavierThanNoticed_needsANewNotice() {
        good.altering("decide", "fineFen", 500_001L).breaksAt("decide", "not-heavier-than-noticed", "行政处罚法 45(2)");
        good.altering("decide", "kinds", List.of(PenaltyKind.FINE, PenaltyKind.WARNING))
                .breaksAt("decide", "not-heavier-than-noticed", "行政处罚法 45(2)");
        good.altering("notice", "fineFen", 500_001L).told();
        good.before("decide", "notice-2", Tales.notice(at("2026-03-19T10:00"), 600_000))
                .breaksAt("decide", "no-such-step", "");
    }

    @Test
    @Tag("HZ-CAS-008")
    void evidence_excludedRecalledOrUnknown_cannotCarryTheDecision() {
        good.before("decide", "exclude", new EvidenceExcluded(at("2026-03-19T12:00"), "E1", "以非法手段取得"))
                .breaksAt("decide", "evidence-carries", "行政处罚法 46");
        good.before("decide", "recall", new EvidenceRecalled(at("2026-03-19T12:00"), "E1", "检验有误"))
                .breaksAt("decide", "evidence-carries", "行政处罚法 46");
        good.before("decide", "flaw", new EvidenceFlawed(at("2026-03-19T12:00"), "E1", "未封存"))
                .breaksAt("decide", "evidence-carries", "行政处罚法 46");
        good.altering("decide", "paper.evidence", List.of("E1", "E9"))
                .breaksAt("decide", "evidence-carries", "行政处罚法 46");
    }

    @Test
    @Tag("HZ-CAS-008")
    void evidence_collectedAfterSubmissionOrNotAllThreeProperties_isRefused() {
        good.altering("evidence", "collectedAt", at("2026-03-05T10:00"))
                .breaksAt("evidence", "collected-before-submitted", "");
        for (String property : List.of("authentic", "lawful", "relevant")) {
            good.altering("verify", property, false).breaksAt("verify", "three-properties", "行政处罚法 46(2)");
        }
    }

    @Test
    @Tag("HZ-CAS-008")
    void evidence_mended_isLookedIntoAgain() {
        Story mended = good.before("verify", "flaw", new EvidenceFlawed(at("2026-03-04T11:00"), "E1", "缺签名"))
                .before("verify", "mend", new EvidenceMended(at("2026-03-04T12:00"), "E1", "补签并说明"));
        mended.told();
        mended.without("mend").breaksAt("verify", "no-such-step", "");
    }

    @Test
    @Tag("HZ-CAS-009")
    void monitoring_anyReviewMissing_isNotVerified() {
        MonitoringFacts sound = new MonitoringFacts(true, true, true, true, true, true);
        good.altering("evidence", "monitoring", Optional.of(sound)).told();
        for (String part : List.of(
                "legallyReviewed",
                "technicallyReviewed",
                "standardsMet",
                "placePublished",
                "recordReviewed",
                "partyInformed")) {
            good.altering("evidence", "monitoring", Optional.of(Altered.of(sound, part, false)))
                    .breaksAt("verify", "monitoring-reviewed", "行政处罚法 41");
        }
    }

    @Test
    @Tag("HZ-CAS-014")
    void decision_afterNinetyDays_isRefused() {
        decidedOn("2026-06-01").told();
        decidedOn("2026-06-02").breaksAt("decide", "within-case-period", "行政处罚法 60");
    }

    private Story decidedOn(String day) {
        return good.with("decide", Tales.penalty(at(day + "T09:00"), 500_000));
    }

    @Test
    @Tag("HZ-CAS-014")
    void clock_pausedOrExtendedByARule_reachesFurther() {
        ClockRule testing = new ClockRule("检测", "某省行政处罚程序规定 30", 0);
        ClockRule extension = new ClockRule("延期", "某省行政处罚程序规定 31", 30);
        Story paused = decidedOn("2026-06-04")
                .before("decide", "pause", new ClockPaused(at("2026-04-01T09:00"), "检测"))
                .before("decide", "resume", new ClockResumed(at("2026-04-04T09:00")));
        paused.under(Tales.rules().with(testing)).told();
        paused.breaksAt("pause", "pause-by-rule", "行政处罚法 60");
        Story extended = decidedOn("2026-07-01")
                .before("decide", "extend", new ClockExtended(at("2026-05-20T09:00"), "延期", 30, "局长"));
        extended.under(Tales.rules().with(extension)).told();
        extended.breaksAt("extend", "extension-by-rule", "行政处罚法 60");
        extended.under(Tales.rules().with(extension))
                .altering("extend", "days", 31)
                .breaksAt("extend", "extension-by-rule", "行政处罚法 60");
        extended.under(Tales.rules().with(extension))
                .altering("extend", "approvedBy", "")
                .breaksAt("extend", "extension-by-rule", "行政处罚法 60");
    }

    @Test
    @Tag("HZ-CAS-015")
    void filing_afterTheLimitation_isRefused() {
        Story old = good.against(actedOn(LocalDate.of(2024, 3, 1)));
        old.breaksAt("file", "discovered-in-time", "行政处罚法 36(1)");
        good.against(actedOn(LocalDate.of(2024, 3, 2))).told();
        old.altering("file", "graveHarm", true).told();
        good.against(actedOn(LocalDate.of(2021, 3, 1)))
                .altering("file", "graveHarm", true)
                .breaksAt("file", "discovered-in-time", "行政处罚法 36(1)");
    }

    @Test
    @Tag("HZ-CAS-016")
    @Tag("HZ-WGH-010")
    void filing_byAnotherDepartment_isRefused() {
        String us = TOWN.code().toString();
        for (CompetenceFinding finding : List.of(
                new CompetenceFinding(CompetenceFinding.Kind.ONE, List.of("11330421MB0000019G"), "县局"),
                new CompetenceFinding(CompetenceFinding.Kind.NOBODY, List.of(), "无人"),
                new CompetenceFinding(CompetenceFinding.Kind.DISPUTE, List.of(us), "争议"),
                new CompetenceFinding(CompetenceFinding.Kind.UNKNOWN, List.of(), "无从判断"),
                CompetenceFinding.stated(" "))) {
            good.altering("file", "competence", finding).breaksAt("file", "competent-agency", "行政处罚法 22");
        }
        good.altering(
                        "file",
                        "competence",
                        new CompetenceFinding(CompetenceFinding.Kind.SEVERAL, List.of("11330421MB0000019G", us), "多头"))
                .told();
        good.altering("file", "competence", CompetenceFinding.stated("《某条例》第五条"))
                .told();
        Story dropped = good.until("file").then("drop", new NotFiled(at("2026-03-03T09:00"), "非本辖区"));
        dropped.told();
        dropped.altering("drop", "reason", "").breaksAt("drop", "reason-given", "行政处罚法 76(2)");
        Story moved = good.until("file").then("move", new TransferredOut(at("2026-03-03T09:00"), TOWN, "管辖", true));
        moved.told();
        moved.altering("move", "evidenceHandedOver", false)
                .breaksAt("move", "evidence-handed-over", "浙江省综合行政执法条例 18(2)");
    }

    @Test
    @Tag("HZ-CAS-017")
    void party_underFourteenOrEighteen_isNotPunishedOrLess() {
        Story small = good.altering("notice", "fineFen", 100_000L)
                .altering("decide", "fineFen", 100_000L)
                .altering("weigh", "law", BrokenLaw.of(new FineNorm(Cast.LAW, new FineRange(10_000, 200_000))));
        small.against(Cast.born("20120301")).breaksAt("decide", "unpunished-under-fourteen", "行政处罚法 30");
        Story youth = small.against(Cast.born("20120228"));
        youth.breaksAt("decide", "mitigated-under-eighteen", "行政处罚法 30");
        youth.altering("decide", "adjustments", List.of(Adjustment.LIGHTER)).told();
        small.against(Cast.born("20080301")).breaksAt("decide", "mitigated-under-eighteen", "行政处罚法 30");
        small.against(Cast.born("20080229")).told();
    }

    private static CaseOpening actedOn(LocalDate day) {
        return Altered.of(Cast.company(), "actedOn", day);
    }

    @Test
    @Tag("HZ-CAS-025")
    void case_notServedPerformedOrOnRecord_isNotClosed() {
        Story whole = Tales.archived(Tales.performed(), "2026-04-10");
        assertThat(whole.told().state(OrdinaryProcedure.REGION)).isEqualTo(OrdinaryState.ARCHIVED);
        for (String stage : List.of("START", "INVESTIGATION", "REVIEW", "DECISION", "SERVICE", "EXECUTION")) {
            whole.without("record-" + stage).breaksAt("close", "process-on-record", "行政处罚法 47");
        }
        whole.without("performed").without("pay").breaksAt("close", "performed-or-ended", "行政处罚法 66(1)");
        Story unserved = whole.without("performed").without("pay").without("serve");
        assertThat(unserved.broken().orElseThrow().refusal().guards())
                .containsExactly("decision-served", "performed-or-ended");
    }

    @Test
    @Tag("HZ-CAS-027")
    void penalty_whileTheCrimeIsSuspectedOrAfterTheCourt_isRefused() {
        good.before("decide", "suspect", new CrimeSuspected(at("2026-03-19T10:00"), "污染环境罪", "数量特别巨大"))
                .breaksAt("decide", "not-instead-of-referral", "行政执法机关移送涉嫌犯罪案件的规定 11(1)");
    }

    @Test
    @Tag("HZ-CAS-028")
    void facts_notEstablishedOrCertificatesNotShown_stopTheInvestigation() {
        good.altering("investigate", "certificatesShown", false)
                .breaksAt("investigate", "certificates-shown", "行政处罚法 55(1)");
        good.without("verify").breaksAt("conclude", "facts-established", "行政处罚法 40");
        good.before("conclude", "second", Tales.evidence("E2", at("2026-03-06T09:00")))
                .breaksAt("conclude", "facts-established", "行政处罚法 40");
    }
}
