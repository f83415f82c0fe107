package org.huzheng.server.store.jdbi;

import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.server.log.LogStore;
import org.huzheng.server.log.PublishedNote;
import org.jdbi.v3.core.Handle;

final class JdbiLogStore implements LogStore {
    private final Handle handle;
    private final Dialect dialect;

    JdbiLogStore(Handle handle, Dialect dialect) {
        this.handle = handle;
        this.dialect = dialect;
    }

    @Override
    public long lock() {
        return handle.createQuery(dialect.lockLog()).mapTo(Long.class).one();
    }

    @Override
    public long size() {
        return handle.createQuery("SELECT size FROM log_state WHERE id = 1")
                .mapTo(Long.class)
                .one();
    }

    @Override
    public void grow(long from, long to) {
        int changed = handle.createUpdate("UPDATE log_state SET size = :to WHERE id = 1 AND size = :from")
                .bind("to", to)
                .bind("from", from)
                .execute();
        if (changed != 1) {
            throw new HuzhengException(ErrorCode.INTERNAL_FAULT, "the log grew without its lock");
        }
    }

    @Override
    public void put(int level, long index, Bytes hash) {
        handle.createUpdate("INSERT INTO log_node (level, idx, hash) VALUES (:level, :index, :hash)")
                .bind("level", level)
                .bind("index", index)
                .bind("hash", hash.toArray())
                .execute();
    }

    @Override
    public Optional<Bytes> node(int level, long index) {
        return handle.createQuery("SELECT hash FROM log_node WHERE level = :level AND idx = :index")
                .bind("level", level)
                .bind("index", index)
                .map((row, context) -> Columns.bytes(row, "hash"))
                .findOne();
    }

    @Override
    public Optional<PublishedNote> published() {
        return handle.createQuery("SELECT size, note FROM log_checkpoint WHERE id = 1")
                .map((row, context) -> new PublishedNote(row.getLong("size"), row.getString("note")))
                .findOne();
    }

    @Override
    public boolean publish(PublishedNote note) {
        // Compare-and-swap: only ever to a larger tree, whichever node of the server asks.
        return handle.createUpdate("""
                                INSERT INTO log_checkpoint (id, size, note) VALUES (1, :size, :note)
                                ON CONFLICT (id) DO UPDATE SET size = excluded.size, note = excluded.note
                                WHERE log_checkpoint.size < excluded.size
                                """)
                        .bind("size", note.size())
                        .bind("note", note.text())
                        .execute()
                == 1;
    }
}
