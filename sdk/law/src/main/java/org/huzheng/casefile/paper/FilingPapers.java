package org.huzheng.casefile.paper;

import static org.huzheng.casefile.record.ProcessStage.START;

import java.util.List;
import org.huzheng.casefile.filing.Filed;
import org.huzheng.casefile.ordinary.ClueReceived;
import org.huzheng.casefile.ordinary.NotFiled;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.simple.ConvertedToOrdinary;
import org.huzheng.casefile.simple.ViolationDetected;

/** Documents that begin a case 立案文书. */
final class FilingPapers {
    static final List<Occasion<?>> OCCASIONS = List.of(
            approval(Filed.class)
                    .says("filing", told -> "立案")
                    .words("approval", told -> "同意立案。")
                    .says("head", told -> told.event().approvedBy()),
            approval(NotFiled.class)
                    .says("filing", told -> "不予立案")
                    .says("reasons", told -> Wording.sentence(told.event().reason())));

    private FilingPapers() {}

    private static <E extends CaseEvent> Occasion<E> approval(Class<E> type) {
        return Occasion.of("FILING_APPROVAL", START, type)
                .says("source", FilingPapers::source)
                .says(
                        "facts",
                        told -> told.last(ViolationDetected.class)
                                .map(detected -> Wording.sentence(detected.facts()))
                                .orElse(""))
                .says("approvedOn", told -> told.day().toString());
    }

    private static <E extends CaseEvent> String source(Told<E> told) {
        return told.last(ClueReceived.class)
                .map(ClueReceived::source)
                .or(() -> told.last(ConvertedToOrdinary.class).map(converted -> "简易程序转为普通程序：" + converted.reason()))
                .orElse("");
    }
}
