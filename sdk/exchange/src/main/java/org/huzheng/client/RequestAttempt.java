package org.huzheng.client;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.ErrorCode;

/**
 * One attempt at a request 请求尝试, as logs and metrics want it. Never a body, never a header; but a target may name a case.
 *
 * @param method the HTTP method, upper case
 * @param target the logical target
 * @param number which attempt of the call, from 1
 * @param status the HTTP status; empty if no answer came
 * @param requestId the server's id of the request; empty if no Huzheng server answered
 * @param duration until the answer began or the attempt failed, by the machine's steady clock
 * @param failure what went wrong; empty if nothing did
 */
public record RequestAttempt(
        String method,
        String target,
        int number,
        Optional<Integer> status,
        Optional<String> requestId,
        Duration duration,
        Optional<ErrorCode> failure) {
    /** All are required. */
    public RequestAttempt {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(requestId, "requestId");
        Objects.requireNonNull(duration, "duration");
        Objects.requireNonNull(failure, "failure");
    }
}
