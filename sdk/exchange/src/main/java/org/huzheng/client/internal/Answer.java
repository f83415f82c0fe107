package org.huzheng.client.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.client.HuzhengApiException;
import org.huzheng.client.signing.internal.SignedHeader;
import org.huzheng.crypto.Bytes;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.Reason;

/** A good answer of a Huzheng server; its body is read once and then closed. */
public record Answer(int status, HttpHeaders headers, InputStream body) {
    private static final int MAX_JSON = 8 * 1024 * 1024;

    public static Answer of(HttpResponse<InputStream> response) throws IOException {
        int status = response.statusCode();
        Optional<String> requestId = response.headers().firstValue(SignedHeader.REQUEST_ID);
        if (requestId.isEmpty()) {
            response.body().close();
            throw new HuzhengException(ErrorCode.GATEWAY_ANSWERED, "status " + status);
        }
        if (status != 200 && status != 201 && status != 206) {
            try (InputStream in = response.body()) {
                throw HuzhengApiException.of(in.readNBytes(MAX_JSON), status, requestId.get());
            }
        }
        return new Answer(status, response.headers(), response.body());
    }

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    public Bytes bytes() throws IOException {
        try (InputStream in = body) {
            byte[] bytes = in.readNBytes(MAX_JSON + 1);
            if (bytes.length > MAX_JSON) {
                throw new HuzhengException(ErrorCode.RESPONSE_INVALID, "the answer is longer than 8 MiB");
            }
            return Bytes.of(bytes);
        }
    }

    /** Reads an answer; what is wrong with it is the server's fault, not the caller's. */
    public static JsonObject json(Bytes body) {
        return valid(() -> JsonObject.parse(body.toArray()));
    }

    public static <T> T valid(java.util.function.Supplier<T> reading) {
        try {
            return reading.get();
        } catch (HuzhengException | IllegalArgumentException e) {
            throw new HuzhengException(ErrorCode.RESPONSE_INVALID, Reason.of(e), e);
        }
    }
}
