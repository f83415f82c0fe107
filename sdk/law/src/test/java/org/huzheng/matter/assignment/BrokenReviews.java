package org.huzheng.matter.assignment;

import static org.huzheng.matter.AssignmentMode.CONCENTRATED;
import static org.huzheng.matter.AssignmentMode.EMPOWERED;
import static org.huzheng.matter.AssignmentMode.ENTRUSTED;
import static org.huzheng.matter.AssignmentMode.STATIONED;
import static org.huzheng.matter.AssignmentMode.STATUTORY;
import static org.huzheng.matter.MatterSamples.BUREAU;
import static org.huzheng.matter.MatterSamples.CODE;
import static org.huzheng.matter.MatterSamples.STRANGER;
import static org.huzheng.matter.MatterSamples.TOWN;
import static org.huzheng.matter.assignment.AssignmentSamples.ORGANISATION;
import static org.huzheng.matter.assignment.AssignmentSamples.SEALING;
import static org.huzheng.matter.assignment.AssignmentSamples.catalogue;
import static org.huzheng.matter.assignment.AssignmentSamples.day;
import static org.huzheng.matter.assignment.AssignmentSamples.matter;
import static org.huzheng.matter.assignment.AssignmentSamples.own;
import static org.huzheng.matter.assignment.AssignmentSamples.penalty;
import static org.huzheng.matter.assignment.AssignmentSamples.proposal;
import static org.huzheng.matter.assignment.AssignmentSamples.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huzheng.matter.AssignmentMode;
import org.huzheng.matter.AssignmentState;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.BodyKind;
import org.huzheng.matter.MatterAssignment;
import org.huzheng.matter.MatterCatalogue;
import org.huzheng.matter.MatterCategory;
import org.huzheng.matter.MatterState;
import org.huzheng.matter.MatterVersion;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.matter.Territory;
import org.junit.jupiter.params.provider.Arguments;

/** What breaks exactly one guard of capacity or legality 能力评估与合法性审查中的反例. */
final class BrokenReviews {
    private static final BodyKind DEPARTMENT = BodyKind.COUNTY_DEPARTMENT;

    private BrokenReviews() {}

    static Stream<Arguments> all() {
        return Stream.of(onCapacity(), onLegality(), onPowerHeld()).flatMap(each -> each);
    }

    static AssignmentFacts facts(MatterAssignment assignment, AssignmentAct act) {
        return new AssignmentFacts(assignment, act, catalogue());
    }

    private static Stream<Arguments> onCapacity() {
        LocalDate on = LocalDate.of(2026, 1, 10);
        return Stream.of(
                assessed(
                        "assessed-by-now",
                        "",
                        STATUTORY,
                        new CapacityAssessment(BUREAU, on.plusDays(2), true, true, true, true, 2, true, true)),
                assessed(
                        "urgently-needed",
                        "行政处罚法 24(1)",
                        EMPOWERED,
                        new CapacityAssessment(BUREAU, on, true, false, true, true, 2, true, true)),
                assessed(
                        "can-undertake",
                        "行政处罚法 24(1)",
                        EMPOWERED,
                        new CapacityAssessment(BUREAU, on, false, true, true, true, 2, true, true)),
                assessed(
                        "fit-for-township",
                        "浙江省综合行政执法条例 9(2)",
                        EMPOWERED,
                        new CapacityAssessment(BUREAU, on, true, true, false, true, 2, true, true)),
                assessed(
                        "cannot-undertake-yet",
                        "浙江省综合行政执法条例 9(4)",
                        STATIONED,
                        new CapacityAssessment(BUREAU, on, true, true, true, true, 2, true, true)),
                assessed(
                        "public-function",
                        "行政处罚法 21(1)",
                        ENTRUSTED,
                        new CapacityAssessment(BUREAU, on, true, true, true, false, 2, true, true)),
                assessed(
                        "qualified-staff",
                        "行政处罚法 21(2)",
                        ENTRUSTED,
                        new CapacityAssessment(BUREAU, on, true, true, true, true, 0, true, true)),
                assessed(
                        "technical-capacity",
                        "行政处罚法 21(3)",
                        ENTRUSTED,
                        new CapacityAssessment(BUREAU, on, true, true, true, true, 2, true, false)));
    }

    private static Arguments assessed(String guard, String article, AssignmentMode mode, CapacityAssessment found) {
        return row(
                guard,
                article,
                AssignmentState.PROPOSED,
                facts(proposal(mode), new AssignmentAct.Assess(day(2026, 1, 11), found)));
    }

    private static Stream<Arguments> onLegality() {
        return Stream.of(
                reviewed(
                        "matter-in-force",
                        "行政处罚法 38(1)",
                        new AssignmentFacts(
                                proposal(STATUTORY), review(), MatterCatalogue.of(List.of(), List.of(), List.of()))),
                reviewed(
                        "body-may-hold-power",
                        "行政处罚法 17",
                        facts(proposal(STATUTORY, CODE, STRANGER, BodyKind.OTHER, STRANGER, BodyKind.OTHER), review())),
                reviewed(
                        "organisation-authorised-by-regulation",
                        "行政处罚法 19",
                        new AssignmentFacts(
                                proposal(
                                        STATUTORY,
                                        CODE,
                                        ORGANISATION,
                                        BodyKind.PUBLIC_BODY,
                                        ORGANISATION,
                                        BodyKind.PUBLIC_BODY),
                                review(),
                                with(BasisLevel.LOCAL_RULE, PenaltyKind.WARNING))),
                reviewed(
                        "county-or-above",
                        "行政处罚法 23",
                        facts(proposal(STATUTORY, CODE, TOWN, BodyKind.TOWNSHIP, TOWN, BodyKind.TOWNSHIP), review())),
                reviewed(
                        "concentrated-in-administrative-body",
                        "行政处罚法 18(2)",
                        facts(
                                proposal(CONCENTRATED, CODE, BUREAU, DEPARTMENT, ORGANISATION, BodyKind.PUBLIC_BODY),
                                review())),
                reviewed(
                        "liberty-stays-with-police",
                        "行政处罚法 18(3)",
                        new AssignmentFacts(
                                proposal(CONCENTRATED), review(), with(BasisLevel.LAW, PenaltyKind.DETENTION))),
                reviewed("coercion-follows-penalty", "行政强制法 17(2)", facts(proposal(CONCENTRATED, SEALING), review())),
                reviewed("coercion-not-entrusted", "行政强制法 17(1)", facts(proposal(ENTRUSTED, SEALING), review())),
                reviewed(
                        "not-entrusted-to-others",
                        "行政处罚法 20(1)",
                        facts(proposal(ENTRUSTED, CODE, BUREAU, DEPARTMENT, STRANGER, BodyKind.OTHER), review())),
                reviewed(
                        "source-is-county-department",
                        "行政处罚法 24(1)",
                        facts(
                                proposal(EMPOWERED, CODE, BUREAU, BodyKind.CITY_DEPARTMENT, TOWN, BodyKind.TOWNSHIP),
                                review())),
                reviewed(
                        "recipient-is-township",
                        "行政处罚法 24(1)",
                        facts(proposal(EMPOWERED, CODE, BUREAU, DEPARTMENT, STRANGER, DEPARTMENT), review())),
                reviewed(
                        "department-stations-in-township",
                        "浙江省综合行政执法条例 9(4)",
                        facts(proposal(STATIONED, CODE, BUREAU, DEPARTMENT, STRANGER, DEPARTMENT), review())),
                reviewed(
                        "stationed-by-department-elsewhere",
                        "",
                        inShanxi(proposal(STATIONED, CODE, BUREAU, DEPARTMENT, STRANGER, DEPARTMENT))),
                reviewed(
                        "opinion-noted",
                        "",
                        facts(
                                proposal(STATUTORY),
                                new AssignmentAct.Plain(AssignmentEvent.REVIEW, day(2026, 1, 20), " "))));
    }

    /** The same matter and assignment in a county of another province, where Zhejiang's regulation says nothing. */
    static AssignmentFacts inShanxi(MatterAssignment of) {
        Territory county = Territory.of("140525", "泽州县");
        MatterVersion there = new MatterVersion(
                CODE,
                county,
                1,
                penalty().content(),
                penalty().validity(),
                penalty().recordedAt(),
                MatterState.EFFECTIVE);
        MatterAssignment assignment = new MatterAssignment(
                of.id(),
                of.matter(),
                of.mode(),
                of.source(),
                of.sourceKind(),
                of.recipient(),
                of.recipientKind(),
                county,
                of.boundary(),
                of.validity(),
                of.document(),
                of.approval(),
                of.publications(),
                of.transition(),
                of.recordedAt(),
                of.state());
        return new AssignmentFacts(assignment, review(), MatterCatalogue.of(List.of(there), List.of(), List.of()));
    }

    private static Stream<Arguments> onPowerHeld() {
        MatterAssignment held =
                proposal(ENTRUSTED).in(AssignmentState.ACTIVE, own(CODE).validity(), day(2026, 1, 2));
        MatterCatalogue entrusted =
                MatterCatalogue.of(List.of(penalty()), List.of(own(CODE), held, ownOf(ORGANISATION)), List.of());
        MatterAssignment again =
                proposal(ENTRUSTED, CODE, ORGANISATION, BodyKind.PUBLIC_BODY, STRANGER, BodyKind.PUBLIC_BODY);
        MatterCatalogue nobody = MatterCatalogue.of(List.of(penalty()), List.of(), List.of());
        return Stream.of(
                reviewed("within-own-power", "行政处罚法 20(1)", new AssignmentFacts(proposal(ENTRUSTED), review(), nobody)),
                reviewed("not-entrusted-again", "行政处罚法 20(4)", new AssignmentFacts(again, review(), entrusted)),
                reviewed(
                        "source-holds-power",
                        "行政处罚法 24(1)",
                        new AssignmentFacts(proposal(EMPOWERED), review(), nobody)));
    }

    private static MatterAssignment ownOf(org.huzheng.statement.Party party) {
        MatterAssignment own = own(CODE);
        return new MatterAssignment(
                "OWN-2",
                CODE,
                STATUTORY,
                party,
                BodyKind.PUBLIC_BODY,
                party,
                BodyKind.PUBLIC_BODY,
                own.territory(),
                Optional.empty(),
                own.validity(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                day(2026, 1, 3),
                AssignmentState.ACTIVE);
    }

    static MatterCatalogue with(BasisLevel level, PenaltyKind kind) {
        return MatterCatalogue.of(
                List.of(matter(CODE, MatterCategory.PENALTY, level, kind)), List.of(own(CODE)), List.of());
    }

    private static Arguments reviewed(String guard, String article, AssignmentFacts facts) {
        return row(guard, article, AssignmentState.CAPACITY_ASSESSED, facts);
    }

    static Arguments row(String guard, String article, AssignmentState from, AssignmentFacts facts) {
        return Arguments.of(guard, article, from, facts);
    }
}
