package org.huzheng.sharing.terms;

import org.huzheng.BilingualText;
import org.huzheng.internal.json.CodeTexts;

/**
 * What evidence and data may be asked for 用途代码. The texts and the articles stand in {@code spec/purposes.json}; what a
 * contract does not list, nobody may ask for.
 */
public enum PurposeCode {
    /** 行政处罚案件调查取证. */
    PENALTY_INVESTIGATION,
    /** 行政检查. */
    ADMINISTRATIVE_INSPECTION,
    /** 行政强制. */
    ADMINISTRATIVE_COERCION,
    /** 审监协同. */
    LICENSING_SUPERVISION,
    /** 案件移送与线索移送. */
    CASE_TRANSFER,
    /** 行刑衔接移送. */
    CRIMINAL_REFERRAL,
    /** 行政复议、行政诉讼举证. */
    REMEDY_PROCEEDINGS,
    /** 责令改正的复查. */
    RECTIFICATION_CHECK,
    /** 处罚公示与信用信息. */
    CREDIT_AND_PUBLICITY,
    /** 行政执法监督. */
    ENFORCEMENT_SUPERVISION;

    /** What it is, in words. */
    public BilingualText text() {
        return CodeTexts.purposes().text(name());
    }

    /** The article the work rests on. */
    public String article() {
        return CodeTexts.purposes().string(name(), "article");
    }
}
