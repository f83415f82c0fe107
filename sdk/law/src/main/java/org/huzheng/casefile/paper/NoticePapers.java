package org.huzheng.casefile.paper;

import static org.huzheng.casefile.record.ProcessStage.REVIEW;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.huzheng.casefile.notice.DefenceReceived;
import org.huzheng.casefile.notice.Notice;
import org.huzheng.casefile.notice.PriorNoticeServed;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.proof.Proof;
import org.huzheng.document.DayText;

/** Documents about what is proposed and what the party says to it 告知与申辩文书. */
final class NoticePapers {
    static final List<Occasion<?>> OCCASIONS = List.of(
            Occasion.of("PRIOR_NOTICE", REVIEW, PriorNoticeServed.class)
                    .says("facts", told -> Wording.sentence(told.event().facts()))
                    .lists(
                            "evidence",
                            told -> Wording.carrying(
                                    told.the(Proof.class), told.event().at()))
                    .says("reasons", told -> Wording.sentence(told.event().reasons()))
                    .says("basis", told -> Wording.basis(told.event().basis()))
                    .lists(
                            "penalty",
                            told -> Wording.penalties(
                                    told.event().kinds(), told.event().fineFen(), 0))
                    .settles("fineFen", told -> Wording.fen(told.event().fineFen()))
                    .words("rights", told -> told.event().rightsTold() ? rights(told.event()) : ""),
            Occasion.of("DEFENCE_RECORD", REVIEW, DefenceReceived.class)
                    .says("statement", told -> told.event().defence()));

    private NoticePapers() {}

    /** The law sets no day for a defence and only an express waiver gives it up (62): so nothing is said of losing it. */
    private static String rights(PriorNoticeServed notice) {
        return "依据" + Wording.penaltyLaw("第四十四条、第四十五条") + "，你（单位）有权进行陈述和申辩，请于" + DayText.of(notice.defenceUntil())
                + "前（含当日）向本机关提出。";
    }

    /** The notice in force, for a document that repeats it. */
    static <E extends CaseEvent> Function<Told<E>, String> noticed(Function<PriorNoticeServed, String> reading) {
        return told -> notice(told).map(reading).orElse("");
    }

    static <E extends CaseEvent> Optional<PriorNoticeServed> notice(Told<E> told) {
        return told.the(Notice.class).notice();
    }
}
