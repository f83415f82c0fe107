package org.huzheng.casefile.execution;

/** Why an execution ends without performance 终结执行的情形 (行政强制法 40). */
public enum TerminationGround {
    /** The citizen died without estate or successor to the duty (40(1)). */
    CITIZEN_DIED,

    /** The organisation ended without property or successor to the duty (40(2)). */
    ORGANISATION_ENDED,

    /** What is to be executed is lost (40(3)). */
    SUBJECT_LOST,

    /** The decision was annulled (40(4)). */
    DECISION_ANNULLED,

    /** Another case the agency finds necessary (40(5)). */
    OTHER
}
