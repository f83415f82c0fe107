package org.huzheng.server.log;

import java.util.Optional;
import org.huzheng.crypto.Bytes;

/** The log's rows. Hashes are only ever added; the size and the published checkpoint only ever grow. */
public interface LogStore {
    /** The number of leaves; until this transaction ends nobody else can append. */
    long lock();

    /** The number of leaves that are committed, or appended by this transaction. */
    long size();

    /**
     * Records that leaves were appended.
     *
     * @param from the size {@link #lock} returned
     * @param to the new size
     */
    void grow(long from, long to);

    /** Adds the root of a complete subtree; level 0 is a leaf hash. */
    void put(int level, long index, Bytes hash);

    /** The root of a complete subtree. */
    Optional<Bytes> node(int level, long index);

    /** The checkpoint last published. */
    Optional<PublishedNote> published();

    /** Publishes a checkpoint of a larger tree than before; false if one at least as large is there. */
    boolean publish(PublishedNote note);
}
