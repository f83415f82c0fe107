package org.huzheng.client.internal;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.huzheng.client.signing.RequestSigner;
import org.huzheng.client.signing.internal.LogicalTarget;
import org.huzheng.crypto.Digest;

/** One request to be made, as often as need be. */
public record Call(
        String method,
        LogicalTarget target,
        Optional<Body> body,
        String idempotencyKey,
        Map<String, String> headers,
        boolean signed) {

    /** A body whose digest is known and which can be read again for a retry. */
    public record Body(String mediaType, Digest digest, Supplier<BodyPublisher> publisher) {
        static Body of(String mediaType, byte[] bytes, RequestSigner signer) {
            return new Body(mediaType, signer.digest(bytes), () -> BodyPublishers.ofByteArray(bytes));
        }
    }

    /** A route of this version of the contract. */
    public static LogicalTarget to(String... segments) {
        return LogicalTarget.of(
                Stream.concat(Stream.of("v1"), Stream.of(segments)).toArray(String[]::new));
    }

    /** A page of a list. */
    public static LogicalTarget paged(LogicalTarget path, Optional<String> after, int limit) {
        LogicalTarget limited = path.with("limit", Integer.toString(limit));
        return after.map(cursor -> limited.with("after", cursor)).orElse(limited);
    }

    public static Call get(LogicalTarget target) {
        return new Call("GET", target, Optional.empty(), "", Map.of(), true);
    }

    public static Call post(LogicalTarget target, Optional<Body> body, String idempotencyKey) {
        return new Call("POST", target, body, idempotencyKey, Map.of(), true);
    }

    public static Call put(LogicalTarget target, Body body) {
        return new Call("PUT", target, Optional.of(body), "", Map.of(), true);
    }

    public Call unsigned() {
        return new Call(method, target, body, idempotencyKey, headers, false);
    }

    public Call with(String header, String value) {
        return new Call(method, target, body, idempotencyKey, Map.of(header, value), signed);
    }
}
