package org.huzheng.casefile.service;

/** A channel of electronic service 电子送达渠道 (行政处罚法 61(2)). */
public enum ElectronicChannel {
    /** Fax 传真. */
    FAX,

    /** E-mail 电子邮件. */
    EMAIL,

    /** A government platform or app 政务平台. */
    PLATFORM,

    /** A message to the confirmed mobile number 短信. */
    MESSAGE
}
