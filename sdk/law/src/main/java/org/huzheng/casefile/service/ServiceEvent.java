package org.huzheng.casefile.service;

/** What can happen to the service 送达事件. */
public enum ServiceEvent {
    /** The decision is made. */
    DECIDE,

    /** It is handed over. */
    HAND_OVER,

    /** It is left. */
    LEAVE,

    /** It is sent electronically. */
    SEND,

    /** It is posted. */
    POST,

    /** The post delivered it. */
    DELIVER,

    /** The post returned it. */
    RETURN,

    /** It is announced. */
    ANNOUNCE,

    /** The thirty days are over. */
    COMPLETE
}
