package org.huzheng.matter.assignment.internal;

import static org.huzheng.matter.assignment.internal.AssignmentGuards.guard;
import static org.huzheng.matter.assignment.internal.AssignmentGuards.inMode;

import java.util.List;
import org.huzheng.lifecycle.internal.Guard;
import org.huzheng.matter.AssignmentMode;

/** Whether the recipient can take the power on 承接能力, by mode. */
final class CapacityGuards {
    static final List<Guard<AssignmentFacts>> ALL = List.of(
            guard(
                    "assessed-by-now",
                    "",
                    "评估日期不得晚于办理之日",
                    "the assessment must have been made by now",
                    facts -> !facts.assessment().on().isAfter(facts.day())),
            inMode(
                    AssignmentMode.EMPOWERED,
                    "urgently-needed",
                    "行政处罚法 24(1)",
                    "须为基层管理迫切需要",
                    "management at the base must urgently need it",
                    facts -> facts.assessment().urgentlyNeeded()),
            inMode(
                    AssignmentMode.EMPOWERED,
                    "can-undertake",
                    "行政处罚法 24(1)",
                    "承接的乡镇、街道须能够有效承接",
                    "the township must be able to take it on effectively",
                    facts -> facts.assessment().canUndertake()),
            inMode(
                    AssignmentMode.EMPOWERED,
                    "fit-for-township",
                    "浙江省综合行政执法条例 9(2)",
                    "须高频多发、易发现易处置、专业要求适宜",
                    "it must be frequent, easy to find and handle, and not too technical",
                    facts -> !facts.inZhejiang() || facts.assessment().fit()),
            inMode(
                    AssignmentMode.STATIONED,
                    "cannot-undertake-yet",
                    "浙江省综合行政执法条例 9(4)",
                    "派驻适用于暂不具备承接能力的乡镇、街道",
                    "teams are stationed where the township cannot take it on yet",
                    facts -> !facts.inZhejiang() || !facts.assessment().canUndertake()),
            inMode(
                    AssignmentMode.ENTRUSTED,
                    "public-function",
                    "行政处罚法 21(1)",
                    "受委托组织须依法成立并具有管理公共事务职能",
                    "the body entrusted must be lawfully set up and manage public affairs",
                    facts -> facts.assessment().publicFunction()),
            inMode(
                    AssignmentMode.ENTRUSTED,
                    "qualified-staff",
                    "行政处罚法 21(2)",
                    "受委托组织须有取得行政执法资格的工作人员",
                    "the body entrusted must have qualified officers",
                    facts -> facts.assessment().qualifiedStaff() > 0),
            inMode(
                    AssignmentMode.ENTRUSTED,
                    "technical-capacity",
                    "行政处罚法 21(3)",
                    "需要技术检查或者鉴定的，须有条件组织进行",
                    "where technical examination is needed it must be able to arrange it",
                    facts -> !facts.assessment().technicalNeeded()
                            || facts.assessment().technicalAvailable()));

    private CapacityGuards() {}
}
