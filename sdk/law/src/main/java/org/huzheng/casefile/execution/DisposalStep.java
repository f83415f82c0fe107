package org.huzheng.casefile.execution;

/** What can happen to the property of what a case holds 涉案财物处置事件. */
enum DisposalStep {
    CONFISCATE,
    AUCTION
}
