package org.huzheng.casefile.coercion.seizure;

import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.calendar.Deadline;
import org.huzheng.calendar.LimitUnit;
import org.huzheng.calendar.StatutoryTerm;
import org.huzheng.calendar.TimeLimit;
import org.huzheng.casefile.procedure.CaseSoFar;
import org.huzheng.casefile.procedure.Duty;

/** What a seal or seizure still demands 查封、扣押的待办事项. */
final class SeizureDuties {
    private SeizureDuties() {}

    static Optional<Duty> of(String number, Seizure measure, CaseSoFar now) {
        Optional<Deadline> term = measure.term(now.calendar());
        return switch (now.state(SeizureLifecycle.REGION, number)) {
            case APPROVED ->
                duty(
                        "carry-out-seizure",
                        "行政强制法 18",
                        number,
                        "实施已批准的查封、扣押",
                        "carry out what was approved",
                        Optional.empty());
            case EMERGENCY ->
                duty(
                        "report-emergency",
                        "行政强制法 19",
                        number,
                        "向负责人报告当场实施的查封、扣押",
                        "report the seizure made on the spot",
                        measure.from()
                                .map(start ->
                                        Deadline.after(start, StatutoryTerm.EMERGENCY_REPORT.limit(), now.calendar())));
            case REPORTED ->
                duty("make-up-approval", "行政强制法 19", number, "补办批准手续", "have the seizure approved", Optional.empty());
            case RELEASE_DUE ->
                duty("must-release", "行政强制法 19", number, "立即解除查封、扣押", "lift the seizure at once", Optional.empty());
            case IN_FORCE, EXTENDED ->
                duty("must-release", "行政强制法 27", number, "期满前作出处理决定，否则解除", "decide within the term, or release", term);
            case TESTING, TESTING_EXTENDED ->
                duty(
                        "end-testing",
                        "行政强制法 25(3)",
                        number,
                        "在确定的期间内完成检测",
                        "end the testing in the period fixed",
                        untilTested(measure, now));
            case RELEASED ->
                duty("return-goods", "行政强制法 28(2)", number, "立即退还财物", "return the goods at once", Optional.empty());
            default -> Optional.empty();
        };
    }

    private static Optional<Deadline> untilTested(Seizure measure, CaseSoFar now) {
        Testing last = measure.testings().get(measure.testings().size() - 1);
        int days = Math.toIntExact(
                last.until().toEpochDay() - ChinaTime.date(last.from()).toEpochDay());
        return Optional.of(Deadline.after(
                last.from(), new TimeLimit(days, LimitUnit.CALENDAR_DAY, "行政强制法 25(3)"), now.calendar()));
    }

    private static Optional<Duty> duty(
            String name, String article, String number, String zh, String en, Optional<Deadline> deadline) {
        BilingualText text = new BilingualText(zh + "：" + number, en + ": " + number);
        return Optional.of(new Duty(name, article, text, deadline, false));
    }
}
