package org.huzheng.casefile.rectification.internal;

import static org.huzheng.casefile.procedure.internal.CaseGuards.guard;

import org.huzheng.calendar.ChinaTime;
import org.huzheng.casefile.procedure.internal.CaseTable;
import org.huzheng.casefile.procedure.internal.Region;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.casefile.procedure.internal.Trigger;
import org.huzheng.casefile.rectification.LetterAnswered;
import org.huzheng.casefile.rectification.LetterKind;
import org.huzheng.casefile.rectification.LetterReceived;
import org.huzheng.lifecycle.internal.Guard;

/** The life cycle of a letter from another organ 来函; mirrored by {@code spec/state-machines/inbound-letter.yaml}. */
public final class LetterLifecycle {
    private static final Guard<Situation<LetterReceived>> IDENTIFIED = guard(
            "letter-identified",
            "",
            "来函须载明发函机关、事由，日期不得晚于收到之日",
            "the letter names sender and subject, and is not dated after its receipt",
            situation -> {
                LetterReceived letter = situation.event();
                return !letter.sender().isBlank()
                        && !letter.subject().isBlank()
                        && !letter.dated().isAfter(ChinaTime.date(situation.at()));
            });
    private static final Guard<Situation<LetterReceived>> NOT_URGING = guard(
            "urging-demands-reply",
            "行政诉讼法 25(4)",
            "人民检察院督促履行职责的，应当回复",
            "the procuratorate's urging demands a reply",
            situation -> situation.event().kind() != LetterKind.PROCURATORATE_URGING);
    private static final Guard<Situation<LetterAnswered>> SUBSTANTIAL = guard(
            "answer-says-what-was-done",
            "",
            "回复须有文号并说明所采取的措施或者不采取的理由",
            "the reply has its number and says what was done, or why nothing was",
            situation -> {
                LetterAnswered answer = situation.event();
                return !answer.document().isBlank() && !answer.measures().isBlank();
            });

    private static final Trigger<LetterReceived> REPLY_DEMANDED =
            Trigger.of(LetterReceived.class, "reply", LetterReceived::replyDemanded);

    private static final Trigger<LetterReceived> NO_REPLY_DEMANDED =
            Trigger.of(LetterReceived.class, "no-reply", received -> !received.replyDemanded());

    static final CaseTable<LetterState> TABLE = CaseTable.<LetterState>named("inbound-letter")
            .row(LetterState.NONE, REPLY_DEMANDED, LetterState.AWAITING_REPLY, IDENTIFIED)
            .row(LetterState.NONE, NO_REPLY_DEMANDED, LetterState.NOTED, IDENTIFIED, NOT_URGING)
            .row(LetterState.AWAITING_REPLY, LetterAnswered.class, LetterState.ANSWERED, SUBSTANTIAL)
            .row(LetterState.NOTED, LetterAnswered.class, LetterState.ANSWERED, SUBSTANTIAL)
            .build();

    /** One machine for each letter. */
    public static final Region<LetterState> REGION = Region.of(TABLE, LetterState.NONE)
            .keyed(LetterReceived.class, LetterReceived::letter)
            .keyed(LetterAnswered.class, LetterAnswered::letter);

    private LetterLifecycle() {}
}
