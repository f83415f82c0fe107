package org.huzheng.client;

import java.io.Serializable;
import java.time.Instant;
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

        static Item read(JsonObject json) {
            return new Item(json);
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

    HuzhengApiException(ErrorCode code, Problem problem, int status, String requestId) {
        super(code, problem.detail() + " (request " + requestId + ")");
        this.status = status;
        this.requestId = requestId;
        this.serverTime = problem.serverTime().orElse(null);
        this.retryable = problem.retryable();
        this.hint = problem.hint();
        this.canonicalText = problem.canonicalText().orElse(null);
        this.errors = problem.errors();
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
