package org.huzheng.penalty;

/** Whether an amount is “larger” 是否属于较大数额. */
public enum Largeness {
    /** It reaches the local threshold. */
    LARGE,
    /** It stays below the local threshold. */
    NOT_LARGE,
    /** The locality has not said: nobody can tell, and a guard must act as if it were large. */
    UNKNOWN
}
