package org.huzheng.casefile.record.internal;

import java.util.List;
import org.huzheng.BilingualText;
import org.huzheng.casefile.procedure.internal.CaseGuards;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.casefile.record.ProcessStage;
import org.huzheng.casefile.record.StageRecorded;
import org.huzheng.lifecycle.internal.Guard;

/** What the law demands of the record of the process 全过程记录的守卫条件. */
public final class RecordGuards {
    /** All stages are on record. */
    public static final Guard<Situation<?>> ON_RECORD = CaseGuards.guard(
            "process-on-record",
            "行政处罚法 47",
            "启动、调查取证、审核、决定、送达、执行须全过程记录并归档",
            "every stage of the process must be on record",
            situation -> missing(situation).isEmpty(),
            situation -> new BilingualText(
                    "缺少全过程记录环节：" + missing(situation), "stages without a record: " + missing(situation)));

    static final Guard<Situation<StageRecorded>> NAMED = CaseGuards.guard(
            "record-named",
            "行政处罚法 47",
            "记录须有名称，以便归档保存",
            "a record needs a name to be archived under",
            situation -> !situation.event().document().isBlank());

    private RecordGuards() {}

    private static List<ProcessStage> missing(Situation<?> situation) {
        return situation.the(ProcessRecord.class).missing(situation.soFar());
    }
}
