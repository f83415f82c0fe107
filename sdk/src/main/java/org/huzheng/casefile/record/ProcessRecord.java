package org.huzheng.casefile.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huzheng.casefile.decision.Decision;
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

    /** The stages without a record; where nothing was imposed, nothing is executed. */
    public List<ProcessStage> missing(Decision decision) {
        Set<ProcessStage> wanted = EnumSet.allOf(ProcessStage.class);
        if (!decision.punishes()) {
            wanted.remove(ProcessStage.EXECUTION);
        }
        records.forEach(record -> wanted.remove(record.stage()));
        return Arrays.stream(ProcessStage.values()).filter(wanted::contains).toList();
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
