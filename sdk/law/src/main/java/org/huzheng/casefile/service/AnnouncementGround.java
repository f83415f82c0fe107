package org.huzheng.casefile.service;

/** Why a document may be announced 公告送达的事由 (民事诉讼法 95). */
public enum AnnouncementGround {
    /** The party cannot be found 下落不明. */
    WHEREABOUTS_UNKNOWN,

    /** No other means could serve it 其他方式无法送达. */
    OTHER_MEANS_FAILED
}
