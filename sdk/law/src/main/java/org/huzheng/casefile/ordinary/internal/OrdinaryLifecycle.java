package org.huzheng.casefile.ordinary.internal;

import org.huzheng.casefile.procedure.internal.Region;
import org.huzheng.casefile.simple.ViolationDetected;

/** The ordinary procedure 普通程序 (行政处罚法 54–62). */
public final class OrdinaryLifecycle {
    /** The region. */
    public static final Region<OrdinaryState> REGION =
            Region.of(OrdinaryTable.TABLE, OrdinaryState.NONE).following(ViolationDetected.class);

    private OrdinaryLifecycle() {}
}
