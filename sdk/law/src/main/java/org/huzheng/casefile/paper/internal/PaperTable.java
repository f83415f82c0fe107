package org.huzheng.casefile.paper.internal;

import java.util.List;
import java.util.stream.Stream;

/** The one table from events to documents and from their fields to readings of the case. */
public final class PaperTable {
    /** All of them. */
    public static final List<PaperMapping<?>> MAPPINGS = Stream.of(
                    FilingPapers.MAPPINGS,
                    ApprovalPapers.MAPPINGS,
                    RecordPapers.MAPPINGS,
                    MeasurePapers.MAPPINGS,
                    TransferPapers.MAPPINGS,
                    NoticePapers.MAPPINGS,
                    HearingPapers.MAPPINGS,
                    DecisionPapers.MAPPINGS,
                    ServicePapers.MAPPINGS,
                    ExecutionPapers.MAPPINGS)
            .flatMap(List::stream)
            .toList();

    private PaperTable() {}

    /** Those that lead to a form. */
    public static List<PaperMapping<?>> of(String form) {
        return MAPPINGS.stream().filter(mapping -> mapping.form().equals(form)).toList();
    }
}
