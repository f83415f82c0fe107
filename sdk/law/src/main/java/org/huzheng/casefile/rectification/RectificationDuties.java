package org.huzheng.casefile.rectification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.calendar.Deadline;
import org.huzheng.casefile.procedure.CaseSoFar;
import org.huzheng.casefile.procedure.Duty;

/** What letters and correction orders still demand 来函与整改的待办事项; what the party owes is waited for. */
final class RectificationDuties {
    private static final String ORDER = "行政处罚法 28(1)";

    private RectificationDuties() {}

    static Optional<Duty> of(String number, Letter letter, CaseSoFar now) {
        return letter.isReplyOwed()
                ? Optional.of(new Duty(
                        "answer-letter",
                        letter.article(),
                        new BilingualText(
                                "回复" + letter.received().sender() + "来函：" + number, "answer the letter: " + number),
                        letter.replyDue(now.calendar()),
                        false))
                : Optional.empty();
    }

    static List<Duty> of(String number, Correction correction, CaseSoFar now) {
        return switch (now.state(RectificationLifecycle.REGION, number)) {
            case NONE, ADVISED, VERIFIED, REFUSED -> List.of();
            case PLAN_SUBMITTED ->
                List.of(duty("answer-plan", number, "对整改方案作出答复", "answer the plan", Optional.empty()));
            case REPORTED ->
                List.of(duty("recheck-correction", number, "复查改正情况", "check the correction", Optional.empty()));
            case ORDERED, PLANNED, PARTIAL -> party(number, correction, now);
        };
    }

    private static List<Duty> party(String number, Correction correction, CaseSoFar now) {
        List<Duty> duties = new ArrayList<>();
        Instant start = correction.orderedAt().orElseThrow();
        correction
                .lastDay()
                .ifPresent(day -> duties.add(duty(
                                "correct-violation",
                                number,
                                "待当事人改正违法行为",
                                "the party corrects the violation",
                                Optional.of(due(start, day, now)))
                        .waiting()));
        boolean planned = now.state(RectificationLifecycle.REGION, number) == RectificationState.PLANNED;
        correction
                .next()
                .filter(milestone -> planned)
                .ifPresent(milestone -> duties.add(duty(
                                "reach-milestone",
                                number + " " + milestone.name(),
                                "待当事人完成整改节点",
                                "the party reaches the milestone",
                                Optional.of(due(start, milestone.due(), now)))
                        .waiting()));
        return List.copyOf(duties);
    }

    private static Deadline due(Instant start, LocalDate day, CaseSoFar now) {
        return Letter.dueOn(start, day, ORDER, now.calendar());
    }

    private static Duty duty(String name, String subject, String zh, String en, Optional<Deadline> deadline) {
        return new Duty(name, ORDER, new BilingualText(zh + "：" + subject, en + ": " + subject), deadline, false);
    }
}
