package org.huzheng.casefile.filing.internal;

import org.huzheng.casefile.filing.ClockExtended;
import org.huzheng.casefile.filing.ClockPaused;
import org.huzheng.casefile.filing.ClockResumed;
import org.huzheng.casefile.filing.Filed;
import org.huzheng.casefile.filing.StopsClock;
import org.huzheng.casefile.procedure.internal.Region;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.lifecycle.internal.TransitionTable;

/** The ninety days as a machine 办案期限; mirrored by {@code spec/state-machines/case-clock.yaml}. */
public final class ClockLifecycle {
    static final TransitionTable<ClockState, ClockStep, Situation<?>> TABLE =
            TransitionTable.<ClockState, ClockStep, Situation<?>>named("case-clock")
                    .row(ClockState.NONE, ClockStep.START, ClockState.RUNNING)
                    .row(ClockState.RUNNING, ClockStep.PAUSE, ClockState.PAUSED, FilingGuards.PAUSE_BY_RULE)
                    .row(
                            ClockState.RUNNING,
                            ClockStep.EXTEND,
                            ClockState.RUNNING,
                            FilingGuards.EXTENSION_BY_RULE,
                            FilingGuards.EXTENDED_WHILE_RUNNING)
                    .row(ClockState.RUNNING, ClockStep.STOP, ClockState.STOPPED)
                    .row(ClockState.PAUSED, ClockStep.RESUME, ClockState.RUNNING)
                    .row(
                            ClockState.PAUSED,
                            ClockStep.EXTEND,
                            ClockState.PAUSED,
                            FilingGuards.EXTENSION_BY_RULE,
                            FilingGuards.EXTENDED_WHILE_RUNNING)
                    .row(ClockState.PAUSED, ClockStep.STOP, ClockState.STOPPED)
                    .row(ClockState.STOPPED, ClockStep.STOP, ClockState.STOPPED)
                    .build();

    /** The region; the events of other areas that end the ninety days are bound where the case is put together. */
    public static final Region<ClockState, ?> REGION = region();

    private ClockLifecycle() {}

    private static Region<ClockState, ClockStep> region() {
        return Region.of(TABLE, ClockState.NONE)
                .following(Filed.class, ClockStep.START)
                .on(ClockPaused.class, ClockStep.PAUSE)
                .on(ClockResumed.class, ClockStep.RESUME)
                .on(ClockExtended.class, ClockStep.EXTEND)
                .following(StopsClock.class, ClockStep.STOP);
    }
}
