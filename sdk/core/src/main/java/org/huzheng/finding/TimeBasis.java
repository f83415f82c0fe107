package org.huzheng.finding;

/** What a time rests on 时间依据. */
public enum TimeBasis {
    /** 可信时间: a trusted timestamp over the signature (电子签名法 art. 13; RFC 3161). */
    TRUSTED,
    /** 自称时间: the signer's own word, which nobody else vouches for. */
    CLAIMED
}
