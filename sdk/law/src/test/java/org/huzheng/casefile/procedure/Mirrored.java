package org.huzheng.casefile.procedure;

import java.io.IOException;
import org.huzheng.casefile.procedure.internal.Region;
import org.huzheng.lifecycle.StateMachineFile;

/** A region's table against its file in {@code spec/state-machines}. */
public final class Mirrored {
    private Mirrored() {}

    /** Every cell says what the file says; what the table waits for is named as there. */
    public static <S extends Enum<S>> void assertMirrored(Region<S> region) throws IOException {
        StateMachineFile.of(region.name())
                .assertMirrors(
                        region.table().transitions(),
                        region.initial().getDeclaringClass(),
                        region.table().triggers());
    }
}
