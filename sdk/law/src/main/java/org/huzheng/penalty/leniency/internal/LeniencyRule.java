package org.huzheng.penalty.leniency.internal;

import org.huzheng.BilingualText;

/** The grounds of leniency the statute knows 从宽情形 (行政处罚法 30–33). */
public enum LeniencyRule {
    /** 不满十四周岁. */
    UNDER_FOURTEEN("30", LeniencyEffect.MUST_NOT_PUNISH, "不满十四周岁的未成年人", "a child under fourteen"),
    /** 不能辨认或者不能控制自己行为. */
    INCAPACITATED(
            "31",
            LeniencyEffect.MUST_NOT_PUNISH,
            "精神病人、智力残疾人在不能辨认或者不能控制自己行为时有违法行为",
            "could not understand or control the act for mental illness or disability"),
    /** 违法行为轻微并及时改正，没有造成危害后果. */
    MINOR_AND_CORRECTED(
            "33(1)",
            LeniencyEffect.MUST_NOT_PUNISH,
            "违法行为轻微并及时改正，没有造成危害后果",
            "minor, corrected in time, and without harm"),
    /** 有证据足以证明没有主观过错. */
    NO_FAULT("33(2)", LeniencyEffect.MUST_NOT_PUNISH, "当事人有证据足以证明没有主观过错", "the party has proved to be without fault"),
    /** 初次违法且危害后果轻微并及时改正. */
    FIRST_AND_CORRECTED(
            "33(1)",
            LeniencyEffect.MAY_NOT_PUNISH,
            "初次违法且危害后果轻微并及时改正",
            "a first violation with slight harm, corrected in time"),
    /** 已满十四周岁不满十八周岁. */
    UNDER_EIGHTEEN("30", LeniencyEffect.MUST_MITIGATE, "已满十四周岁不满十八周岁的未成年人", "a minor between fourteen and eighteen"),
    /** 主动消除或者减轻违法行为危害后果. */
    HARM_REMEDIED("32(1)(1)", LeniencyEffect.MUST_MITIGATE, "主动消除或者减轻违法行为危害后果", "removed or lessened the harm unasked"),
    /** 受他人胁迫或者诱骗. */
    COERCED("32(1)(2)", LeniencyEffect.MUST_MITIGATE, "受他人胁迫或者诱骗实施违法行为", "was coerced or tricked into the act"),
    /** 主动供述行政机关尚未掌握的违法行为. */
    CONFESSED(
            "32(1)(3)",
            LeniencyEffect.MUST_MITIGATE,
            "主动供述行政机关尚未掌握的违法行为",
            "confessed unasked what the agency did not know of"),
    /** 配合行政机关查处违法行为有立功表现. */
    MERIT("32(1)(4)", LeniencyEffect.MUST_MITIGATE, "配合行政机关查处违法行为有立功表现", "earned merit in helping the agency"),
    /** 法律、法规、规章规定其他应当从轻或者减轻. */
    OTHER_BY_LAW(
            "32(1)(5)",
            LeniencyEffect.MUST_MITIGATE,
            "法律、法规、规章规定其他应当从轻或者减轻行政处罚",
            "another law, regulation or rule demands mitigation"),
    /** 尚未完全丧失辨认或者控制自己行为能力. */
    PARTLY_INCAPACITATED(
            "31",
            LeniencyEffect.MAY_MITIGATE,
            "尚未完全丧失辨认或者控制自己行为能力的精神病人、智力残疾人",
            "could understand or control the act only in part for mental illness or disability");

    private final String article;
    private final LeniencyEffect effect;
    private final String zh;
    private final String en;

    LeniencyRule(String article, LeniencyEffect effect, String zh, String en) {
        this.article = "行政处罚法 " + article;
        this.effect = effect;
        this.zh = zh;
        this.en = en;
    }

    /** The article. */
    public String article() {
        return article;
    }

    /** What it does. */
    public LeniencyEffect effect() {
        return effect;
    }

    /** What it says. */
    public BilingualText text() {
        return new BilingualText(zh, en);
    }
}
