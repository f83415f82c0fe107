package org.huzheng.casefile.substitution;

/** Where the substitute performance stands 代履行状态. */
public enum SubstitutionState {
    /** Nothing was decided. */
    NONE,

    /** It is decided. */
    DECIDED,

    /** The party was demanded once more. */
    DEMANDED,

    /** The party performed. */
    STOPPED,

    /** It was done at once; the absent party is to be told. */
    NOTICE_DUE,

    /** It is done. */
    DONE
}
