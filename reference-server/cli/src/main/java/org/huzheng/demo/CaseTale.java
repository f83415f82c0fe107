package org.huzheng.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.huzheng.BilingualText;
import org.huzheng.bridge.CaseEvidence;
import org.huzheng.bridge.CaseRecall;
import org.huzheng.calendar.CalendarYear;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.calendar.WorkCalendar;
import org.huzheng.casefile.CaseFile;
import org.huzheng.casefile.assessment.BrokenLaw;
import org.huzheng.casefile.assessment.CircumstancesEstablished;
import org.huzheng.casefile.assessment.PartyCircumstances;
import org.huzheng.casefile.decision.DecisionPaper;
import org.huzheng.casefile.decision.PenaltyDecided;
import org.huzheng.casefile.decision.Remedies;
import org.huzheng.casefile.filing.CompetenceFinding;
import org.huzheng.casefile.filing.Filed;
import org.huzheng.casefile.notice.DefenceClosed;
import org.huzheng.casefile.notice.PriorNoticeServed;
import org.huzheng.casefile.ordinary.CheckBegun;
import org.huzheng.casefile.ordinary.ClueReceived;
import org.huzheng.casefile.ordinary.InvestigationBegun;
import org.huzheng.casefile.ordinary.InvestigationConcluded;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.CaseOpening;
import org.huzheng.casefile.procedure.CaseParty;
import org.huzheng.casefile.procedure.CaseRefusal;
import org.huzheng.casefile.procedure.CaseRules;
import org.huzheng.casefile.proof.EvidenceVerified;
import org.huzheng.casefile.review.CaseGraded;
import org.huzheng.casefile.team.CaseOfficer;
import org.huzheng.casefile.team.HandlersAssigned;
import org.huzheng.codes.CaseNumber;
import org.huzheng.codes.UnifiedSocialCreditCode;
import org.huzheng.demo.account.CaseBoard;
import org.huzheng.evidence.packaging.VerifiedPackage;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.LegalBasis;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.penalty.ActSpan;
import org.huzheng.penalty.FineNorm;
import org.huzheng.penalty.FineRange;
import org.huzheng.penalty.LocalAmount;
import org.huzheng.penalty.LocalAmounts;
import org.huzheng.penalty.PartyKind;
import org.huzheng.penalty.PunishableAct;
import org.huzheng.recognition.Recall;
import org.huzheng.recognition.RecallAcknowledgement;
import org.huzheng.recognition.RecognitionDecision;
import org.huzheng.statement.Verified;

/**
 * One department's case 案件 in the story: opened, evidence brought in over the bridge, told on to the decision by the days the
 * law allows. What lies ahead of today is told ahead, which the account says.
 */
final class CaseTale {
    private static final LegalBasis LAW =
            new LegalBasis("中华人民共和国固体废物污染环境防治法", BasisLevel.LAW, "第一百一十一条", LocalDate.of(2020, 4, 29));
    private static final String COMPANY = "91330200MA0000779C";
    private static final long FINE_FEN = 500_000;

    private final Department department;
    private final CaseFile file;
    private final List<Item> evidence;
    private final Instant begun;

    /** A piece of evidence in the case: its id, what it is, who fixed it. */
    private record Item(String id, String title, String source) {}

    private CaseTale(Department department, CaseFile file, List<Item> evidence, Instant begun) {
        this.department = department;
        this.file = file;
        this.evidence = List.copyOf(evidence);
        this.begun = begun;
    }

    /** Files a case today and begins to investigate. */
    static CaseTale opened(Department department, String caseNumber, Instant now) {
        LocalDate today = ChinaTime.date(now);
        CaseOpening opening = new CaseOpening(
                caseNumber,
                department.party(),
                Cast.MATTER.toString(),
                "对随意倾倒建筑垃圾的处罚",
                CaseParty.organisation("某渣土运输有限公司", "某县某路1号", UnifiedSocialCreditCode.parse(COMPANY)),
                Cast.PLACE,
                today);
        CaseRules rules = CaseRules.builder()
                .locality("示例县")
                .amounts(new LocalAmounts(
                        List.of(new LocalAmount(PenaltyKind.FINE, PartyKind.ORGANISATION, 5_000_000, "示例县听证标准")),
                        Optional.of(List.of())))
                .build();
        List<CaseOfficer> handlers = department.officers().stream()
                .map(officer -> new CaseOfficer(
                        officer.name(), officer.officerNumber(), today.minusYears(1), today.plusYears(4)))
                .toList();
        CaseFile file = CaseFile.open(opening, rules, calendar(today))
                .then(new ClueReceived(now, "群众举报"))
                .then(new CheckBegun(now))
                .then(new Filed(now, "队长", today, false, CompetenceFinding.stated("行政处罚法 22")))
                .then(new HandlersAssigned(now, handlers))
                .then(new InvestigationBegun(now, true));
        return new CaseTale(department, file, List.of(), now);
    }

    /** The shipped calendar; a year whose holidays are not published yet has its weekends and New Year only. */
    private static WorkCalendar calendar(LocalDate today) {
        WorkCalendar calendar = WorkCalendar.shipped();
        for (int year :
                IntStream.rangeClosed(today.getYear(), today.getYear() + 1).toArray()) {
            if (Year.of(year).isAfter(Year.of(2026))) {
                Map<LocalDate, BilingualText> newYear =
                        Map.of(LocalDate.of(year, 1, 1), new BilingualText("元旦", "New Year's Day"));
                calendar = calendar.with(new CalendarYear(year, List.of("演示：放假安排尚未公布，只计周末和元旦"), newYear, Map.of()));
            }
        }
        return calendar;
    }

    /** With evidence of the department's own. */
    CaseTale own(VerifiedPackage sealed, Instant at) {
        return with(CaseEvidence.own(file, sealed, at), sealed);
    }

    /** With evidence of another department, recognised for this case. */
    CaseTale recognised(VerifiedPackage received, Verified<RecognitionDecision> recognition, Instant at) {
        return with(CaseEvidence.recognised(file, received, recognition, at), received);
    }

    private CaseTale with(CaseEvent submitted, VerifiedPackage sealed) {
        String id = sealed.evidence().id();
        CaseFile longer = file.then(submitted)
                .then(new EvidenceVerified(submitted.at(), id, EnumSet.allOf(EvidenceVerified.Quality.class)));
        List<Item> more = new ArrayList<>(evidence);
        more.add(new Item(id, sealed.facts().title(), sealed.issuer().name()));
        return new CaseTale(department, longer, more, begun);
    }

    /** Told on to the end of the party's defence. */
    CaseTale noticed() {
        Instant concluded = after(1);
        LocalDate acted = file.opening().actedOn();
        PunishableAct act = PunishableAct.builder()
                .party(COMPANY)
                .conduct("随意倾倒建筑垃圾")
                .place("330421105")
                .span(ActSpan.on(acted))
                .build();
        FineNorm norm = new FineNorm(LAW, new FineRange(FINE_FEN, 10_000_000));
        CaseFile longer = file.then(new InvestigationConcluded(concluded, "事实清楚，建议罚款"))
                .then(new CircumstancesEstablished(concluded, ids(), act, BrokenLaw.of(norm), PartyCircumstances.of()))
                .then(new CaseGraded(concluded, Set.of(), List.of()))
                .then(new PriorNoticeServed(
                        after(2),
                        "随意倾倒建筑垃圾",
                        "违反固体废物污染环境防治法",
                        List.of(LAW),
                        List.of(PenaltyKind.FINE),
                        FINE_FEN,
                        true,
                        ChinaTime.date(after(2)).plusDays(7)))
                .then(new DefenceClosed(after(12)));
        return new CaseTale(department, longer, evidence, begun);
    }

    /** Decided on all the evidence. */
    CaseTale decided() {
        return new CaseTale(department, file.then(decision()), evidence, begun);
    }

    /** Why it cannot be decided on all the evidence; empty if it can. */
    Optional<CaseRefusal> refusal() {
        return file.refusalOf(decision());
    }

    private PenaltyDecided decision() {
        Instant at = after(15);
        DecisionPaper paper = DecisionPaper.builder()
                .number("示例罚决字〔" + ChinaTime.date(at).getYear() + "〕第12号")
                .decider("33042108001")
                .facts("随意倾倒建筑垃圾")
                .evidence(ids())
                .basis(List.of(LAW))
                .performance("自收到决定书之日起十五日内到指定银行缴纳")
                .remedies(new Remedies("某县人民政府", "某县人民法院", false))
                .agencyName(department.name())
                .date(ChinaTime.date(at))
                .sealed(true)
                .build();
        return new PenaltyDecided(at, paper, List.of(PenaltyKind.FINE), FINE_FEN, 0, true, List.of(), Optional.empty());
    }

    /** After the recall became known, a day after whatever was told last. */
    CaseTale recalled(Verified<Recall> recall) {
        return new CaseTale(department, file.then(CaseRecall.event(file, recall, learnt())), evidence, begun);
    }

    private Instant learnt() {
        List<CaseEvent> events = file.events();
        return events.get(events.size() - 1).at().plus(Duration.ofHours(1));
    }

    boolean decidedAlready() {
        return file.events().stream().anyMatch(PenaltyDecided.class::isInstance);
    }

    boolean decisionStandsOnNothing() {
        return CaseRecall.leavesDecisionWithoutGround(file, learnt());
    }

    RecallAcknowledgement.Consequence consequence() {
        return CaseRecall.consequence(file, learnt());
    }

    String number() {
        return file.opening().caseNumber();
    }

    /** The case in words, for example {@code 2026 年第 12 号案：对随意倾倒建筑垃圾的处罚}. */
    String title() {
        CaseNumber number = CaseNumber.parse(number());
        return number.year() + " 年第 " + number.sequence() + " 号案（"
                + file.opening().matterName() + "）";
    }

    /** A text about the case with the titles of its evidence in place of their ids. */
    String inWords(String text) {
        String words = text;
        for (Item item : evidence) {
            words = words.replace(item.id(), "“" + item.title() + "”");
        }
        return words;
    }

    /** How it stands now, beside how it stood. */
    CaseBoard board(BilingualText before, BilingualText after) {
        return new CaseBoard(
                department.name(),
                title(),
                evidence.stream()
                        .map(item -> new CaseBoard.Item(item.title(), item.source(), recalled(item.id())))
                        .toList(),
                before,
                after);
    }

    private boolean recalled(String id) {
        return "RECALLED".equals(file.standing().get("case-evidence " + id));
    }

    private List<String> ids() {
        return evidence.stream().map(Item::id).toList();
    }

    private Instant after(int days) {
        return begun.plus(Duration.ofDays(days));
    }
}
