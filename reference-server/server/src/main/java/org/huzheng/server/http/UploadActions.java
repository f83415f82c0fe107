package org.huzheng.server.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.server.content.ContentStore;
import org.huzheng.server.content.StoredContent;
import org.huzheng.server.content.Upload;
import org.huzheng.server.content.UploadState;

/** Content in parts: begin, leaves, parts, complete. */
final class UploadActions {
    private final ContentStore content;
    private final CryptoSuite suite;

    UploadActions(ContentStore content, CryptoSuite suite) {
        this.content = content;
        this.suite = suite;
    }

    void into(Map<String, Action> actions) {
        actions.put("beginUpload", this::begin);
        actions.put("upload", exchange -> state(200, content.find(owner(exchange), id(exchange))));
        actions.put("putLeaves", this::leaves);
        actions.put("putContent", this::part);
        actions.put("completeUpload", this::complete);
    }

    private Reply begin(Exchange exchange) {
        JsonObject json = JsonObject.parse(exchange.body().bytes().toArray());
        Upload upload = content.begin(
                owner(exchange),
                json.optionalString("businessKey"),
                json.string("length", Long::parseLong),
                json.string("digest", this::ours),
                json.string("treeRoot", this::ours));
        return state(201, upload);
    }

    /** Content is named by its digest in the server's suite: two names for one content would be two contents. */
    private Digest ours(String text) {
        Digest digest = Digest.parse(text);
        if (digest.algorithm() != suite.digest()) {
            throw new HuzhengException(
                    ErrorCode.ARGUMENT_INVALID,
                    "this server takes " + suite.digest().id());
        }
        return digest;
    }

    private Reply leaves(Exchange exchange) throws IOException {
        try (InputStream in = exchange.body().open()) {
            return state(200, content.putLeaves(owner(exchange), id(exchange), in));
        }
    }

    private Reply part(Exchange exchange) throws IOException {
        return state(
                200,
                content.putPart(
                        owner(exchange),
                        id(exchange),
                        exchange.number("offset"),
                        exchange.body().part()));
    }

    private Reply complete(Exchange exchange) {
        StoredContent stored = content.complete(owner(exchange), id(exchange));
        return Reply.json(
                200,
                JsonWriter.object()
                        .put("contentId", stored.digest().toString())
                        .put("length", Long.toString(stored.length())));
    }

    private static Reply state(int status, Upload upload) {
        return Reply.json(
                status,
                JsonWriter.object()
                        .put("uploadId", upload.id())
                        .put("length", Long.toString(upload.length()))
                        .put("digest", upload.digest().toString())
                        .put("leavesReceived", upload.state() != UploadState.AWAITING_LEAVES)
                        .put("nextOffset", Long.toString(upload.nextOffset()))
                        .put("complete", upload.state() == UploadState.COMPLETE));
    }

    private static String owner(Exchange exchange) {
        return exchange.caller().code();
    }

    private static String id(Exchange exchange) {
        return exchange.path("uploadId");
    }
}
