package org.huzheng.client;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.internal.json.JsonObject;

/** A problem document (RFC 9457) as {@code spec/schemas/problem.json} has it. */
record Problem(
        String code,
        String detail,
        String hint,
        boolean retryable,
        Optional<Instant> serverTime,
        Optional<String> canonicalText,
        List<HuzhengApiException.Item> errors) {

    static HuzhengException read(byte[] body, int status, String requestId) {
        try {
            Problem problem = read(JsonObject.parse(body));
            Optional<ErrorCode> known = Arrays.stream(ErrorCode.values())
                    .filter(code -> code.name().equals(problem.code()))
                    .findFirst();
            return known.isPresent()
                    ? new HuzhengApiException(known.get(), problem, status, requestId)
                    : new HuzhengException(
                            ErrorCode.RESPONSE_INVALID, "unknown error code in status " + status + ", " + requestId);
        } catch (HuzhengException e) {
            return new HuzhengException(
                    ErrorCode.RESPONSE_INVALID, "status " + status + " without a problem document, " + requestId, e);
        }
    }

    private static Problem read(JsonObject json) {
        return new Problem(
                json.string("code"),
                json.string("detail"),
                json.string("hint"),
                json.bool("retryable"),
                json.optionalTime("server_time"),
                json.optionalObject("sign_information").map(signed -> signed.string("canonical_text")),
                json.has("errors") ? json.objects("errors", HuzhengApiException.Item::read) : List.of());
    }
}
