package org.huzheng.casefile;

import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.casefile.procedure.CaseRefusal;

/** An event that may not happen was said to have happened 事件不被受理; the refusal says why, article by article. */
public final class CaseRefusedException extends HuzhengException {
    private static final long serialVersionUID = 1L;

    private final transient CaseRefusal refusal;

    CaseRefusedException(CaseRefusal refusal) {
        super(ErrorCode.TRANSITION_ILLEGAL, refusal.text().toString());
        this.refusal = refusal;
    }

    /** Why. */
    public CaseRefusal refusal() {
        return refusal;
    }
}
