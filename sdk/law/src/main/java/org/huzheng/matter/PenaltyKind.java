package org.huzheng.matter;

import java.util.Objects;

/** A kind of administrative penalty 处罚种类, 行政处罚法 9. */
public enum PenaltyKind {
    /** 警告. */
    WARNING("警告", 1),
    /** 通报批评. */
    CRITICISM("通报批评", 1),
    /** 罚款. */
    FINE("罚款", 2),
    /** 没收违法所得. */
    CONFISCATE_GAINS("没收违法所得", 2),
    /** 没收非法财物. */
    CONFISCATE_GOODS("没收非法财物", 2),
    /** 暂扣许可证件. */
    SUSPEND_PERMIT("暂扣许可证件", 3),
    /** 降低资质等级. */
    LOWER_QUALIFICATION("降低资质等级", 3),
    /** 吊销许可证件, business licences aside. */
    REVOKE_PERMIT("吊销许可证件", 3),
    /** 吊销营业执照: the one permit that 行政处罚法 12(1) keeps from local regulations. */
    REVOKE_BUSINESS_LICENCE("吊销营业执照", 3),
    /** 限制开展生产经营活动. */
    RESTRICT_ACTIVITY("限制开展生产经营活动", 4),
    /** 责令停产停业. */
    SUSPEND_BUSINESS("责令停产停业", 4),
    /** 责令关闭. */
    CLOSE("责令关闭", 4),
    /** 限制从业. */
    RESTRICT_OCCUPATION("限制从业", 4),
    /** 行政拘留: restricts personal liberty. */
    DETENTION("行政拘留", 5),
    /** 法律、行政法规规定的其他行政处罚. */
    OTHER("其他行政处罚", 6);

    private final String chinese;
    private final int item;

    PenaltyKind(String chinese, int item) {
        this.chinese = Objects.requireNonNull(chinese, "chinese");
        this.item = item;
    }

    /** The statute's word for it. */
    public String chinese() {
        return chinese;
    }

    /** The item of article 9 that lists it, for example {@code 行政处罚法 9(2)}. */
    public String article() {
        return "行政处罚法 9(" + item + ")";
    }

    /** Whether it restricts personal liberty 限制人身自由, 行政处罚法 10(2), 18(3). */
    public boolean restrictsLiberty() {
        return this == DETENTION;
    }
}
