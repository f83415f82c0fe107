package org.huzheng.matter.assignment.internal;

import static org.huzheng.matter.assignment.internal.AssignmentGuards.guard;
import static org.huzheng.matter.assignment.internal.AssignmentGuards.inMode;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huzheng.lifecycle.internal.Guard;
import org.huzheng.matter.AssignmentMode;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.BodyKind;
import org.huzheng.matter.MatterAssignment;
import org.huzheng.matter.MatterCategory;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.statement.Party;

/** Whether this power may go to this body in this way at all 合法性审查, by mode. */
final class LegalityGuards {
    private static final Set<BasisLevel> REGULATIONS =
            EnumSet.of(BasisLevel.LAW, BasisLevel.ADMIN_REGULATION, BasisLevel.LOCAL_REGULATION);
    private static final Set<BasisLevel> NATIONAL = EnumSet.of(BasisLevel.LAW, BasisLevel.ADMIN_REGULATION);

    static final List<Guard<AssignmentFacts>> ALL = List.of(
            guard(
                    "matter-in-force",
                    "行政处罚法 38(1)",
                    "事项须在该地域有有效版本作为依据",
                    "the matter must have a version in force there to rest on",
                    facts -> facts.matter().isPresent()),
            inMode(
                    AssignmentMode.STATUTORY,
                    "body-may-hold-power",
                    "行政处罚法 17",
                    "其他组织或者个人不具有行政处罚权",
                    "only administrative bodies and organisations with public functions may hold the power",
                    facts -> facts.assignment().recipientKind() != BodyKind.OTHER),
            inMode(
                    AssignmentMode.STATUTORY,
                    "organisation-authorised-by-regulation",
                    "行政处罚法 19",
                    "组织的处罚权须由法律、法规授权",
                    "an organisation's power must be given by a law or regulation",
                    facts -> facts.assignment().recipientKind() != BodyKind.PUBLIC_BODY || rests(facts, REGULATIONS)),
            inMode(
                    AssignmentMode.STATUTORY,
                    "county-or-above",
                    "行政处罚法 23",
                    "处罚由县级以上行政机关管辖，法律、行政法规另有规定的除外",
                    "penalties are for the county and above unless a law or administrative regulation says otherwise",
                    facts -> facts.assignment().recipientKind() != BodyKind.TOWNSHIP
                            || !isOf(facts, MatterCategory.PENALTY)
                            || rests(facts, NATIONAL)),
            inMode(
                    AssignmentMode.CONCENTRATED,
                    "concentrated-in-administrative-body",
                    "行政处罚法 18(2)",
                    "集中行使处罚权的须为行政机关",
                    "concentrated power must go to an administrative body",
                    facts -> facts.assignment().recipientKind().isDepartment()
                            || facts.assignment().recipientKind() == BodyKind.TOWNSHIP),
            guard(
                    "liberty-stays-with-police",
                    "行政处罚法 18(3)",
                    "限制人身自由的处罚权不得划转、委托、赋权",
                    "the power to restrict personal liberty may not be passed on",
                    facts -> facts.is(AssignmentMode.STATUTORY)
                            || facts.is(AssignmentMode.STATIONED)
                            || facts.matter()
                                    .filter(matter -> matter.content().penalties().stream()
                                            .anyMatch(PenaltyKind::restrictsLiberty))
                                    .isEmpty()),
            inMode(
                    AssignmentMode.CONCENTRATED,
                    "coercion-follows-penalty",
                    "行政强制法 17(2)",
                    "强制措施只能随相对集中的处罚权行使",
                    "coercive measures come only with concentrated power of penalty",
                    facts -> !isOf(facts, MatterCategory.COERCION) || holdsConcentratedPenalty(facts)),
            inMode(
                    AssignmentMode.ENTRUSTED,
                    "coercion-not-entrusted",
                    "行政强制法 17(1)",
                    "行政强制措施权不得委托",
                    "the power of coercive measures may not be entrusted",
                    facts -> !isOf(facts, MatterCategory.COERCION)),
            inMode(
                    AssignmentMode.ENTRUSTED,
                    "not-entrusted-to-others",
                    "行政处罚法 20(1)",
                    "不得委托其他组织或者个人",
                    "it may not be entrusted to other organisations or individuals",
                    facts -> facts.assignment().recipientKind() != BodyKind.OTHER),
            inMode(
                    AssignmentMode.ENTRUSTED,
                    "within-own-power",
                    "行政处罚法 20(1)",
                    "须在委托机关法定权限内",
                    "it must be within the entrusting body's own power",
                    facts -> sourceHolds(facts, true)),
            inMode(
                    AssignmentMode.ENTRUSTED,
                    "not-entrusted-again",
                    "行政处罚法 20(4)",
                    "受委托组织不得再委托",
                    "what was entrusted may not be entrusted again",
                    facts -> !sourceHolds(facts, false)),
            inMode(
                    AssignmentMode.EMPOWERED,
                    "source-is-county-department",
                    "行政处罚法 24(1)",
                    "赋出的须为县级人民政府部门的权力",
                    "the power must be a county department's",
                    facts -> facts.assignment().sourceKind() == BodyKind.COUNTY_DEPARTMENT),
            inMode(
                    AssignmentMode.EMPOWERED,
                    "recipient-is-township",
                    "行政处罚法 24(1)",
                    "承接的须为乡镇人民政府、街道办事处",
                    "the recipient must be a township or sub-district",
                    facts -> facts.assignment().recipientKind() == BodyKind.TOWNSHIP),
            inMode(
                    AssignmentMode.EMPOWERED,
                    "source-holds-power",
                    "行政处罚法 24(1)",
                    "该部门须享有该项权力",
                    "the department must hold the power itself",
                    facts -> sourceHolds(facts, true)),
            inMode(
                    AssignmentMode.STATIONED,
                    "department-stations-in-township",
                    "浙江省综合行政执法条例 9(4)",
                    "派驻须由部门派至乡镇、街道",
                    "a team is stationed by a department in a township",
                    facts -> !facts.inZhejiang() || isStationedByDepartment(facts)),
            inMode(
                    AssignmentMode.STATIONED,
                    "stationed-by-department-elsewhere",
                    "",
                    "浙江省外：派驻须由部门派至乡镇、街道",
                    "outside Zhejiang: a team is stationed by a department in a township",
                    facts -> facts.inZhejiang() || isStationedByDepartment(facts)));

    private LegalityGuards() {}

    private static boolean isStationedByDepartment(AssignmentFacts facts) {
        return facts.assignment().sourceKind().isDepartment()
                && facts.assignment().recipientKind() == BodyKind.TOWNSHIP;
    }

    private static boolean rests(AssignmentFacts facts, Set<BasisLevel> levels) {
        return facts.matter().stream()
                .flatMap(matter -> matter.content().bases().stream())
                .anyMatch(basis -> levels.contains(basis.level()));
    }

    private static boolean isOf(AssignmentFacts facts, MatterCategory category) {
        return facts.matter()
                .filter(matter -> matter.content().category() == category)
                .isPresent();
    }

    /** Whether the source holds this matter in the whole territory, in its own name or only for another. */
    private static boolean sourceHolds(AssignmentFacts facts, boolean inOwnName) {
        Party source = facts.assignment().source();
        return facts.catalogue().assignmentsAsOf(facts.begins(), facts.act().at()).stream()
                .filter(held -> held.matter().equals(facts.assignment().matter()))
                .filter(held -> held.recipient().is(source) && held.mode().isInOwnName() == inOwnName)
                .anyMatch(held ->
                        held.territory().covers(facts.assignment().territory().code()));
    }

    private static boolean holdsConcentratedPenalty(AssignmentFacts facts) {
        return facts.catalogue().assignmentsAsOf(facts.begins(), facts.act().at()).stream()
                .filter(held -> held.mode() == AssignmentMode.CONCENTRATED)
                .filter(held -> held.recipient().is(facts.assignment().recipient()))
                .filter(held ->
                        held.territory().covers(facts.assignment().territory().code()))
                .anyMatch(held -> isPenalty(facts, held));
    }

    private static boolean isPenalty(AssignmentFacts facts, MatterAssignment held) {
        return facts.catalogue()
                .inForce(
                        held.matter(),
                        facts.assignment().territory().code(),
                        facts.begins(),
                        facts.act().at())
                .filter(matter -> matter.content().category() == MatterCategory.PENALTY)
                .isPresent();
    }
}
