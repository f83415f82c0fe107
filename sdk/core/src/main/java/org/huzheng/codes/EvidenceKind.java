package org.huzheng.codes;

/** The eight kinds of evidence 证据种类 of 行政处罚法 art. 46. There is no ninth. */
public enum EvidenceKind {
    /** 书证. */
    DOCUMENTARY("书证"),
    /** 物证. */
    PHYSICAL("物证"),
    /** 视听资料. */
    AUDIOVISUAL("视听资料"),
    /** 电子数据. */
    ELECTRONIC_DATA("电子数据"),
    /** 证人证言. */
    WITNESS_TESTIMONY("证人证言"),
    /** 当事人的陈述. */
    PARTY_STATEMENT("当事人的陈述"),
    /** 鉴定意见. */
    EXPERT_OPINION("鉴定意见"),
    /** 勘验笔录、现场笔录. */
    INSPECTION_RECORD("勘验笔录、现场笔录");

    private final String zh;

    EvidenceKind(String zh) {
        this.zh = zh;
    }

    /** The statute's own word for it. */
    public String zh() {
        return zh;
    }
}
