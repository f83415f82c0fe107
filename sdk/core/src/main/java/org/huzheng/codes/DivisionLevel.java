package org.huzheng.codes;

/** The level 行政层级 of a division, highest first. */
public enum DivisionLevel {
    /** 省级. */
    PROVINCE(2),
    /** 地级. */
    CITY(4),
    /** 县级. */
    COUNTY(6),
    /** 乡级. */
    TOWNSHIP(9),
    /** 村级. */
    VILLAGE(12);

    private final int significant;

    DivisionLevel(int significant) {
        this.significant = significant;
    }

    /** How many leading digits of the twelve say something at this level. */
    int significant() {
        return significant;
    }
}
