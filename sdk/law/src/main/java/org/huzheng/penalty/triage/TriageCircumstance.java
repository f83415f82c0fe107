package org.huzheng.penalty.triage;

/** A circumstance of the case 案件情形 on which the track depends. */
public enum TriageCircumstance {
    /** 违法事实确凿. */
    FACTS_CERTAIN,
    /** 有法定依据. */
    BASIS_STATUTORY,
    /** 当事人对违法事实无异议. */
    ADMITTED
}
