package org.huzheng.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huzheng.BilingualText;

/** Says how a deadline came about, one clause after the other. */
final class DeadlineText {
    private final Deadline deadline;
    private final WorkCalendar calendar;
    private final LocalDate counted;
    private final LocalDate first;
    private final List<String> zh = new ArrayList<>();
    private final List<String> en = new ArrayList<>();

    DeadlineText(Deadline deadline, WorkCalendar calendar, LocalDate counted) {
        this.deadline = deadline;
        this.calendar = calendar;
        this.counted = counted;
        this.first = ChinaTime.date(deadline.start());
    }

    BilingualText text() {
        TimeLimit limit = deadline.limit();
        add(
                limit.article() + "：" + limit.length() + " "
                        + limit.unit().text().zh(),
                limit.article() + ": " + limit.length() + " " + unit(limit));
        if (limit.unit() == LimitUnit.HOUR) {
            add("自 " + minute(deadline.start()) + " 起算", "counted from " + minute(deadline.start()));
        } else {
            add("自 " + first + " 次日起算", "counted from the day after " + first);
        }
        if (limit.unit() == LimitUnit.WORKDAY) {
            specialDays();
        }
        deadline.suspensions().forEach(this::suspension);
        limit.rollOverArticle().ifPresent(this::rollOver);
        end(
                limit.unit() == LimitUnit.HOUR
                        ? minute(deadline.end())
                        : deadline.lastDay().toString());
        return new BilingualText(String.join("，", zh), String.join("; ", en));
    }

    private static String unit(TimeLimit limit) {
        String plural = limit.unit().text().en();
        return limit.length() == 1 ? plural.substring(0, plural.length() - 1) : plural;
    }

    private void specialDays() {
        LocalDate day = first.plusDays(1);
        while (!day.isAfter(counted)) {
            Optional<BilingualText> holiday = calendar.holiday(day);
            LocalDate last = day;
            if (holiday.isPresent()) {
                while (!last.equals(counted)
                        && calendar.holiday(last.plusDays(1)).equals(holiday)) {
                    last = last.plusDays(1);
                }
                String span = date(day) + (last.equals(day) ? "" : " 至 " + date(last));
                add(holiday.get().zh() + "放假 " + span, holiday.get().en() + " holiday " + span.replace("至", "to"));
            } else if (calendar.isMakeUpDay(day)) {
                add(date(day) + " 调休上班", date(day) + " worked in exchange");
            }
            day = last.plusDays(1);
        }
    }

    private void suspension(Suspension each) {
        boolean hours = deadline.limit().unit() == LimitUnit.HOUR;
        String from = hours ? minute(each.from()) : ChinaTime.date(each.from()).toString();
        Optional<String> to =
                each.to().map(end -> hours ? minute(end) : ChinaTime.date(end).toString());
        String because = "（" + each.reason().zh() + "，" + each.article() + "）";
        String reason = " (" + each.reason().en() + ", " + each.article() + ")";
        String by = hours ? "" : "次日";
        add(
                to.map(end -> "自 " + from + " " + by + "至 " + end + " 不计入").orElse("自 " + from + " " + by + "起中止")
                        + because,
                to.map(end -> "not counting " + (hours ? "" : "the days after ") + from + " to " + end)
                                .orElse("suspended since " + from)
                        + reason);
    }

    private void rollOver(String article) {
        if (!counted.equals(deadline.lastDay())) {
            Optional<BilingualText> holiday = calendar.holiday(counted);
            add(
                    "末日 " + counted + " 为"
                            + holiday.map(name -> name.zh() + "假日").orElse("休息日") + "，顺延至 " + deadline.lastDay() + "（"
                            + article + "）",
                    "its last day " + counted + " falls on "
                            + holiday.map(name -> "the " + name.en() + " holiday")
                                    .orElse("a weekend")
                            + " and moves to " + deadline.lastDay() + " (" + article + ")");
        }
    }

    private void end(String when) {
        if (deadline.isSuspended()) {
            add("中止尚未结束，截止不早于 " + when, "the suspension lasts; due no earlier than " + when);
        } else {
            add("截止 " + when, "due by " + when);
        }
    }

    private void add(String chinese, String english) {
        zh.add(chinese);
        en.add(english);
    }

    /** Month and day; with the year when it is not the year of the start. */
    private String date(LocalDate day) {
        String text = day.toString();
        return day.getYear() == first.getYear() ? text.substring(5) : text;
    }

    private static String minute(Instant instant) {
        return instant.atZone(ChinaTime.ZONE)
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.SECONDS)
                .toString()
                .replace('T', ' ');
    }
}
