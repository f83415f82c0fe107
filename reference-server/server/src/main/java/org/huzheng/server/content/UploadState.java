package org.huzheng.server.content;

/** Where an upload 上传 stands. */
public enum UploadState {
    /** 待叶杂凑: nothing can be checked yet. */
    AWAITING_LEAVES,
    /** 接收中. */
    RECEIVING,
    /** 已完成: the content is stored. */
    COMPLETE
}
