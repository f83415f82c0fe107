package org.huzheng.casefile.record;

/** What can happen to a stage's record. */
enum RecordStep {
    RECORD
}
