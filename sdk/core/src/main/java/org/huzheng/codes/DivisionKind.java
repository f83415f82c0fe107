package org.huzheng.codes;

/** What a division is called 区划类别, read from its digits (统计用区划代码和城乡划分代码编制规则). */
public enum DivisionKind {
    /** 省、自治区、直辖市、特别行政区. */
    PROVINCE,
    /** 地级市、地区、自治州、盟. */
    CITY,
    /** 县、县级市、市辖区. */
    COUNTY,
    /** 街道, 乡级 001–099. */
    SUBDISTRICT,
    /** 镇, 乡级 100–199. */
    TOWN,
    /** 乡, 乡级 200–399. */
    TOWNSHIP,
    /** 类似乡级单位 such as a development zone or farm, 乡级 400–599. */
    TOWNSHIP_LIKE,
    /** 居民委员会, 村级 001–199. */
    RESIDENTS_COMMITTEE,
    /** 村民委员会, 村级 200–399. */
    VILLAGERS_COMMITTEE,
    /** 类似居民委员会, 村级 400–499. */
    RESIDENTS_COMMITTEE_LIKE,
    /** 类似村民委员会, 村级 500–599. */
    VILLAGERS_COMMITTEE_LIKE,
    /** Digits that the rules do not assign. */
    OTHER;

    static DivisionKind ofTownship(int digits) {
        if (digits < 100) {
            return SUBDISTRICT;
        }
        if (digits < 200) {
            return TOWN;
        }
        if (digits < 400) {
            return TOWNSHIP;
        }
        return digits < 600 ? TOWNSHIP_LIKE : OTHER;
    }

    static DivisionKind ofVillage(int digits) {
        if (digits < 200) {
            return RESIDENTS_COMMITTEE;
        }
        if (digits < 400) {
            return VILLAGERS_COMMITTEE;
        }
        if (digits < 500) {
            return RESIDENTS_COMMITTEE_LIKE;
        }
        return digits < 600 ? VILLAGERS_COMMITTEE_LIKE : OTHER;
    }
}
