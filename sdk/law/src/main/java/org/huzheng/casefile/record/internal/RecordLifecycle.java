package org.huzheng.casefile.record.internal;

import org.huzheng.casefile.procedure.internal.CaseTable;
import org.huzheng.casefile.procedure.internal.Region;
import org.huzheng.casefile.record.StageRecorded;

/** One machine for each stage 全过程记录; mirrored by {@code spec/state-machines/process-record.yaml}. */
public final class RecordLifecycle {
    static final CaseTable<RecordState> TABLE = CaseTable.<RecordState>named("process-record")
            .row(RecordState.NONE, StageRecorded.class, RecordState.RECORDED, RecordGuards.NAMED)
            .row(RecordState.RECORDED, StageRecorded.class, RecordState.RECORDED, RecordGuards.NAMED)
            .build();

    /** The region; keyed by the stage. */
    public static final Region<RecordState> REGION = Region.of(TABLE, RecordState.NONE)
            .keyed(StageRecorded.class, recorded -> recorded.stage().name());

    private RecordLifecycle() {}
}
