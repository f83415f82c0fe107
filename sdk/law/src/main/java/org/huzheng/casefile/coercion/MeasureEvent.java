package org.huzheng.casefile.coercion;

import org.huzheng.casefile.procedure.CaseEvent;

/** Something done with a coercive measure or a preservation 强制措施、先行登记保存的实施. */
public interface MeasureEvent extends CaseEvent {
    /** The measure's number in this case. */
    String measure();
}
