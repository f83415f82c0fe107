package org.huzheng.casefile.paper.internal;

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
    static final List<PaperMapping<?>> MAPPINGS = List.of(
            approval(Filed.class)
                    .says("filing", moment -> "立案")
                    .words("approval", moment -> "同意立案。")
                    .says("head", moment -> moment.event().approvedBy()),
            approval(NotFiled.class)
                    .says("filing", moment -> "不予立案")
                    .says("reasons", moment -> Wording.sentence(moment.event().reason())));

    private FilingPapers() {}

    private static <E extends CaseEvent> PaperMapping<E> approval(Class<E> type) {
        return PaperMapping.of("FILING_APPROVAL", START, type)
                .says("source", FilingPapers::source)
                .says(
                        "facts",
                        moment -> moment.last(ViolationDetected.class)
                                .map(detected -> Wording.sentence(detected.facts()))
                                .orElse(""))
                .says("approvedOn", moment -> moment.day().toString());
    }

    private static <E extends CaseEvent> String source(CaseMoment<E> moment) {
        return moment.last(ClueReceived.class)
                .map(ClueReceived::source)
                .or(() -> moment.last(ConvertedToOrdinary.class).map(converted -> "简易程序转为普通程序：" + converted.reason()))
                .orElse("");
    }
}
