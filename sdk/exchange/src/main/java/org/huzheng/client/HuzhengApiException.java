package org.huzheng.client;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
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

    /**
     * One of several things wrong.
     *
     * @param pointer JSON pointer, parameter name or subject
     * @param code schema keyword or reason code
     * @param message what was expected
     */
    public record Item(String pointer, String code, String message) implements java.io.Serializable {}

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
