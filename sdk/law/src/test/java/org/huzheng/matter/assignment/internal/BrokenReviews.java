package org.huzheng.matter.assignment.internal;

import static org.huzheng.matter.AssignmentMode.CONCENTRATED;
import static org.huzheng.matter.AssignmentMode.EMPOWERED;
import static org.huzheng.matter.AssignmentMode.ENTRUSTED;
import static org.huzheng.matter.AssignmentMode.STATIONED;
import static org.huzheng.matter.AssignmentMode.STATUTORY;
import static org.huzheng.matter.MatterSamples.BUREAU;
import static org.huzheng.matter.MatterSamples.CODE;
import static org.huzheng.matter.MatterSamples.STRANGER;
import static org.huzheng.matter.MatterSamples.TOWN;
import static org.huzheng.matter.assignment.internal.AssignmentSamples.ORGANISATION;
import static org.huzheng.matter.assignment.internal.AssignmentSamples.SEALING;
import static org.huzheng.matter.assignment.internal.AssignmentSamples.catalogue;
import static org.huzheng.matter.assignment.internal.AssignmentSamples.day;
import static org.huzheng.matter.assignment.internal.AssignmentSamples.matter;
import static org.huzheng.matter.assignment.internal.AssignmentSamples.own;
import static org.huzheng.matter.assignment.internal.AssignmentSamples.penalty;
import static org.huzheng.matter.assignment.internal.AssignmentSamples.proposal;
import static org.huzheng.matter.assignment.internal.AssignmentSamples.review;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
                        new CapacityAssessment(
                                BUREAU, on.plusDays(2), EnumSet.allOf(CapacityAssessment.Point.class), 2)),
                assessed(
                        "urgently-needed",
                        "行政处罚法 24(1)",
                        EMPOWERED,
                        new CapacityAssessment(
                                BUREAU,
                                on,
                                Set.of(
                                        CapacityAssessment.Point.CAN_UNDERTAKE,
                                        CapacityAssessment.Point.FIT,
                                        CapacityAssessment.Point.PUBLIC_FUNCTION,
                                        CapacityAssessment.Point.TECHNICAL_NEEDED,
                                        CapacityAssessment.Point.TECHNICAL_AVAILABLE),
                                2)),
                assessed(
                        "can-undertake",
                        "行政处罚法 24(1)",
                        EMPOWERED,
                        new CapacityAssessment(
                                BUREAU,
                                on,
                                Set.of(
                                        CapacityAssessment.Point.URGENTLY_NEEDED,
                                        CapacityAssessment.Point.FIT,
                                        CapacityAssessment.Point.PUBLIC_FUNCTION,
                                        CapacityAssessment.Point.TECHNICAL_NEEDED,
                                        CapacityAssessment.Point.TECHNICAL_AVAILABLE),
                                2)),
                assessed(
                        "fit-for-township",
                        "浙江省综合行政执法条例 9(2)",
                        EMPOWERED,
                        new CapacityAssessment(
                                BUREAU,
                                on,
                                Set.of(
                                        CapacityAssessment.Point.CAN_UNDERTAKE,
                                        CapacityAssessment.Point.URGENTLY_NEEDED,
                                        CapacityAssessment.Point.PUBLIC_FUNCTION,
                                        CapacityAssessment.Point.TECHNICAL_NEEDED,
                                        CapacityAssessment.Point.TECHNICAL_AVAILABLE),
                                2)),
                assessed(
                        "cannot-undertake-yet",
                        "浙江省综合行政执法条例 9(4)",
                        STATIONED,
                        new CapacityAssessment(BUREAU, on, EnumSet.allOf(CapacityAssessment.Point.class), 2)),
                assessed(
                        "public-function",
                        "行政处罚法 21(1)",
                        ENTRUSTED,
                        new CapacityAssessment(
                                BUREAU,
                                on,
                                Set.of(
                                        CapacityAssessment.Point.CAN_UNDERTAKE,
                                        CapacityAssessment.Point.URGENTLY_NEEDED,
                                        CapacityAssessment.Point.FIT,
                                        CapacityAssessment.Point.TECHNICAL_NEEDED,
                                        CapacityAssessment.Point.TECHNICAL_AVAILABLE),
                                2)),
                assessed(
                        "qualified-staff",
                        "行政处罚法 21(2)",
                        ENTRUSTED,
                        new CapacityAssessment(BUREAU, on, EnumSet.allOf(CapacityAssessment.Point.class), 0)),
                assessed(
                        "technical-capacity",
                        "行政处罚法 21(3)",
                        ENTRUSTED,
                        new CapacityAssessment(
                                BUREAU,
                                on,
                                Set.of(
                                        CapacityAssessment.Point.CAN_UNDERTAKE,
                                        CapacityAssessment.Point.URGENTLY_NEEDED,
                                        CapacityAssessment.Point.FIT,
                                        CapacityAssessment.Point.PUBLIC_FUNCTION,
                                        CapacityAssessment.Point.TECHNICAL_NEEDED),
                                2)));
    }

    private static Arguments assessed(String guard, String article, AssignmentMode mode, CapacityAssessment found) {
        return row(
                guard,
                article,
                AssignmentState.PROPOSED,
                facts(proposal(mode), AssignmentAct.assess(day(2026, 1, 11), found)));
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
                                AssignmentAct.plain(AssignmentEvent.REVIEW, day(2026, 1, 20), " "))));
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
        MatterAssignment assignment = MatterAssignment.builder()
                .id(of.id())
                .matter(of.matter())
                .mode(of.mode())
                .source(of.source())
                .sourceKind(of.sourceKind())
                .recipient(of.recipient())
                .recipientKind(of.recipientKind())
                .territory(county)
                .boundary(of.boundary())
                .validity(of.validity())
                .document(of.document())
                .approval(of.approval())
                .publications(of.publications())
                .transition(of.transition())
                .recordedAt(of.recordedAt())
                .state(of.state())
                .build();
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
        return MatterAssignment.builder()
                .id("OWN-2")
                .matter(CODE)
                .mode(STATUTORY)
                .source(party)
                .sourceKind(BodyKind.PUBLIC_BODY)
                .recipient(party)
                .recipientKind(BodyKind.PUBLIC_BODY)
                .territory(own.territory())
                .validity(own.validity())
                .publications(List.of())
                .recordedAt(day(2026, 1, 3))
                .state(AssignmentState.ACTIVE)
                .build();
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
