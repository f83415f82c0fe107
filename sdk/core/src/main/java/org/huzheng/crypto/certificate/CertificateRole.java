package org.huzheng.crypto.certificate;

/** What a certificate is for 证书类别, read from its own content. */
public enum CertificateRole {
    /** 单位证书: names an organisation by its 统一社会信用代码, and no officer. */
    DEPARTMENT,
    /** 执法人员证书: names an organisation and an officer by 执法证号. */
    OFFICER,
    /** 时间戳机构证书: extended key usage timeStamping. */
    TIMESTAMP_AUTHORITY,
    /** CA 证书: may issue certificates. */
    AUTHORITY,
    /** None of these. */
    OTHER
}
