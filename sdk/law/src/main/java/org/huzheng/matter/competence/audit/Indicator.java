package org.huzheng.matter.competence.audit;

import org.huzheng.BilingualText;

/**
 * An indicator of the reform 改革指标, with the threshold set for the end of 2022 (今日浙江 2020 第 24 期). The source gives the
 * names and thresholds; what stands above and below the line is this project's reading, said in full.
 */
public enum Indicator {
    /** 市县综合执法处罚事项占比. */
    CONCENTRATED_PENALTIES(
            20,
            "有效划转给市、县综合行政执法部门的处罚事项数 ÷ 区域内施行的全部处罚事项数",
            "penalty matters concentrated in a city or county department ÷ all penalty matters in force in the area"),
    /** 乡镇（街道）处罚事项占比. */
    TOWNSHIP_PENALTIES(
            25,
            "有效赋权给乡镇（街道）的处罚事项数 ÷ 区域内施行的全部处罚事项数",
            "penalty matters given to townships or sub-districts ÷ all penalty matters in force in the area"),
    /** 与乡镇权力清单、审批许可匹配率. */
    TOWNSHIP_MATCH(
            80,
            "与乡镇权力清单或者审批许可相匹配的赋权处罚事项数 ÷ 有效赋权给乡镇（街道）的处罚事项数",
            "of the penalty matters given to townships, those that match their power lists or permits ÷ all of them"),
    /** 县级及以下执法人员占比. */
    OFFICERS_COUNTY_AND_BELOW(85, "县级及以下执法人员数 ÷ 全部执法人员数", "officers at county level and below ÷ all officers"),
    /** 乡镇（街道）执法人员占比. */
    OFFICERS_TOWNSHIP(50, "乡镇（街道）执法人员数 ÷ 全部执法人员数", "officers in townships and sub-districts ÷ all officers");

    private final int thresholdPercent;
    private final String zh;
    private final String en;

    Indicator(int thresholdPercent, String zh, String en) {
        this.thresholdPercent = thresholdPercent;
        this.zh = zh;
        this.en = en;
    }

    /** The share that meets it, in per cent. */
    public int thresholdPercent() {
        return thresholdPercent;
    }

    /** What is divided by what, in both languages. */
    public BilingualText definition() {
        return new BilingualText(zh, en);
    }
}
