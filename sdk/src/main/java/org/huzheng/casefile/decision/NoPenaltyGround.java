package org.huzheng.casefile.decision;

/** Why a violation is not punished 不予行政处罚的情形; must and may are told apart. */
public enum NoPenaltyGround {
    /** 违法行为轻微并及时改正，没有造成危害后果: must. */
    MINOR_AND_CORRECTED("行政处罚法 33(1)", true),
    /** 初次违法且危害后果轻微并及时改正: may. */
    FIRST_AND_CORRECTED("行政处罚法 33(1)", false),
    /** 当事人有证据足以证明没有主观过错: must. */
    NO_FAULT("行政处罚法 33(2)", true),
    /** 不满十四周岁: must. */
    UNDER_FOURTEEN("行政处罚法 30", true),
    /** 精神病人、智力残疾人在不能辨认或者不能控制自己行为时: must. */
    INCAPACITATED("行政处罚法 31", true),
    /** 超过追责期限: must. */
    TIME_BARRED("行政处罚法 36(1)", true);

    private final String article;
    private final boolean obligatory;

    NoPenaltyGround(String article, boolean obligatory) {
        this.article = article;
        this.obligatory = obligatory;
    }

    /** The article. */
    public String article() {
        return article;
    }

    /** Whether the law leaves no choice 不予, or allows it 可以不予. */
    public boolean obligatory() {
        return obligatory;
    }
}
