package org.huzheng;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The one root of everything the SDK throws: a stable {@link ErrorCode}, its bilingual text, and what exactly was wrong.
 *
 * <p>The detail names files, fields, offsets and masked identifiers. It never holds evidence content or an unmasked
 * identity number, so it may be logged.
 */
public class HuzhengException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final String detail;

    /**
     * An error with its stable code.
     *
     * @param code what kind of error
     * @param detail what exactly was wrong, in a few words; may be empty
     */
    public HuzhengException(ErrorCode code, String detail) {
        this(code, detail, null);
    }

    /**
     * An error caused by another.
     *
     * @param code what kind of error
     * @param detail what exactly was wrong, in a few words; may be empty
     * @param cause the underlying fault, or null
     */
    public HuzhengException(ErrorCode code, String detail, @Nullable Throwable cause) {
        super(code + ": " + code.text() + (detail.isEmpty() ? "" : " [" + detail + "]"), cause);
        this.code = Objects.requireNonNull(code, "code");
        this.detail = detail;
    }

    /** The stable code, the same in Java, on the wire and on the command line. */
    public final ErrorCode code() {
        return code;
    }

    /** What exactly was wrong; may be empty, never null. */
    public final String detail() {
        return detail;
    }
}
