package org.huzheng.server.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Objects;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.client.signing.internal.SignedHeader;
import org.huzheng.crypto.Bytes;
import org.huzheng.server.http.door.Doorkeeper;

/** Puts answers on the wire, with the headers every answer has. */
final class Answers {
    static final String REQUEST_ID = "hz.requestId";
    static final String OPERATION = "hz.operation";
    static final String APP_ID = "hz.appId";
    static final String CODE = "hz.code";
    static final String STARTED = "hz.started";

    /** No page of ours loads anything from elsewhere, runs inline script, or may be framed. */
    static final Map<String, String> SECURITY = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cache-Control", "no-store",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");

    private static final int BUFFER = 65536;

    private Answers() {}

    static void begin(Context context, String requestId) {
        context.attribute(REQUEST_ID, requestId);
        context.attribute(STARTED, System.nanoTime());
        context.header(SignedHeader.REQUEST_ID, requestId);
        SECURITY.forEach(context::header);
    }

    static String requestId(Context context) {
        return Objects.requireNonNullElse(context.attribute(REQUEST_ID), "0".repeat(32));
    }

    static void send(Context context, Reply reply) throws IOException {
        context.status(reply.status());
        reply.headers().forEach(context::header);
        context.contentType(reply.mediaType());
        if (reply instanceof Reply.Whole whole) {
            context.result(whole.body().toArray());
        } else if (reply instanceof Reply.Shared shared) {
            context.attribute(Doorkeeper.WHOLE, shared.body());
        } else if (reply instanceof Reply.Flow flow) {
            context.header("Content-Length", Long.toString(flow.length()));
            try (InputStream in = flow.body().get()) {
                copy(in, context.outputStream(), flow.length());
            }
        }
    }

    private static void copy(InputStream in, OutputStream out, long length) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long left = length;
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new HuzhengException(ErrorCode.IO_FAILED, "stored content ended early");
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }

    static void refuse(Context context, ErrorCode code, Bytes problem) {
        context.attribute(CODE, code.name());
        context.status(code.httpStatus());
        context.contentType(Problems.MEDIA_TYPE);
        if (code == ErrorCode.SERVER_BUSY || code == ErrorCode.REQUESTS_TOO_MANY) {
            context.header("Retry-After", "1");
        }
        context.result(problem.toArray());
    }
}
