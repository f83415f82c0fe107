package org.huzheng.casefile.hearing.internal;

import org.huzheng.BilingualText;
import org.huzheng.casefile.notice.internal.NoticeRecord;
import org.huzheng.casefile.procedure.internal.CaseGuards;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.lifecycle.internal.Guard;

/** What a hearing demands of the decision 听证对决定的约束 (行政处罚法 63–65). */
public final class HearingGuards {
    /** The right to a hearing was notified for what is proposed now, if it is needed or nobody can tell. */
    public static final Guard<Situation<?>> RIGHT_NOTIFIED = CaseGuards.guard(
            "hearing-right-notified",
            "行政处罚法 63(1)",
            "拟作出较重处罚的，应当告知当事人有要求听证的权利",
            "the right to a hearing must be notified before a heavier penalty",
            s -> !HearingNeed.inCase(s.soFar()).mustNotify() || notified(s),
            s -> {
                BilingualText why = HearingNeed.inCase(s.soFar()).reason();
                return new BilingualText("未告知听证权利：" + why.zh(), "the right was not notified: " + why.en());
            });

    /** The time for asking is not running. */
    public static final Guard<Situation<?>> TIME_TO_ASK_OVER = CaseGuards.guard(
            "hearing-request-time-over",
            "行政处罚法 64(1)",
            "要求听证的期限尚未届满",
            "the time for asking for a hearing must be over",
            s -> !s.the(HearingRecord.class).rightPending(s.at()));

    /** A hearing that was asked for was held, with its record signed, or was given up. */
    public static final Guard<Situation<?>> HEARING_DONE = CaseGuards.guard(
            "hearing-done",
            "行政处罚法 65",
            "当事人要求听证的，应当在听证结束后根据听证笔录作出决定",
            "a hearing that was asked for must end, and the decision rest on its record",
            s -> !s.the(HearingRecord.class).openRequest());

    private HearingGuards() {}

    private static boolean notified(Situation<?> s) {
        return s.the(NoticeRecord.class)
                .notice()
                .map(notice -> s.the(HearingRecord.class).rightNotifiedSince(notice.at()))
                .orElse(false);
    }
}
