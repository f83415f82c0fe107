package org.huzheng.casefile.execution;

/** Whether anything the case holds was disposed of for good 涉案财物处置状态. */
public enum DisposalState {
    /** Nothing yet. */
    NONE,
    /** Something was confiscated or auctioned. */
    DISPOSED
}
