package org.huzheng.server.log;

import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.log.internal.HashReader;

/** The tree's hashes as the database has them; a missing one means the database was damaged. */
final class StoredHashes implements HashReader {
    private final LogStore rows;

    StoredHashes(LogStore rows) {
        this.rows = rows;
    }

    @Override
    public Bytes hash(int level, long index) {
        return rows.node(level, index)
                .orElseThrow(() ->
                        new HuzhengException(ErrorCode.LOG_DAMAGED, "no hash at level " + level + ", index " + index));
    }
}
