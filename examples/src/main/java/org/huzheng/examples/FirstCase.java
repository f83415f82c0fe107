package org.huzheng.examples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huzheng.calendar.WorkCalendar;
import org.huzheng.casefile.CaseFile;
import org.huzheng.casefile.filing.CompetenceFinding;
import org.huzheng.casefile.filing.Filed;
import org.huzheng.casefile.ordinary.CheckBegun;
import org.huzheng.casefile.ordinary.ClueReceived;
import org.huzheng.casefile.procedure.CaseOpening;
import org.huzheng.casefile.procedure.CaseParty;
import org.huzheng.casefile.procedure.CaseRules;
import org.huzheng.casefile.team.CaseOfficer;
import org.huzheng.casefile.team.HandlersAssigned;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.UnifiedSocialCreditCode;
import org.huzheng.statement.Party;

/** Your first case: what happened goes in; what the law says about it comes out, with the article. */
public final class FirstCase {
    private FirstCase() {}

    public static void main(String[] args) {
        Party agency = Party.of("11330421MB0000019G", "示例镇综合行政执法队");
        CaseParty company =
                CaseParty.organisation("某渣土运输有限公司", "某区某路1号", UnifiedSocialCreditCode.parse("91330200MA0000779C"));
        CaseOpening opening = new CaseOpening(
                "示综执案〔2026〕1号",
                agency,
                "330217001000",
                "随意倾倒建筑垃圾",
                company,
                DivisionCode.parse("330421105"),
                LocalDate.of(2026, 3, 1));
        Instant morning = Instant.parse("2026-03-02T01:00:00Z");
        CaseFile file = CaseFile.open(opening, CaseRules.statutory("示例县"), WorkCalendar.shipped())
                .then(new ClueReceived(morning, "群众举报"))
                .then(new CheckBegun(morning))
                .then(new Filed(morning, "队长", LocalDate.of(2026, 3, 2), false, CompetenceFinding.stated("行政处罚法 22")));
        CaseOfficer chen = new CaseOfficer("陈办案", "33042101001", LocalDate.of(2024, 1, 1), LocalDate.of(2028, 12, 31));
        file.refusalOf(new HandlersAssigned(morning, List.of(chen)))
                .ifPresent(
                        refusal -> System.out.println("不予受理：" + refusal.text().zh()));
        file.duties(morning)
                .forEach(due -> System.out.println(due.status() + " "
                        + due.duty().text().zh() + "（" + due.duty().article() + "）截止 "
                        + due.duty().deadline().orElseThrow().lastDay()));
    }
}
