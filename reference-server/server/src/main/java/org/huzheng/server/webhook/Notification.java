package org.huzheng.server.webhook;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.internal.json.JsonWriter;

/**
 * One event as a department is told of it 推送报文: CloudEvents 1.0 in structured mode, signed by {@code spec/signing.md}.
 *
 * @param id the same however often it is sent
 * @param body the exact bytes
 */
record Notification(String id, Bytes body) {
    private static final String PREFIX = "huzheng/";

    /**
     * An event's notification.
     *
     * @param origin the log's name
     * @param event what {@code GET /v1/events} says of it
     * @param type the statement's type
     * @param place where it stands in the department's sequence
     * @param at when it was taken in
     */
    static Notification of(String origin, JsonWriter event, String type, String place, Instant at) {
        String name = type.substring(PREFIX.length()).replace('@', '.');
        JsonWriter cloud = JsonWriter.object()
                .put("specversion", "1.0")
                .put("id", place)
                .put("source", "//" + origin)
                .put("type", "org.huzheng." + name)
                .put("time", at)
                .put("datacontenttype", "application/json")
                .put("data", event);
        return new Notification(place, Bytes.of(cloud.toBytes()));
    }

    /** The headers of one attempt. */
    Map<String, String> headers(SigningKey operator, String department, Instant now) {
        String timestamp = Long.toString(now.getEpochSecond());
        String digest = operator.suite().digest().digest(body).hex();
        String algorithm = operator.suite() == CryptoSuite.SM ? "HZ1-WEBHOOK-SM2-SM3" : "HZ1-WEBHOOK-ECDSA-SHA256";
        String text = String.join("\n", algorithm, department, id, timestamp, digest) + "\n";
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/cloudevents+json; charset=utf-8");
        headers.put("X-Hz-Webhook-Id", id);
        headers.put("X-Hz-Department", department);
        headers.put("X-Hz-Timestamp", timestamp);
        headers.put("X-Hz-Content-Digest", digest);
        headers.put("X-Hz-Sign-Alg", algorithm);
        headers.put("X-Hz-Key-Id", operator.certificate().keyId());
        headers.put(
                "X-Hz-Signature",
                SigningKey.signed(operator, Bytes.ofUtf8(text)).base64());
        return headers;
    }
}
