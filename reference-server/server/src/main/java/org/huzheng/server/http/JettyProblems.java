package org.huzheng.server.http;

import java.nio.ByteBuffer;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.huzheng.ErrorCode;
import org.huzheng.client.signing.internal.SignedHeader;
import org.huzheng.crypto.Bytes;

/** Problem documents for what Jetty refuses before we see it: malformed requests, oversized headers. */
final class JettyProblems extends ErrorHandler {
    private final Problems problems;
    private final Supplier<String> requestIds;

    JettyProblems(Problems problems, Supplier<String> requestIds) {
        this.problems = problems;
        this.requestIds = requestIds;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        String own = response.getHeaders().get(SignedHeader.REQUEST_ID);
        String requestId = own == null ? requestIds.get() : own;
        Bytes body = problems.of(code(status), "", requestId);
        response.getHeaders().put(SignedHeader.REQUEST_ID, requestId);
        Answers.SECURITY.forEach((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problems.MEDIA_TYPE);
        if (code(status) == ErrorCode.SERVER_BUSY) {
            response.getHeaders().put(HttpHeader.RETRY_AFTER, "1");
        }
        response.setStatus(code(status).httpStatus());
        response.write(true, ByteBuffer.wrap(body.toArray()), callback);
        return true;
    }

    private static ErrorCode code(int status) {
        return switch (status) {
            case 404 -> ErrorCode.NOT_FOUND;
            case 405, 501 -> ErrorCode.METHOD_NOT_ALLOWED;
            case 413 -> ErrorCode.BODY_TOO_LARGE;
            case 415 -> ErrorCode.MEDIA_TYPE_UNSUPPORTED;
            case 431 -> ErrorCode.HEADER_INVALID;
            case 503 -> ErrorCode.SERVER_BUSY;
            default -> status < 500 ? ErrorCode.ARGUMENT_INVALID : ErrorCode.INTERNAL_FAULT;
        };
    }
}
