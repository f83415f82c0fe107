package org.huzheng.casefile.rectification;

import org.huzheng.casefile.procedure.CaseEvent;

/** Something done about an order to correct 责令改正的执行. */
public interface CorrectionEvent extends CaseEvent {
    /** The order's number in this case. */
    String order();
}
