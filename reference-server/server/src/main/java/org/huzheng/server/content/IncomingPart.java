package org.huzheng.server.content;

import java.util.List;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.StreamSource;

/**
 * A part of an upload as it arrived 上传分片, whole.
 *
 * @param content its bytes
 * @param leaves the hashes of its chunks, computed here while they arrived
 */
public record IncomingPart(StreamSource content, List<Bytes> leaves) {
    /** Copies the list. */
    public IncomingPart {
        leaves = List.copyOf(leaves);
    }
}
