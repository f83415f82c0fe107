package org.huzheng.client;

import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.internal.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** A server's refusal 服务器拒绝, as its problem document tells it. */
public final class HuzhengApiException extends HuzhengException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String requestId;
    private final @Nullable Instant serverTime;
    private final boolean retryable;
    private final String hint;
    private final @Nullable String canonicalText;
    private final List<Item> errors;

    /** One of several things wrong; only a server's answer makes one. */
    public static final class Item implements Serializable {
        private static final long serialVersionUID = 1L;

        private final String pointer;
        private final String code;
        private final String message;

        private Item(JsonObject json) {
            this.pointer = json.string("pointer");
            this.code = json.string("code");
            this.message = json.string("message");
        }

        /** JSON pointer, parameter name or subject. */
        public String pointer() {
            return pointer;
        }

        /** Schema keyword or reason code. */
        public String code() {
            return code;
        }

        /** What was expected. */
        public String message() {
            return message;
        }

        @Override
        public String toString() {
            return pointer + " " + code + ": " + message;
        }
    }

    private HuzhengApiException(ErrorCode code, JsonObject problem, int status, String requestId) {
        super(code, problem.string("detail") + " (request " + requestId + ")");
        this.status = status;
        this.requestId = requestId;
        this.serverTime = problem.optionalTime("server_time").orElse(null);
        this.retryable = problem.bool("retryable");
        this.hint = problem.string("hint");
        this.canonicalText = problem.optionalObject("sign_information")
                .map(signed -> signed.string("canonical_text"))
                .orElse(null);
        this.errors = problem.has("errors") ? problem.objects("errors", Item::new) : List.of();
    }

    /**
     * The refusal that an answer tells: for whoever speaks to a server over a connection of his own.
     *
     * @param body a problem document (RFC 9457) as {@code spec/schemas/problem.json} has it
     * @param status the HTTP status it came with
     * @param requestId what {@code X-Hz-Request-Id} of the answer says
     * @return a {@link HuzhengApiException}; RESPONSE_INVALID if the body is no such document or names a code unknown here
     */
    public static HuzhengException of(byte[] body, int status, String requestId) {
        try {
            JsonObject problem = JsonObject.parse(body);
            String named = problem.string("code");
            Optional<ErrorCode> known = Arrays.stream(ErrorCode.values())
                    .filter(code -> code.name().equals(named))
                    .findFirst();
            return known.<HuzhengException>map(code -> new HuzhengApiException(code, problem, status, requestId))
                    .orElseGet(() -> new HuzhengException(
                            ErrorCode.RESPONSE_INVALID, "unknown error code in status " + status + ", " + requestId));
        } catch (HuzhengException e) {
            return new HuzhengException(
                    ErrorCode.RESPONSE_INVALID, "status " + status + " without a problem document, " + requestId, e);
        }
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The id to quote to the operators. */
    public String requestId() {
        return requestId;
    }

    /** The server's clock when it answered. */
    public Optional<Instant> serverTime() {
        return Optional.ofNullable(serverTime);
    }

    /** Whether the same request may succeed later. */
    public boolean retryable() {
        return retryable;
    }

    /** What to do, as the server puts it, in Chinese. */
    public String hint() {
        return hint;
    }

    /** After SIGN_MISMATCH: the text the server verified; compare it with your own line by line. */
    public Optional<String> canonicalText() {
        return Optional.ofNullable(canonicalText);
    }

    /** All that was wrong, if there was more to say. */
    public List<Item> errors() {
        return errors;
    }
}
