package org.huzheng.crypto.internal.cms;

import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.finding.ReasonCode;

/** Why a SignedData is refused; always turned into a finding before it leaves the SDK. */
public final class CmsDefect extends HuzhengException {
    private static final long serialVersionUID = 1L;

    private final ReasonCode reason;

    /** A defect with the reason it is reported under. */
    public CmsDefect(ReasonCode reason, String detail) {
        super(ErrorCode.SIGNATURE_MALFORMED, detail);
        this.reason = reason;
    }

    /** Something that could not even be parsed. */
    static CmsDefect malformed(String detail) {
        return new CmsDefect(ReasonCode.SIGNATURE_MALFORMED, detail);
    }

    /** The reason. */
    public ReasonCode reason() {
        return reason;
    }
}
