package org.huzheng.matter.competence;

import org.huzheng.BilingualText;

/** Why a catalogue cannot say who is competent 无从判断原因. */
public enum UnknownReason {
    /** 目录中没有此事项. */
    MATTER("目录中没有此事项", "the catalogue does not know this matter"),
    /** 目录中没有此地域. */
    PLACE("目录中没有此地域", "the catalogue does not know this place"),
    /** 所问地域内各处答案不一, 须问到更小的地域. */
    PLACE_TOO_WIDE("所问地域内各处配置不同，请指明更小的地域", "parts of this place are assigned differently; name a smaller one"),
    /** 时间不在目录所及期间. */
    OUTSIDE_PERIOD("所问时间不在目录所及期间", "the catalogue does not cover this time"),
    /** 在办案件没有过渡条款. */
    NO_TRANSITION_CLAUSE(
            "职权已变动，而配置未载明在办案件如何处理", "the power moved, and no transition clause says what becomes of open cases");

    private final String zh;
    private final String en;

    UnknownReason(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The reason in both languages. */
    public BilingualText text() {
        return new BilingualText(zh, en);
    }
}
