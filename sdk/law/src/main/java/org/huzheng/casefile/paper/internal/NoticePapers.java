package org.huzheng.casefile.paper.internal;

import static org.huzheng.casefile.record.ProcessStage.REVIEW;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.huzheng.casefile.notice.DefenceReceived;
import org.huzheng.casefile.notice.PriorNoticeServed;
import org.huzheng.casefile.notice.internal.NoticeRecord;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.proof.internal.ProofRecord;
import org.huzheng.document.internal.DayText;

/** Documents about what is proposed and what the party says to it 告知与申辩文书. */
final class NoticePapers {
    static final List<PaperMapping<?>> MAPPINGS = List.of(
            PaperMapping.of("PRIOR_NOTICE", REVIEW, PriorNoticeServed.class)
                    .says("facts", moment -> Wording.sentence(moment.event().facts()))
                    .lists(
                            "evidence",
                            moment -> Wording.carrying(
                                    moment.the(ProofRecord.class),
                                    moment.event().at()))
                    .says("reasons", moment -> Wording.sentence(moment.event().reasons()))
                    .says("basis", moment -> Wording.basis(moment.event().basis()))
                    .lists(
                            "penalty",
                            moment -> Wording.penalties(
                                    moment.event().kinds(), moment.event().fineFen(), 0))
                    .settles("fineFen", moment -> Wording.fen(moment.event().fineFen()))
                    .words("rights", moment -> moment.event().rightsTold() ? rights(moment.event()) : ""),
            PaperMapping.of("DEFENCE_RECORD", REVIEW, DefenceReceived.class)
                    .says("statement", moment -> moment.event().defence()));

    private NoticePapers() {}

    /** The law sets no day for a defence and only an express waiver gives it up (62): so nothing is said of losing it. */
    private static String rights(PriorNoticeServed notice) {
        return "依据" + Wording.penaltyLaw("第四十四条、第四十五条") + "，你（单位）有权进行陈述和申辩，请于" + DayText.of(notice.defenceUntil())
                + "前（含当日）向本机关提出。";
    }

    /** The notice in force, for a document that repeats it. */
    static <E extends CaseEvent> Function<CaseMoment<E>, String> noticed(Function<PriorNoticeServed, String> reading) {
        return moment -> notice(moment).map(reading).orElse("");
    }

    static <E extends CaseEvent> Optional<PriorNoticeServed> notice(CaseMoment<E> moment) {
        return moment.the(NoticeRecord.class).notice();
    }
}
