package org.huzheng.client;

import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Digest;
import org.huzheng.internal.json.JsonObject;

/**
 * Content that the server keeps 已存内容.
 *
 * @param contentId its digest
 * @param length in bytes
 */
public record StoredContent(Digest contentId, long length) {
    /** The server may be mistaken or hostile: it keeps what was sent, whole. */
    StoredContent requireOf(Digest sent, long bytes) {
        if (!contentId.equals(sent) || length != bytes) {
            throw new HuzhengException(ErrorCode.RESPONSE_INVALID, "other content than was sent");
        }
        return this;
    }

    static StoredContent read(JsonObject json) {
        return new StoredContent(json.string("contentId", Digest::parse), json.string("length", Long::parseLong));
    }
}
