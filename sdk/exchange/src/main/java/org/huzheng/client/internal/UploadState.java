package org.huzheng.client.internal;

import org.huzheng.crypto.Digest;
import org.huzheng.internal.json.JsonObject;

/**
 * How far an upload 上传 is.
 *
 * @param uploadId the server's id for it
 * @param length of the whole content, in bytes
 * @param digest of the whole content
 * @param leavesReceived whether the leaf hashes are there; they come first
 * @param nextOffset where to continue
 * @param complete whether the content is kept under its digest
 */
record UploadState(
        String uploadId, long length, Digest digest, boolean leavesReceived, long nextOffset, boolean complete) {
    static UploadState read(JsonObject json) {
        return new UploadState(
                json.string("uploadId"),
                json.string("length", Long::parseLong),
                json.string("digest", Digest::parse),
                json.bool("leavesReceived"),
                json.string("nextOffset", Long::parseLong),
                json.bool("complete"));
    }
}
