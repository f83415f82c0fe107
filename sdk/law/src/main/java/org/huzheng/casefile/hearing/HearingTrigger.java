package org.huzheng.casefile.hearing;

/** Why a penalty gives the right to a hearing 应当告知听证权利的情形 (行政处罚法 63(1)). */
public enum HearingTrigger {
    /** 较大数额罚款. */
    LARGE_FINE("行政处罚法 63(1)(1)"),

    /** 没收较大数额违法所得. */
    LARGE_GAINS("行政处罚法 63(1)(2)"),

    /** 没收较大价值非法财物. */
    VALUABLE_GOODS("行政处罚法 63(1)(2)"),

    /** 降低资质等级、吊销许可证件. */
    QUALIFICATION("行政处罚法 63(1)(3)"),

    /** 责令停产停业、责令关闭、限制从业. */
    BUSINESS("行政处罚法 63(1)(4)"),

    /** 其他较重的行政处罚, as the locality names them. */
    OTHER_HEAVY("行政处罚法 63(1)(5)");

    private final String article;

    HearingTrigger(String article) {
        this.article = article;
    }

    /** The item that names it. */
    public String article() {
        return article;
    }
}
