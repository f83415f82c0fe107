package org.huzheng.client.internal;

import java.io.InputStream;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.client.RequestAttempt;
import org.huzheng.client.RequestListener;
import org.huzheng.client.signing.internal.SignedHeader;
import org.jspecify.annotations.Nullable;

/** Follows one attempt and tells the listener how it went. */
final class AttemptLog {
    private final RequestListener listener;
    private final Call call;
    private final int number;
    private long began = System.nanoTime();
    private @Nullable HttpResponse<InputStream> response;

    AttemptLog(RequestListener listener, Call call, int number) {
        this.listener = listener;
        this.call = call;
        this.number = number;
    }

    /** The request is signed and goes out now. */
    void begin() {
        began = System.nanoTime();
    }

    void answered(HttpResponse<InputStream> answer) {
        response = answer;
    }

    void succeeded() {
        tell(Optional.empty());
    }

    HuzhengException failed(HuzhengException failure) {
        tell(Optional.of(failure.code()));
        return failure;
    }

    private void tell(Optional<ErrorCode> failure) {
        Optional<HttpResponse<InputStream>> answer = Optional.ofNullable(response);
        RequestAttempt attempt = new RequestAttempt(
                call.method(),
                call.target().toString(),
                number,
                answer.map(HttpResponse::statusCode),
                answer.flatMap(there -> there.headers().firstValue(SignedHeader.REQUEST_ID)),
                Duration.ofNanos(System.nanoTime() - began),
                failure);
        try {
            listener.attempted(attempt);
        } catch (RuntimeException e) {
            // As the listener's contract says: the request has happened, whatever its log thinks of it
        }
    }
}
