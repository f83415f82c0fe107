package org.huzheng.casefile.team.internal;

import org.huzheng.BilingualText;
import org.huzheng.casefile.procedure.internal.CaseGuards;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.casefile.team.CaseOfficer;
import org.huzheng.casefile.team.HandlersAssigned;
import org.huzheng.casefile.team.RecusalDecided;
import org.huzheng.lifecycle.internal.Guard;

/** What the law demands of the officers in a case 办案人员的守卫条件. */
public final class TeamGuards {
    /** The handlers named in the event are two or more, all certified. */
    public static final Guard<Situation<HandlersAssigned>> TWO_CERTIFIED = CaseGuards.guard(
            "two-certified-officers",
            "行政处罚法 42(1)",
            "执法人员不得少于两人，且均须具有有效的行政执法资格",
            "at least two officers, each with a valid certificate",
            situation -> TeamRecord.twoCertified(situation.event().handlers(), situation.at()),
            situation -> missing(situation.event(), situation));

    /** The handlers the case has are two or more, all certified when the event happens. */
    public static final Guard<Situation<?>> HANDLED_BY_TWO = CaseGuards.guard(
            "handled-by-two-certified",
            "行政处罚法 42(1)",
            "办案人员不得少于两人，且执法资格在有效期内",
            "the case must have at least two handlers with valid certificates",
            situation -> situation.the(TeamRecord.class).twoCertified(situation.at()));

    /** Nobody who was recused handles the case. */
    public static final Guard<Situation<HandlersAssigned>> NOT_RECUSED = CaseGuards.guard(
            "no-recused-officer",
            "行政处罚法 43(1)",
            "应当回避的人员不得办理本案",
            "an officer who was recused may not handle the case",
            situation -> situation.event().handlers().stream()
                    .noneMatch(
                            officer -> situation.the(TeamRecord.class).recused().contains(officer.number())));

    /** The head decides on a recusal. */
    public static final Guard<Situation<RecusalDecided>> HEAD_DECIDES = CaseGuards.guard(
            "head-decides-recusal",
            "行政处罚法 43(3)",
            "回避由行政机关负责人决定",
            "the head of the department decides on the recusal",
            situation -> situation.event().byHead());

    private TeamGuards() {}

    private static BilingualText missing(HandlersAssigned assigned, Situation<?> situation) {
        long count = assigned.handlers().stream()
                .filter(officer -> officer.certifiedAt(situation.at()))
                .map(CaseOfficer::number)
                .distinct()
                .count();
        return new BilingualText(
                "指派 " + assigned.handlers().size() + " 人，其中具有有效执法资格的 " + count + " 人，须两人以上且均具资格",
                assigned.handlers().size() + " named, " + count
                        + " with a valid certificate; at least two are needed and all must be certified");
    }
}
