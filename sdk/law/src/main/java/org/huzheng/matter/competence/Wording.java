package org.huzheng.matter.competence;

import java.util.List;
import java.util.stream.Collectors;
import org.huzheng.BilingualText;
import org.huzheng.matter.AssignmentMode;
import org.huzheng.matter.MatterAssignment;
import org.huzheng.matter.OfficialDocument;
import org.huzheng.statement.Party;

/** The answers in words. */
final class Wording {
    private Wording() {}

    static BilingualText competent(CompetenceAnswer.Competent answer) {
        BilingualText holding = holding(answer.holding());
        String settled = answer.settled().map(DutyDispute::id).orElse("");
        String articles = articles(answer);
        return new BilingualText(
                "由" + holding.zh() + (settled.isEmpty() ? "" : "；职责争议 " + settled + " 已处理") + articles,
                "Competent: " + holding.en() + (settled.isEmpty() ? "" : "; dispute " + settled + " is settled")
                        + articles);
    }

    static BilingualText nobody(CompetenceAnswer.Nobody answer) {
        String zh = answer.idle().stream()
                .map(each -> "；" + name(each.assignment().recipient()) + "："
                        + each.why().text().zh())
                .collect(Collectors.joining());
        String en = answer.idle().stream()
                .map(each -> "; " + name(each.assignment().recipient()) + ": "
                        + each.why().text().en())
                .collect(Collectors.joining());
        String reason =
                answer.barredBy().map(entry -> "（" + entry.reason() + "）").orElse("");
        return new BilingualText(
                "无主管机关：" + answer.why().text().zh() + reason + zh + articles(answer),
                "Nobody: " + answer.why().text().en() + reason + en + articles(answer));
    }

    static BilingualText several(CompetenceAnswer.Several answer) {
        boolean divided = answer.isDivided();
        return new BilingualText(
                (divided ? "按职责边界分别由：" : "多个机关均有职权：") + list(answer.holdings(), true) + articles(answer),
                (divided ? "Divided by boundaries: " : "Several are competent: ")
                        + list(answer.holdings(), false)
                        + articles(answer));
    }

    static BilingualText inDispute(CompetenceAnswer.InDispute answer) {
        DutyDispute dispute = answer.dispute();
        String who = dispute.parties().stream().map(Wording::name).collect(Collectors.joining("、"));
        String outcome = dispute.settlement()
                .map(end -> "（" + name(end.competent()) + "，" + end.document() + "）")
                .orElse("");
        return new BilingualText(
                "职责争议 " + dispute.id() + "：" + who + outcome + articles(answer),
                "In dispute " + dispute.id() + ": " + who + outcome + articles(answer));
    }

    private static String list(List<Holding> holdings, boolean chinese) {
        return holdings.stream()
                .map(Wording::holding)
                .map(text -> chinese ? text.zh() : text.en())
                .collect(Collectors.joining("；"));
    }

    private static BilingualText holding(Holding holding) {
        String chain = holding.chain().stream().map(Wording::link).collect(Collectors.joining(" → "));
        String boundary = holding.boundary().map(text -> "，限于：" + text).orElse("");
        String zh = name(holding.agency()) + "以自己的名义（" + chain + boundary + "）";
        String en = name(holding.agency()) + " in its own name (" + chain + boundary + ")";
        for (MatterAssignment each : holding.actingFor()) {
            boolean stationed = each.mode() == AssignmentMode.STATIONED;
            zh += "，" + name(each.recipient()) + (stationed ? "派驻" : "受委托") + "以其名义";
            en += ", " + name(each.recipient()) + (stationed ? " stationed" : " entrusted") + " in its name";
        }
        return new BilingualText(zh, en);
    }

    private static String link(MatterAssignment assignment) {
        String document = assignment
                .document()
                .map(OfficialDocument::number)
                .map(number -> " " + number)
                .orElse("");
        return assignment.mode().chinese() + " " + name(assignment.recipient()) + document;
    }

    private static String name(Party party) {
        return party.name();
    }

    private static String articles(CompetenceAnswer answer) {
        return answer.articles().isEmpty() ? "" : " [" + String.join("、", answer.articles()) + "]";
    }
}
