package org.huzheng.casefile.rectification;

/** The officers looked whether an order was obeyed 复查. */
public interface RecheckEvent extends CorrectionEvent {
    /** Who looked, and what they found. */
    Recheck recheck();
}
