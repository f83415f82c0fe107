package org.huzheng.casefile;

import static org.huzheng.casefile.Cast.CHEN;
import static org.huzheng.casefile.Cast.LAW;
import static org.huzheng.casefile.Cast.LIN;
import static org.huzheng.casefile.Cast.REVIEWER;
import static org.huzheng.casefile.Cast.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.casefile.assessment.BrokenLaw;
import org.huzheng.casefile.assessment.CircumstancesEstablished;
import org.huzheng.casefile.assessment.PartyCircumstances;
import org.huzheng.casefile.decision.OnSpotDecided;
import org.huzheng.casefile.decision.PenaltyDecided;
import org.huzheng.casefile.filing.CompetenceFinding;
import org.huzheng.casefile.filing.Filed;
import org.huzheng.casefile.notice.DefenceClosed;
import org.huzheng.casefile.notice.PriorNoticeServed;
import org.huzheng.casefile.ordinary.CheckBegun;
import org.huzheng.casefile.ordinary.ClueReceived;
import org.huzheng.casefile.ordinary.InvestigationBegun;
import org.huzheng.casefile.ordinary.InvestigationConcluded;
import org.huzheng.casefile.performance.FinePaid;
import org.huzheng.casefile.performance.PaymentChannel;
import org.huzheng.casefile.performance.PerformanceCompleted;
import org.huzheng.casefile.procedure.CaseRules;
import org.huzheng.casefile.proof.EvidenceSubmitted;
import org.huzheng.casefile.proof.EvidenceVerified;
import org.huzheng.casefile.record.CaseArchived;
import org.huzheng.casefile.record.CaseClosed;
import org.huzheng.casefile.record.ProcessStage;
import org.huzheng.casefile.record.RecordForm;
import org.huzheng.casefile.record.StageRecorded;
import org.huzheng.casefile.review.CaseGraded;
import org.huzheng.casefile.review.LegallyReviewed;
import org.huzheng.casefile.service.DecisionHandedOver;
import org.huzheng.casefile.service.Recipient;
import org.huzheng.casefile.simple.FactsCertain;
import org.huzheng.casefile.simple.PartyHeard;
import org.huzheng.casefile.simple.PartyInformed;
import org.huzheng.casefile.simple.ReportedToAgency;
import org.huzheng.casefile.simple.ViolationDetected;
import org.huzheng.casefile.team.HandlersAssigned;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.penalty.LocalAmount;
import org.huzheng.penalty.LocalAmounts;
import org.huzheng.penalty.PartyKind;

/** Cases in which everything goes as the law wants it. */
public final class Tales {
    private Tales() {}

    /** A locality that calls 50,000 yuan large for organisations and 2,000 for citizens. */
    public static CaseRules rules() {
        return CaseRules.builder()
                .locality("示例县")
                .amounts(new LocalAmounts(
                        List.of(
                                new LocalAmount(PenaltyKind.FINE, PartyKind.ORGANISATION, 5_000_000, "示例县听证标准"),
                                new LocalAmount(PenaltyKind.FINE, PartyKind.CITIZEN, 200_000, "示例县听证标准")),
                        Optional.of(List.of())))
                .build();
    }

    /** The same locality, which calls confiscated gains of 100,000 yuan large. */
    public static CaseRules rulesWithGains() {
        List<LocalAmount> amounts = new ArrayList<>(rules().amounts().amounts());
        amounts.add(new LocalAmount(PenaltyKind.CONFISCATE_GAINS, PartyKind.ORGANISATION, 10_000_000, "示例县听证标准"));
        return rules().toBuilder()
                .amounts(new LocalAmounts(amounts, Optional.of(List.of())))
                .build();
    }

    /** A company dumps spoil and is fined 5,000 yuan. */
    public static Story ordinary() {
        return noticed()
                .then("close-defence", new DefenceClosed(at("2026-03-19T09:00")))
                .then("decide", penalty(at("2026-03-20T10:00"), 500_000));
    }

    /** The same case up to the notice. */
    public static Story noticed() {
        return investigated()
                .then("grade", new CaseGraded(at("2026-03-10T10:00"), Set.of(), List.of()))
                .then("notice", notice(at("2026-03-11T09:00"), 500_000));
    }

    /** The same case up to the end of the investigation. */
    public static Story investigated() {
        return Story.of(Cast.company(), rules())
                .then("clue", new ClueReceived(at("2026-03-02T08:00"), "群众举报"))
                .then("check", new CheckBegun(at("2026-03-02T09:00")))
                .then("file", new Filed(at("2026-03-03T09:00"), "局长", LocalDate.of(2026, 3, 2), false, competent()))
                .then("assign", new HandlersAssigned(at("2026-03-03T10:00"), List.of(CHEN, LIN)))
                .then("investigate", new InvestigationBegun(at("2026-03-04T09:00"), true))
                .then("evidence", evidence("E1", at("2026-03-04T10:00")))
                .then(
                        "verify",
                        new EvidenceVerified(
                                at("2026-03-05T09:00"), "E1", EnumSet.allOf(EvidenceVerified.Quality.class)))
                .then("conclude", new InvestigationConcluded(at("2026-03-10T09:00"), "事实清楚，建议罚款"))
                .then("weigh", weighed(at("2026-03-10T09:30"), PartyCircumstances.of()));
    }

    /** The catalogue names the department that decides. */
    public static CompetenceFinding competent() {
        return new CompetenceFinding(
                CompetenceFinding.Kind.ONE, List.of(Cast.TOWN.code().toString()), "违法行为发生地唯一主管机关");
    }

    /** What weighs in the penalty: one provision broken, and this. */
    public static CircumstancesEstablished weighed(Instant at, PartyCircumstances bearing) {
        return new CircumstancesEstablished(
                at, List.of("E1"), Cast.act(LocalDate.of(2026, 3, 1)), BrokenLaw.of(Cast.NORM), bearing);
    }

    /** The ordinary case, served, paid and performed. */
    public static Story performed() {
        return ordinary()
                .then(
                        "serve",
                        new DecisionHandedOver(
                                at("2026-03-23T09:00"),
                                Recipient.LEGAL_REPRESENTATIVE,
                                "王某",
                                Set.of(DecisionHandedOver.Mark.RECEIPT_SIGNED)))
                .then("pay", new FinePaid(at("2026-03-30T09:00"), 500_000, PaymentChannel.BANK, "浙财罚0001"))
                .then("performed", new PerformanceCompleted(at("2026-03-30T10:00")));
    }

    /** With every stage on record, closed and archived on this day. */
    public static Story archived(Story done, String day) {
        Story story = done;
        for (ProcessStage stage : ProcessStage.values()) {
            story = story.then("record-" + stage.name(), recorded(day, stage));
        }
        return story.then("close", new CaseClosed(at(day + "T10:00"), "处罚已执行"))
                .then("archive", new CaseArchived(at(day + "T11:00"), "2026-综执-12"));
    }

    /** A stage put on record on this day. */
    public static StageRecorded recorded(String day, ProcessStage stage) {
        return new StageRecorded(at(day + "T09:00"), stage, RecordForm.WRITING, "记录-" + stage, Optional.empty());
    }

    /** A company is warned on the spot. */
    public static Story simple() {
        return Story.of(Cast.company(), rules())
                .then("detect", new ViolationDetected(at("2026-03-02T09:00"), "占道经营"))
                .then("assign", new HandlersAssigned(at("2026-03-02T09:01"), List.of(CHEN, LIN)))
                .then("evidence", evidence("E1", at("2026-03-02T09:05")))
                .then(
                        "verify",
                        new EvidenceVerified(
                                at("2026-03-02T09:06"), "E1", EnumSet.allOf(EvidenceVerified.Quality.class)))
                .then(
                        "certain",
                        new FactsCertain(at("2026-03-02T09:10"), EnumSet.allOf(FactsCertain.Circumstance.class)))
                .then("inform", new PartyInformed(at("2026-03-02T09:12"), EnumSet.allOf(PartyInformed.Step.class)))
                .then("hear", new PartyHeard(at("2026-03-02T09:15"), "", false))
                .then("decide", onSpot(at("2026-03-02T09:20"), PenaltyKind.FINE, 300_000))
                .then("report", new ReportedToAgency(at("2026-03-02T17:00"), CHEN.number()));
    }

    public static EvidenceSubmitted evidence(String id, Instant at) {
        return new EvidenceSubmitted(
                at,
                id,
                EvidenceKind.AUDIOVISUAL,
                "现场照片",
                at.minusSeconds(300),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static PriorNoticeServed notice(Instant at, long fineFen) {
        return new PriorNoticeServed(
                at,
                "2026年3月1日夜间随意倾倒建筑垃圾",
                "违反固体废物污染环境防治法",
                List.of(LAW),
                List.of(PenaltyKind.FINE),
                fineFen,
                true,
                ChinaTime.date(at).plusDays(7));
    }

    public static PenaltyDecided penalty(Instant at, long fineFen) {
        return new PenaltyDecided(
                at,
                Cast.paper(ChinaTime.date(at), List.of("E1")),
                List.of(PenaltyKind.FINE),
                fineFen,
                0,
                true,
                List.of(),
                Optional.empty());
    }

    public static OnSpotDecided onSpot(Instant at, PenaltyKind kind, long fineFen) {
        return new OnSpotDecided(
                at,
                Cast.onSpotPaper(ChinaTime.date(at), List.of("E1")),
                kind,
                fineFen,
                EnumSet.allOf(OnSpotDecided.Step.class));
    }

    public static LegallyReviewed review(Instant at, boolean passed) {
        return new LegallyReviewed(
                at,
                REVIEWER,
                EnumSet.allOf(LegallyReviewed.ReviewerTrait.class),
                passed,
                passed ? "同意" : "事实不清，退回补充调查");
    }
}
