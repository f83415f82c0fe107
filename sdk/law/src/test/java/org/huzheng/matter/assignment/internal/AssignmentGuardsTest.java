package org.huzheng.matter.assignment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.matter.AssignmentMode.CONCENTRATED;
import static org.huzheng.matter.AssignmentMode.EMPOWERED;
import static org.huzheng.matter.AssignmentMode.ENTRUSTED;
import static org.huzheng.matter.AssignmentMode.STATIONED;
import static org.huzheng.matter.AssignmentMode.STATUTORY;
import static org.huzheng.matter.MatterSamples.BUREAU;
import static org.huzheng.matter.MatterSamples.CODE;
import static org.huzheng.matter.MatterSamples.PROVINCE;
import static org.huzheng.matter.MatterSamples.STRANGER;
import static org.huzheng.matter.MatterSamples.TOWN;
import static org.huzheng.matter.assignment.internal.AssignmentSamples.SEALING;
import static org.huzheng.matter.assignment.internal.AssignmentSamples.START;
import static org.huzheng.matter.assignment.internal.AssignmentSamples.catalogue;
import static org.huzheng.matter.assignment.internal.AssignmentSamples.day;
import static org.huzheng.matter.assignment.internal.AssignmentSamples.document;
import static org.huzheng.matter.assignment.internal.AssignmentSamples.plain;
import static org.huzheng.matter.assignment.internal.AssignmentSamples.proposal;
import static org.huzheng.matter.assignment.internal.AssignmentSamples.publication;
import static org.huzheng.matter.assignment.internal.AssignmentSamples.review;
import static org.huzheng.matter.assignment.internal.BrokenReviews.facts;
import static org.huzheng.matter.assignment.internal.BrokenReviews.inShanxi;
import static org.huzheng.matter.assignment.internal.BrokenReviews.row;
import static org.huzheng.matter.assignment.internal.BrokenReviews.with;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huzheng.lifecycle.internal.Guard;
import org.huzheng.lifecycle.internal.Step;
import org.huzheng.matter.AssignmentMode;
import org.huzheng.matter.AssignmentState;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.BodyKind;
import org.huzheng.matter.MatterAssignment;
import org.huzheng.matter.OfficialDocument;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.matter.Validity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each guard broken alone, and named with its article. */
@Tag("HZ-MAT-007")
class AssignmentGuardsTest {
    private static final BodyKind DEPARTMENT = BodyKind.COUNTY_DEPARTMENT;

    static Stream<Arguments> broken() {
        return Stream.of(BrokenReviews.all(), onDecision(), onTime()).flatMap(each -> each);
    }

    private static Stream<Arguments> onDecision() {
        MatterAssignment lawful = proposal(ENTRUSTED);
        return Stream.of(
                decided("concentration-decided", "行政处罚法 18(2)", CONCENTRATED, BodyKind.CITY_GOVERNMENT),
                decided("province-decided", "行政处罚法 24(1)", EMPOWERED, BodyKind.COUNTY_GOVERNMENT),
                decided("county-stations", "浙江省综合行政执法条例 9(4)", STATIONED, BodyKind.COUNTY_DEPARTMENT),
                approved("entrusted-in-writing", "行政处罚法 20(1)", letter(lawful, Optional.empty(), lawful.boundary())),
                approved(
                        "entrusted-in-writing",
                        "行政处罚法 20(1)",
                        letter(lawful, Optional.of(document(STRANGER, DEPARTMENT)), lawful.boundary())),
                approved(
                        "entrustment-states-authority",
                        "行政处罚法 20(2)",
                        letter(lawful, lawful.document(), Optional.empty())),
                approved(
                        "entrustment-states-period",
                        "行政处罚法 20(2)",
                        lawful.in(AssignmentState.LEGAL_REVIEWED, Validity.from(START), START)),
                published("published-by-start", "行政处罚法 39", proposal(STATUTORY), List.of()),
                published(
                        "published-by-start",
                        "行政处罚法 39",
                        proposal(STATUTORY),
                        List.of(publication(BUREAU, LocalDate.of(2026, 3, 2)))),
                published(
                        "published-by-both",
                        "行政处罚法 20(2)",
                        lawful,
                        List.of(publication(BUREAU, LocalDate.of(2026, 2, 10)))),
                published(
                        "decision-published",
                        "行政处罚法 24(1)",
                        proposal(EMPOWERED).approvedBy(Optional.of(document(PROVINCE, BodyKind.PROVINCE_GOVERNMENT))),
                        List.of(publication(BUREAU, LocalDate.of(2026, 1, 31)))));
    }

    private static MatterAssignment letter(
            MatterAssignment of, Optional<OfficialDocument> document, Optional<String> boundary) {
        return MatterAssignment.builder()
                .id(of.id())
                .matter(of.matter())
                .mode(of.mode())
                .source(of.source())
                .sourceKind(of.sourceKind())
                .recipient(of.recipient())
                .recipientKind(of.recipientKind())
                .territory(of.territory())
                .boundary(boundary)
                .validity(of.validity())
                .document(document)
                .approval(of.approval())
                .publications(of.publications())
                .transition(of.transition())
                .recordedAt(of.recordedAt())
                .state(of.state())
                .build();
    }

    private static Arguments decided(String guard, String article, AssignmentMode mode, BodyKind issuer) {
        return row(
                guard,
                article,
                AssignmentState.LEGAL_REVIEWED,
                facts(proposal(mode), AssignmentAct.approve(day(2026, 2, 2), Optional.of(document(PROVINCE, issuer)))));
    }

    private static Arguments approved(String guard, String article, MatterAssignment assignment) {
        return row(
                guard,
                article,
                AssignmentState.LEGAL_REVIEWED,
                facts(assignment, AssignmentSamples.approve(ENTRUSTED)));
    }

    private static Arguments published(
            String guard,
            String article,
            MatterAssignment assignment,
            List<org.huzheng.matter.Publication> publications) {
        return row(
                guard,
                article,
                AssignmentState.APPROVED,
                facts(assignment, AssignmentAct.publish(day(2026, 3, 5), publications)));
    }

    private static Stream<Arguments> onTime() {
        AssignmentActs.Withdraw lawful = (AssignmentActs.Withdraw)
                AssignmentSamples.withdraw(org.huzheng.matter.TransitionClause.OpenCases.HANDED_OVER);
        Instant before = START.minusMillis(1);
        return Stream.of(
                row(
                        "validity-begun",
                        "",
                        AssignmentState.PUBLISHED,
                        facts(proposal(EMPOWERED), plain(AssignmentEvent.START, before))),
                row(
                        "withdrawal-published",
                        "",
                        AssignmentState.ACTIVE,
                        facts(
                                proposal(EMPOWERED),
                                AssignmentAct.withdraw(
                                        lawful.at(),
                                        lawful.from(),
                                        lawful.clause(),
                                        publication(BUREAU, LocalDate.of(2026, 8, 2))))),
                row(
                        "still-running",
                        "",
                        AssignmentState.EVALUATED,
                        facts(
                                proposal(ENTRUSTED),
                                AssignmentAct.withdraw(
                                        lawful.at(), AssignmentSamples.END, lawful.clause(), lawful.publication()))),
                row(
                        "validity-over",
                        "",
                        AssignmentState.ACTIVE,
                        facts(proposal(EMPOWERED), plain(AssignmentEvent.EXPIRE, day(2050, 1, 1)))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("broken")
    void guard_brokenAlone_isTheOneNamed(String guard, String article, AssignmentState from, AssignmentFacts facts) {
        Step<AssignmentState> step =
                AssignmentLifecycle.TABLE.step(from, facts.act().event(), facts);
        assertThat(step).isInstanceOf(Step.Refused.class);
        if (step instanceof Step.Refused<AssignmentState> refused) {
            assertThat(refused.guards()).containsExactly(guard);
            assertThat(refused.articles()).containsExactly(article);
            assertThat(refused.text().zh()).isNotBlank();
        }
    }

    @Test
    void guards_each_areBrokenByATest() {
        Set<String> names = new TreeSet<>();
        broken().forEach(row -> names.add((String) row.get()[0]));
        assertThat(AssignmentLifecycle.TABLE.rows().stream()
                        .flatMap(row -> row.guards().stream())
                        .map(Guard::name))
                .isSubsetOf(names);
    }

    @ParameterizedTest
    @EnumSource(AssignmentMode.class)
    void acts_lawfulOfEachMode_move(AssignmentMode mode) {
        assertMoves(AssignmentState.PROPOSED, facts(proposal(mode), AssignmentSamples.assess(mode)));
        assertMoves(AssignmentState.CAPACITY_ASSESSED, facts(proposal(mode), review()));
        assertMoves(AssignmentState.LEGAL_REVIEWED, facts(proposal(mode), AssignmentSamples.approve(mode)));
    }

    @Test
    void review_townshipByLawOrCoercionAfterPenalty_moves() {
        assertMoves(
                AssignmentState.CAPACITY_ASSESSED,
                new AssignmentFacts(
                        proposal(STATUTORY, CODE, TOWN, BodyKind.TOWNSHIP, TOWN, BodyKind.TOWNSHIP),
                        review(),
                        with(BasisLevel.LAW, PenaltyKind.FINE)));
        MatterAssignment penaltyFirst =
                proposal(CONCENTRATED).in(AssignmentState.ACTIVE, Validity.from(START), day(2026, 1, 2));
        assertMoves(
                AssignmentState.CAPACITY_ASSESSED,
                new AssignmentFacts(
                        proposal(CONCENTRATED, SEALING), review(), catalogue().with(penaltyFirst)));
    }

    @Test
    void zhejiangsRegulation_elsewhere_demandsNothing() {
        AssignmentFacts lawful = inShanxi(proposal(STATIONED));
        assertMoves(AssignmentState.CAPACITY_ASSESSED, lawful);
        AssignmentAct approve = AssignmentAct.approve(day(2026, 2, 2), Optional.empty());
        assertMoves(
                AssignmentState.LEGAL_REVIEWED, new AssignmentFacts(lawful.assignment(), approve, lawful.catalogue()));
    }

    private static void assertMoves(AssignmentState from, AssignmentFacts facts) {
        assertThat(AssignmentLifecycle.TABLE.step(from, facts.act().event(), facts))
                .isInstanceOf(Step.Moved.class);
    }
}
