package org.huzheng.casefile;

import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.casefile.procedure.CaseRefusal;

/** An event that may not happen was said to have happened 事件不被受理; the refusal says why, article by article. */
public final class CaseRefusedException extends HuzhengException {
    private static final long serialVersionUID = 1L;

    private final transient CaseRefusal refusal;
    private final int position;

    CaseRefusedException(CaseRefusal refusal, int position) {
        super(ErrorCode.TRANSITION_ILLEGAL, refusal.text().toString());
        this.refusal = refusal;
        this.position = position;
    }

    /** Where the refused event would have stood: how many events the case holds before it. */
    public int position() {
        return position;
    }

    /** Why. */
    public CaseRefusal refusal() {
        return refusal;
    }
}
