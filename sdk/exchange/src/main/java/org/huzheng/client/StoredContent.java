package org.huzheng.client;

import org.huzheng.crypto.Digest;
import org.huzheng.internal.json.JsonObject;

/**
 * Content that the server keeps 已存内容.
 *
 * @param contentId its digest
 * @param length in bytes
 */
public record StoredContent(Digest contentId, long length) {
    static StoredContent read(JsonObject json) {
        return new StoredContent(json.string("contentId", Digest::parse), json.string("length", Long::parseLong));
    }
}
