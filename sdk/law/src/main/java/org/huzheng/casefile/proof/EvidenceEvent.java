package org.huzheng.casefile.proof;

import org.huzheng.casefile.procedure.CaseEvent;

/** Something that befell a piece of evidence 证据的收集、审查与变动. */
public interface EvidenceEvent extends CaseEvent {
    /** The evidence's id. */
    String evidence();
}
