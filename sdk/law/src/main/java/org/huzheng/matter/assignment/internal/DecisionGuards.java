package org.huzheng.matter.assignment.internal;

import static org.huzheng.matter.assignment.internal.AssignmentGuards.guard;
import static org.huzheng.matter.assignment.internal.AssignmentGuards.inMode;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.lifecycle.internal.Guard;
import org.huzheng.matter.AssignmentMode;
import org.huzheng.matter.BodyKind;
import org.huzheng.matter.OfficialDocument;
import org.huzheng.matter.Publication;
import org.huzheng.statement.Party;

/** Who must have decided and published an assignment 批准与公布, by mode. */
final class DecisionGuards {
    static final List<Guard<AssignmentFacts>> APPROVAL = List.of(
            inMode(
                    AssignmentMode.CONCENTRATED,
                    "concentration-decided",
                    "行政处罚法 18(2)",
                    "须由国务院或者省级人民政府决定",
                    "the State Council or the provincial government must have decided",
                    facts -> approvedBy(facts, Set.of(BodyKind.STATE_COUNCIL, BodyKind.PROVINCE_GOVERNMENT))),
            inMode(
                    AssignmentMode.EMPOWERED,
                    "province-decided",
                    "行政处罚法 24(1)",
                    "须由省、自治区、直辖市决定",
                    "the province must have decided",
                    facts -> approvedBy(facts, Set.of(BodyKind.PROVINCE_GOVERNMENT))),
            inMode(
                    AssignmentMode.STATIONED,
                    "county-stations",
                    "浙江省综合行政执法条例 9(4)",
                    "派驻由县级人民政府安排",
                    "stationing is for the county's government to arrange",
                    facts -> !facts.inZhejiang() || approvedBy(facts, Set.of(BodyKind.COUNTY_GOVERNMENT))),
            inMode(
                    AssignmentMode.ENTRUSTED,
                    "entrusted-in-writing",
                    "行政处罚法 20(1)",
                    "须由委托机关书面委托",
                    "the entrusting body must have entrusted it in writing",
                    facts -> facts.assignment()
                            .document()
                            .filter(letter ->
                                    letter.issuer().is(facts.assignment().source()))
                            .filter(letter -> !letter.issuedOn().isAfter(facts.day()))
                            .isPresent()),
            inMode(
                    AssignmentMode.ENTRUSTED,
                    "entrustment-states-authority",
                    "行政处罚法 20(2)",
                    "委托书须载明具体事项、权限",
                    "the letter must state the matter and the authority",
                    facts -> facts.assignment().boundary().isPresent()),
            inMode(
                    AssignmentMode.ENTRUSTED,
                    "entrustment-states-period",
                    "行政处罚法 20(2)",
                    "委托书须载明期限",
                    "the letter must state the period",
                    facts -> facts.assignment().validity().to().isPresent()));

    static final List<Guard<AssignmentFacts>> PUBLICATION = List.of(
            guard(
                    "published-by-start",
                    "行政处罚法 39",
                    "实施机关等信息须在实施之日或之前公示",
                    "who enforces must have been made public by the day it begins",
                    facts -> publications(facts).stream().anyMatch(each -> isInTime(each, facts))),
            inMode(
                    AssignmentMode.ENTRUSTED,
                    "published-by-both",
                    "行政处罚法 20(2)",
                    "委托机关和受委托组织均须公布委托书",
                    "both the entrusting and the entrusted body must publish the letter",
                    facts -> hasPublished(facts, facts.assignment().source())
                            && hasPublished(facts, facts.assignment().recipient())),
            inMode(
                    AssignmentMode.EMPOWERED,
                    "decision-published",
                    "行政处罚法 24(1)",
                    "赋权决定公布之日不得早于决定之日",
                    "it is the decision that must be published, so not before it was made",
                    facts -> publications(facts).stream()
                            .filter(each -> isInTime(each, facts))
                            .anyMatch(each -> facts.assignment()
                                    .approval()
                                    .filter(decision -> !each.on().isBefore(decision.issuedOn()))
                                    .isPresent())));

    static final Guard<AssignmentFacts> WITHDRAWAL_PUBLISHED = guard(
            "withdrawal-published",
            "",
            "收回及过渡条款须在生效之日或之前公布",
            "withdrawal and transition clause must have been published by the day they take effect",
            DecisionGuards::withdrawalPublished);

    private DecisionGuards() {}

    private static boolean approvedBy(AssignmentFacts facts, Set<BodyKind> kinds) {
        Optional<OfficialDocument> approval =
                facts.act(AssignmentActs.Approve.class).approval();
        return approval.filter(document -> kinds.contains(document.issuerKind()))
                .filter(document -> !document.issuedOn().isAfter(facts.day()))
                .isPresent();
    }

    private static List<Publication> publications(AssignmentFacts facts) {
        return facts.act(AssignmentActs.Publish.class).publications();
    }

    private static boolean hasPublished(AssignmentFacts facts, Party party) {
        return publications(facts).stream().anyMatch(each -> each.by().is(party) && isInTime(each, facts));
    }

    private static boolean isInTime(Publication publication, AssignmentFacts facts) {
        LocalDate start = ChinaTime.date(facts.begins());
        return !publication.on().isAfter(start) && !publication.on().isAfter(facts.day());
    }

    private static boolean withdrawalPublished(AssignmentFacts facts) {
        AssignmentActs.Withdraw withdrawal = facts.act(AssignmentActs.Withdraw.class);
        LocalDate on = withdrawal.publication().on();
        return !on.isAfter(ChinaTime.date(withdrawal.from())) && !on.isAfter(facts.day());
    }
}
