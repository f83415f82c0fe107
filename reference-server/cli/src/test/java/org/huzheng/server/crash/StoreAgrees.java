package org.huzheng.server.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.huzheng.log.LogTrust;
import org.huzheng.server.StorageConfig;
import org.huzheng.server.check.StoreCheck;

/** Whatever was done to a server, what it stored agrees with its log. */
public final class StoreAgrees {
    private StoreAgrees() {}

    /** Looks at all of it. */
    public static void with(Path data) {
        LogTrust logs = LogTrust.load(data.resolve("keys").resolve("trust"));
        try (StoreCheck check =
                StoreCheck.open(StorageConfig.sqliteIn(data), logs.verifiers().get(0))) {
            check.checkLog(done -> {});
            check.checkContents(done -> {});
            assertThat(check.entries()).isPositive();
            assertThat(check.faults().named()).isEmpty();
        }
    }
}
