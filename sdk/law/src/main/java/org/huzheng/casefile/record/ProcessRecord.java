package org.huzheng.casefile.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huzheng.casefile.decision.Decision;
import org.huzheng.casefile.filing.CaseClock;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.CaseSoFar;
import org.huzheng.casefile.procedure.Chapter;

/**
 * The record of the whole process 全过程记录 (行政处罚法 47).
 *
 * @param records in the order they came in
 */
public record ProcessRecord(List<StageRecorded> records) implements Chapter<ProcessRecord> {
    /** Copies the list. */
    public ProcessRecord {
        records = List.copyOf(records);
    }

    /** Before anything was recorded. */
    public static ProcessRecord empty() {
        return new ProcessRecord(List.of());
    }

    /** The stages the case went through and has no record of. */
    public List<ProcessStage> missing(CaseSoFar soFar) {
        Set<ProcessStage> wanted = passed(soFar);
        records.forEach(record -> wanted.remove(record.stage()));
        return Arrays.stream(ProcessStage.values()).filter(wanted::contains).toList();
    }

    /** A case not filed only began; one filed and sent elsewhere was also looked into; nothing imposed, nothing executed. */
    private static Set<ProcessStage> passed(CaseSoFar soFar) {
        Decision decision = soFar.the(Decision.class);
        if (decision.decided().isEmpty()) {
            return soFar.the(CaseClock.class).filed().isPresent()
                    ? EnumSet.of(ProcessStage.START, ProcessStage.INVESTIGATION)
                    : EnumSet.of(ProcessStage.START);
        }
        return decision.punishes()
                ? EnumSet.allOf(ProcessStage.class)
                : EnumSet.complementOf(EnumSet.of(ProcessStage.EXECUTION));
    }

    @Override
    public ProcessRecord after(CaseEvent event, CaseSoFar before) {
        if (!(event instanceof StageRecorded recorded)) {
            return this;
        }
        List<StageRecorded> more = new ArrayList<>(records);
        more.add(recorded);
        return new ProcessRecord(more);
    }
}
