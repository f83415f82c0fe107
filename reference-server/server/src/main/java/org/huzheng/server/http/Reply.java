package org.huzheng.server.http;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.function.Supplier;
import org.huzheng.crypto.Bytes;
import org.huzheng.internal.json.JsonWriter;

/** What an action answers. */
sealed interface Reply {
    int status();

    String mediaType();

    Map<String, String> headers();

    /** A short answer. */
    record Whole(int status, String mediaType, Map<String, String> headers, Bytes body) implements Reply {}

    /** A long answer, read as it is sent. */
    record Flow(int status, String mediaType, Map<String, String> headers, long length, Supplier<InputStream> body)
            implements Reply {}

    /** An answer that is the same for everybody and held once; it is sent without a thread. */
    record Shared(int status, String mediaType, Map<String, String> headers, ByteBuffer body) implements Reply {}

    static Reply json(int status, JsonWriter body) {
        return new Whole(status, "application/json", Map.of(), Bytes.of(body.toBytes()));
    }

    static Reply text(String mediaType, String body) {
        return new Whole(200, mediaType + "; charset=utf-8", Map.of(), Bytes.ofUtf8(body));
    }
}
