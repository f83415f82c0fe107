package org.huzheng.casefile.paper;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huzheng.casefile.decision.Decided;
import org.huzheng.casefile.hearing.HearingAbandoned;
import org.huzheng.casefile.hearing.HearingHeld;
import org.huzheng.casefile.hearing.HearingRightLapsed;
import org.huzheng.casefile.hearing.HearingRightNotified;
import org.huzheng.casefile.notice.DefenceReceived;
import org.huzheng.casefile.notice.DefenceReviewed;
import org.huzheng.casefile.notice.DefenceWaived;
import org.huzheng.casefile.notice.PriorNoticeServed;
import org.huzheng.casefile.procedure.CaseEvent;

/** How the party was heard before a decision 听取陈述、申辩和听证情况 (行政处罚法 62), told from the events alone. */
final class DefenceWords {
    private DefenceWords() {}

    static String of(Told<? extends Decided> told) {
        Optional<PriorNoticeServed> notice = NoticePapers.notice(told);
        if (notice.isEmpty()) {
            return "";
        }
        Instant from = notice.get().at();
        return "本机关于" + Wording.day(from) + "告知当事人拟作出的行政处罚内容及事实、理由、依据，并告知其依法享有的权利。" + defence(told, from)
                + hearing(told);
    }

    private static String defence(Told<? extends Decided> told, Instant from) {
        if (since(told, DefenceWaived.class, from).stream().anyMatch(DefenceWaived::express)) {
            return "当事人明确放弃陈述、申辩。";
        }
        List<DefenceReceived> defences = since(told, DefenceReceived.class, from);
        if (defences.isEmpty()) {
            return "当事人在告知的期限内未提出陈述、申辩。";
        }
        StringBuilder words = new StringBuilder();
        defences.forEach(defence -> words.append("当事人于")
                .append(Wording.day(defence.at()))
                .append("提出陈述、申辩：")
                .append(Wording.sentence(defence.defence())));
        since(told, DefenceReviewed.class, from)
                .forEach(reviewed -> words.append("经复核，")
                        .append(Wording.sentence(reviewed.reply()))
                        .append(reviewed.accepted() ? "本机关予以采纳。" : "本机关不予采纳。"));
        return words.toString();
    }

    private static String hearing(Told<? extends Decided> told) {
        if (told.last(HearingRightNotified.class).isEmpty()) {
            return "";
        }
        Optional<HearingHeld> held = told.last(HearingHeld.class);
        if (held.isPresent()) {
            return "应当事人要求，本机关于" + Wording.day(held.get().at()) + "举行听证。";
        }
        if (told.last(HearingAbandoned.class).isPresent()) {
            return "当事人要求听证后，无正当理由拒不出席或者未经许可中途退出听证，视为放弃听证权利。";
        }
        return told.last(HearingRightLapsed.class).isPresent() ? "当事人在法定期限内未要求听证。" : "";
    }

    private static <E extends CaseEvent> List<E> since(Told<?> told, Class<E> type, Instant from) {
        return told.earlier(type).stream()
                .filter(event -> !event.at().isBefore(from))
                .toList();
    }
}
