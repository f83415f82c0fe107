package org.huzheng.casefile.filing;

/** What can happen to the ninety days 办案期限事件. */
enum ClockStep {
    START,
    PAUSE,
    RESUME,
    EXTEND,
    STOP
}
