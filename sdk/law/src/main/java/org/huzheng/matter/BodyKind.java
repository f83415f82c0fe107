package org.huzheng.matter;

/** What kind of body 主体类别 takes part in an assignment of power. */
public enum BodyKind {
    /** 国务院. */
    STATE_COUNCIL,
    /** 省、自治区、直辖市人民政府. */
    PROVINCE_GOVERNMENT,
    /** 设区的市人民政府. */
    CITY_GOVERNMENT,
    /** 县级人民政府. */
    COUNTY_GOVERNMENT,
    /** 省级部门. */
    PROVINCE_DEPARTMENT,
    /** 市级部门. */
    CITY_DEPARTMENT,
    /** 县级人民政府部门. */
    COUNTY_DEPARTMENT,
    /** 乡镇人民政府、街道办事处. */
    TOWNSHIP,
    /** 具有管理公共事务职能的组织, 行政处罚法 19, 21(1). */
    PUBLIC_BODY,
    /** 其他组织或者个人, who can hold no such power, 行政处罚法 20(1). */
    OTHER;

    /** Whether it is a government department at whatever level. */
    public boolean isDepartment() {
        return this == PROVINCE_DEPARTMENT || this == CITY_DEPARTMENT || this == COUNTY_DEPARTMENT;
    }
}
