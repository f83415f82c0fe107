package org.huzheng.client;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Where a download goes that is no file 下载去向: an object of a store, a blob of a database. The bytes come before their
 * digest is known, so the sink keeps them to itself, as an unfinished upload or an open transaction, until it is told:
 * after {@link #open} either {@link #keep} or {@link #discard} is called once, when the stream is closed.
 */
public interface DownloadSink {
    /**
     * Begins.
     *
     * @param length how many bytes will come
     * @return where they go; closed by the client
     */
    OutputStream open(long length) throws IOException;

    /** Every byte has come and their digest is right: let it be seen. */
    void keep() throws IOException;

    /** The download failed, or what came is something else: let nothing remain. */
    void discard() throws IOException;
}
