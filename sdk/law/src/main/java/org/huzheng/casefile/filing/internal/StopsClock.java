package org.huzheng.casefile.filing.internal;

import org.huzheng.casefile.procedure.CaseEvent;

/** An event that ends the ninety days 办案期限终止: a decision of any kind, or the case leaving the department. */
public interface StopsClock extends CaseEvent {}
