package org.huzheng.casefile.record.internal;

import java.util.Optional;
import org.huzheng.casefile.procedure.internal.Region;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.casefile.record.StageRecorded;
import org.huzheng.lifecycle.internal.TransitionTable;

/** One machine for each stage 全过程记录; mirrored by {@code spec/state-machines/process-record.yaml}. */
public final class RecordLifecycle {
    static final TransitionTable<RecordState, RecordStep, Situation<?>> TABLE =
            TransitionTable.<RecordState, RecordStep, Situation<?>>named("process-record")
                    .row(RecordState.NONE, RecordStep.RECORD, RecordState.RECORDED, RecordGuards.NAMED)
                    .row(RecordState.RECORDED, RecordStep.RECORD, RecordState.RECORDED, RecordGuards.NAMED)
                    .build();

    /** The region; keyed by the stage. */
    public static final Region<RecordState, ?> REGION = Region.of(TABLE, RecordState.NONE)
            .on(StageRecorded.class, recorded -> recorded.stage().name(), recorded -> Optional.of(RecordStep.RECORD));

    private RecordLifecycle() {}
}
