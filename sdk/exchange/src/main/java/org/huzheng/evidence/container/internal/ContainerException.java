package org.huzheng.evidence.container.internal;

import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.finding.ReasonCode;

/** The file is no acceptable container 容器不合格; the reason is the one a verification report shows. */
public final class ContainerException extends HuzhengException {
    private static final long serialVersionUID = 1L;

    private final ReasonCode reason;

    /**
     * A fault of the container.
     *
     * @param reason CONTAINER_UNREADABLE, CONTAINER_NOT_CANONICAL or CONTAINER_LIMIT_EXCEEDED
     * @param detail where and what, in a few words
     */
    public ContainerException(ReasonCode reason, String detail) {
        super(
                reason == ReasonCode.CONTAINER_LIMIT_EXCEEDED
                        ? ErrorCode.PACKAGE_LIMIT_EXCEEDED
                        : ErrorCode.PACKAGE_MALFORMED,
                detail);
        this.reason = reason;
    }

    /** The reason to report. */
    public ReasonCode reason() {
        return reason;
    }
}
