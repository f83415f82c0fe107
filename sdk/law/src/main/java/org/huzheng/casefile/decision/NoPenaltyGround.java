package org.huzheng.casefile.decision;

import org.huzheng.penalty.leniency.internal.LeniencyEffect;
import org.huzheng.penalty.leniency.internal.LeniencyRule;

/** Why a violation is not punished 不予行政处罚的情形; must and may are told apart. */
public enum NoPenaltyGround {
    /** 违法行为轻微并及时改正，没有造成危害后果: must. */
    MINOR_AND_CORRECTED(LeniencyRule.MINOR_AND_CORRECTED),
    /** 初次违法且危害后果轻微并及时改正: may. */
    FIRST_AND_CORRECTED(LeniencyRule.FIRST_AND_CORRECTED),
    /** 当事人有证据足以证明没有主观过错: must. */
    NO_FAULT(LeniencyRule.NO_FAULT),
    /** 不满十四周岁: must. */
    UNDER_FOURTEEN(LeniencyRule.UNDER_FOURTEEN),
    /** 精神病人、智力残疾人在不能辨认或者不能控制自己行为时: must. */
    INCAPACITATED(LeniencyRule.INCAPACITATED),
    /** 超过追责期限: must. */
    TIME_BARRED("行政处罚法 36(1)");

    private final String article;
    private final boolean obligatory;

    NoPenaltyGround(LeniencyRule rule) {
        this.article = rule.article();
        this.obligatory = rule.effect() == LeniencyEffect.MUST_NOT_PUNISH;
    }

    NoPenaltyGround(String article) {
        this.article = article;
        this.obligatory = true;
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
