package org.huzheng.casefile.referral;

/** The five materials that go with a referral 移送材料, the items of 移送规定 6. */
public enum ReferralPaper {
    /** 涉嫌犯罪案件移送书. */
    REFERRAL_LETTER(false),
    /** 涉嫌犯罪案件情况的调查报告. */
    INVESTIGATION_REPORT(false),
    /** 涉案物品清单. */
    GOODS_LIST(false),
    /** 有关检验报告或者鉴定结论. */
    APPRAISAL(true),
    /** 其他有关涉嫌犯罪的材料. */
    OTHER_MATERIAL(true);

    private final boolean mayBeNone;

    ReferralPaper(boolean mayBeNone) {
        this.mayBeNone = mayBeNone;
    }

    /** Whether the case may have none of it, which is then said in so many words. */
    public boolean mayBeNone() {
        return mayBeNone;
    }
}
