package org.huzheng.casefile.paper;

import java.util.List;
import java.util.stream.Stream;

/** The one table from events to documents and from their fields to readings of the case. */
final class PaperTable {
    static final List<Occasion<?>> OCCASIONS = Stream.of(
                    FilingPapers.OCCASIONS,
                    ApprovalPapers.OCCASIONS,
                    RecordPapers.OCCASIONS,
                    MeasurePapers.OCCASIONS,
                    TransferPapers.OCCASIONS,
                    NoticePapers.OCCASIONS,
                    HearingPapers.OCCASIONS,
                    DecisionPapers.OCCASIONS,
                    ServicePapers.OCCASIONS,
                    ExecutionPapers.OCCASIONS)
            .flatMap(List::stream)
            .toList();

    private PaperTable() {}

    static List<Occasion<?>> of(String form) {
        return OCCASIONS.stream()
                .filter(occasion -> occasion.form().equals(form))
                .toList();
    }
}
