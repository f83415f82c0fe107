package org.huzheng.server.http;

import java.util.List;
import java.util.Map;
import org.huzheng.crypto.Bytes;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.server.log.LogService;

/** The log as anybody may see it: checkpoint and proofs. */
final class LogActions {
    private final LogService log;

    LogActions(LogService log) {
        this.log = log;
    }

    void into(Map<String, Action> actions) {
        actions.put(
                "checkpoint",
                exchange -> Reply.text("text/plain", log.checkpoint().format().utf8()));
        actions.put("inclusion", this::inclusion);
        actions.put("consistency", this::consistency);
    }

    private Reply inclusion(Exchange exchange) {
        long index = exchange.number("index");
        long size = exchange.number("size");
        return Reply.json(
                200,
                JsonWriter.object()
                        .put("index", Long.toString(index))
                        .put("size", Long.toString(size))
                        .putStrings("hashes", texts(log.inclusion(index, size).hashes())));
    }

    private Reply consistency(Exchange exchange) {
        long from = exchange.number("from");
        long to = exchange.number("to");
        return Reply.json(
                200,
                JsonWriter.object()
                        .put("from", Long.toString(from))
                        .put("to", Long.toString(to))
                        .putStrings("hashes", texts(log.consistency(from, to).hashes())));
    }

    private static List<String> texts(List<Bytes> hashes) {
        return hashes.stream().map(Bytes::base64).toList();
    }
}
