package org.huzheng.stories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.calendar.WorkCalendar;
import org.huzheng.casefile.CaseFile;
import org.huzheng.casefile.assessment.BrokenLaw;
import org.huzheng.casefile.assessment.CircumstancesEstablished;
import org.huzheng.casefile.assessment.PartyCircumstances;
import org.huzheng.casefile.decision.Decided;
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
import org.huzheng.casefile.procedure.CaseRules;
import org.huzheng.casefile.proof.EvidenceSubmitted;
import org.huzheng.casefile.proof.EvidenceVerified;
import org.huzheng.casefile.review.CaseGraded;
import org.huzheng.casefile.service.DecisionHandedOver;
import org.huzheng.casefile.service.Recipient;
import org.huzheng.casefile.team.CaseOfficer;
import org.huzheng.casefile.team.HandlersAssigned;
import org.huzheng.codes.UnifiedSocialCreditCode;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.LegalBasis;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.matter.version.RuleFineCeiling;
import org.huzheng.penalty.ActSpan;
import org.huzheng.penalty.FineNorm;
import org.huzheng.penalty.FineRange;
import org.huzheng.penalty.LocalAmount;
import org.huzheng.penalty.LocalAmounts;
import org.huzheng.penalty.PartyKind;
import org.huzheng.penalty.PunishableAct;

/**
 * A department's case 案件 in a story, on its way through the ordinary procedure by the days the law allows. What the story says
 * about it stands in its {@link Charge}; fines are made up. Immutable.
 */
final class Handling {
    /** What somebody is charged with: the party, its conduct, the provision, and what it is fined between. */
    record Charge(
            String matter,
            String conduct,
            String company,
            String creditCode,
            LegalBasis basis,
            long leastFen,
            long mostFen) {}

    private final World world;
    private final Department department;
    private final Charge charge;
    private final CaseFile file;

    private Handling(World world, Department department, Charge charge, CaseFile file) {
        this.world = world;
        this.department = department;
        this.charge = charge;
        this.file = file;
    }

    /** A clue came in, was checked, and the case filed today; two officers investigate. */
    static Handling opened(World world, Department department, String caseNumber, String clue, Charge charge) {
        LocalDate today = ChinaTime.date(world.now());
        CaseOpening opening = new CaseOpening(
                caseNumber,
                department.party,
                charge.matter(),
                "对" + charge.conduct() + "的行政处罚",
                CaseParty.organisation(charge.company(), "示例镇某路1号", UnifiedSocialCreditCode.parse(charge.creditCode())),
                Department.TOWNSHIP,
                today);
        CaseRules rules = CaseRules.builder()
                .locality("示例县")
                .amounts(new LocalAmounts(
                        List.of(new LocalAmount(PenaltyKind.FINE, PartyKind.ORGANISATION, 5_000_000, "示例县听证标准")),
                        Optional.of(List.of())))
                .ceiling(new RuleFineCeiling(BasisLevel.DEPARTMENT_RULE, false, 10_000_000, "示例限额"))
                .build();
        CaseFile file = CaseFile.open(opening, rules, WorkCalendar.shipped())
                .then(new ClueReceived(world.now(), clue))
                .then(new CheckBegun(world.now()))
                .then(new Filed(world.now(), "负责人", today, false, CompetenceFinding.stated("行政处罚法 22")))
                .then(new HandlersAssigned(world.now(), officers(department, today)))
                .then(new InvestigationBegun(world.now(), true));
        return new Handling(world, department, charge, file);
    }

    private static List<CaseOfficer> officers(Department department, LocalDate today) {
        return department.officers.subList(0, 2).stream()
                .map(each -> new CaseOfficer(
                        each.certificate().commonName(),
                        each.certificate().officerNumber().orElseThrow(),
                        today.minusYears(1),
                        today.plusYears(4)))
                .toList();
    }

    CaseFile file() {
        return file;
    }

    String number() {
        return file.opening().caseNumber();
    }

    List<CaseOfficer> handlers() {
        return officers(department, ChinaTime.date(world.now()));
    }

    Handling then(CaseEvent event) {
        return new Handling(world, department, charge, file.then(event));
    }

    /** Evidence comes in and is looked into. */
    Handling holding(EvidenceSubmitted submitted) {
        return then(submitted).then(lookedInto(submitted));
    }

    /** What the case says after its officers looked into evidence and found it in order. */
    EvidenceVerified lookedInto(EvidenceSubmitted submitted) {
        return new EvidenceVerified(world.now(), submitted.evidence(), EnumSet.allOf(EvidenceVerified.Quality.class));
    }

    /** The investigation ends, and what weighs is established, on all the evidence the case holds. */
    Handling investigated(PartyCircumstances circumstances) {
        world.pass(1);
        PunishableAct act = PunishableAct.builder()
                .party(charge.creditCode())
                .conduct(charge.conduct())
                .place(Department.TOWNSHIP.toString())
                .span(ActSpan.on(file.opening().actedOn()))
                .build();
        FineNorm norm = new FineNorm(charge.basis(), new FineRange(charge.leastFen(), charge.mostFen()));
        return then(new InvestigationConcluded(world.now(), "事实清楚，证据确凿"))
                .then(new CircumstancesEstablished(world.now(), evidence(), act, BrokenLaw.of(norm), circumstances))
                .then(new CaseGraded(world.now(), Set.of(), List.of()));
    }

    /** The party is told, and its time for a defence passes. */
    Handling noticed() {
        Handling investigated = investigated(PartyCircumstances.of());
        world.pass(1);
        Handling told = investigated.then(new PriorNoticeServed(
                world.now(),
                charge.conduct(),
                "违反" + charge.basis().document(),
                List.of(charge.basis()),
                List.of(PenaltyKind.FINE),
                charge.leastFen(),
                true,
                ChinaTime.date(world.now()).plusDays(7)));
        world.pass(10);
        return told.then(new DefenceClosed(world.now()));
    }

    /** The penalty as it would be decided now, on all the evidence that came into the case. */
    PenaltyDecided penalty() {
        return new PenaltyDecided(
                world.now(),
                paper(),
                List.of(PenaltyKind.FINE),
                charge.leastFen(),
                0,
                true,
                List.of(),
                Optional.empty());
    }

    /** What a decision made now says. */
    DecisionPaper paper() {
        return DecisionPaper.builder()
                .number(number().replace("案", "罚决"))
                .decider("33042108001")
                .facts(charge.conduct())
                .evidence(evidence())
                .basis(List.of(charge.basis()))
                .performance("自收到决定书之日起十五日内到指定银行缴纳")
                .remedies(new Remedies("示例县人民政府", "示例县人民法院", false))
                .agencyName(department.party.name())
                .date(ChinaTime.date(world.now()))
                .sealed(true)
                .build();
    }

    /** The decision is handed over today. */
    Handling served() {
        return then(new DecisionHandedOver(
                world.now(), Recipient.LEGAL_REPRESENTATIVE, "示例负责人", Set.of(DecisionHandedOver.Mark.RECEIPT_SIGNED)));
    }

    /** What the decision made rests on. */
    List<String> rests() {
        return file.events().stream()
                .filter(Decided.class::isInstance)
                .map(Decided.class::cast)
                .map(decision -> decision.paper().evidence())
                .findFirst()
                .orElseThrow();
    }

    private List<String> evidence() {
        List<String> ids = new ArrayList<>();
        file.events().forEach(event -> {
            if (event instanceof EvidenceSubmitted submitted) {
                ids.add(submitted.evidence());
            }
        });
        return ids;
    }

    /** What is owed now, each by its article. */
    List<String> duties() {
        return file.duties(world.now()).stream()
                .map(due -> due.duty().article() + " " + due.duty().text().zh())
                .toList();
    }
}
