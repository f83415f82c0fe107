package org.huzheng.penalty.leniency;

/** What was found about an act that may speak for the party 有利于当事人的情节 (行政处罚法 32, 33). */
public enum Circumstance {
    /** 违法行为轻微. */
    MINOR,
    /** 及时改正. */
    CORRECTED_IN_TIME,
    /** 没有造成危害后果. */
    NO_HARM,
    /** 危害后果轻微. */
    SLIGHT_HARM,
    /** 初次违法. */
    FIRST_VIOLATION,
    /** 当事人有证据足以证明没有主观过错. */
    NO_FAULT_PROVED,
    /** 愿意配合: no element of the statute; counts only where a locality asks for it. */
    WILLING_TO_COOPERATE,
    /** 主动消除或者减轻违法行为危害后果. */
    HARM_REMEDIED,
    /** 受他人胁迫或者诱骗实施违法行为. */
    COERCED,
    /** 主动供述行政机关尚未掌握的违法行为. */
    CONFESSED,
    /** 配合行政机关查处违法行为有立功表现. */
    MERIT
}
