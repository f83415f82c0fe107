package org.huzheng.casefile.filing.internal;

import org.huzheng.casefile.filing.ClockExtended;
import org.huzheng.casefile.filing.ClockPaused;
import org.huzheng.casefile.filing.ClockResumed;
import org.huzheng.casefile.filing.Filed;
import org.huzheng.casefile.procedure.internal.CaseTable;
import org.huzheng.casefile.procedure.internal.Region;

/** The ninety days as a machine 办案期限; mirrored by {@code spec/state-machines/case-clock.yaml}. */
public final class ClockLifecycle {
    static final CaseTable<ClockState> TABLE = CaseTable.<ClockState>named("case-clock")
            .row(ClockState.NONE, Filed.class, ClockState.RUNNING)
            .row(ClockState.RUNNING, ClockPaused.class, ClockState.PAUSED, FilingGuards.PAUSE_BY_RULE)
            .row(
                    ClockState.RUNNING,
                    ClockExtended.class,
                    ClockState.RUNNING,
                    FilingGuards.EXTENSION_BY_RULE,
                    FilingGuards.EXTENDED_WHILE_RUNNING)
            .row(ClockState.RUNNING, StopsClock.class, ClockState.STOPPED)
            .row(ClockState.PAUSED, ClockResumed.class, ClockState.RUNNING)
            .row(
                    ClockState.PAUSED,
                    ClockExtended.class,
                    ClockState.PAUSED,
                    FilingGuards.EXTENSION_BY_RULE,
                    FilingGuards.EXTENDED_WHILE_RUNNING)
            .row(ClockState.PAUSED, StopsClock.class, ClockState.STOPPED)
            .row(ClockState.STOPPED, StopsClock.class, ClockState.STOPPED)
            .build();

    /** The region; what ends the ninety days in other areas is a {@link StopsClock}. */
    public static final Region<ClockState> REGION =
            Region.of(TABLE, ClockState.NONE).following(Filed.class).following(StopsClock.class);

    private ClockLifecycle() {}
}
