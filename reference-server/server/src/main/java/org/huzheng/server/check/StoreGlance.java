package org.huzheng.server.check;

import java.util.Optional;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.internal.digest.MerkleHash;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.jdbi.Database;
import org.huzheng.server.store.jdbi.JdbiStores;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The look that every start takes 启动核对: as many statements as leaves, and the newest are what their leaves were made of. What
 * it finds is logged and shown by health; the whole look is {@link StoreCheck}'s.
 */
public final class StoreGlance {
    private static final Logger LOG = LoggerFactory.getLogger(StoreGlance.class);
    private static final int NEWEST = 100;

    private StoreGlance() {}

    /** Whether nothing is amiss. */
    public static boolean sound(Database database, DigestAlgorithm algorithm) {
        return database.read(stores -> {
            long size = stores.log().size();
            long stored = stores.statements().from(0);
            if (stored != size) {
                return amiss("statements " + stored + ", leaves " + size);
            }
            for (long index = Math.max(0, size - NEWEST); index < size; index++) {
                if (!stores.log().node(0, index).equals(leaf(stores, index, algorithm))) {
                    return amiss("entry " + index);
                }
            }
            return true;
        });
    }

    private static Optional<Bytes> leaf(JdbiStores stores, long index, DigestAlgorithm algorithm) {
        try {
            return stores.statements()
                    .atIndex(index)
                    .map(StatementRecord::entry)
                    .map(entry -> MerkleHash.leaf(algorithm, entry));
        } catch (HuzhengException e) {
            return Optional.empty();
        }
    }

    private static boolean amiss(String found) {
        LOG.atError().addKeyValue("found", found).log("the store is damaged: huzheng log check names every place");
        return false;
    }
}
