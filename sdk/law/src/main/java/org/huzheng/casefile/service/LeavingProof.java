package org.huzheng.casefile.service;

/** How leaving a document is proved 留置送达的证明方式 (民事诉讼法 89). */
public enum LeavingProof {
    /** Persons of the local organisation or the employer were present and sign 见证人. */
    WITNESSES,

    /** Photos or video record it 拍照、录像. */
    PICTURES
}
