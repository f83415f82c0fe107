package org.huzheng.casefile.proof;

/** What can happen to a piece of evidence in a case 证据事件. */
enum ProofStep {
    SUBMIT,
    VERIFY,
    FIND_DEFECT,
    MEND,
    EXCLUDE,
    RECALL
}
