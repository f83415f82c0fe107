package org.huzheng.casefile.record.internal;

/** What can happen to a stage's record. */
enum RecordStep {
    RECORD
}
