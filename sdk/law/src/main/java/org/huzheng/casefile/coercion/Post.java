package org.huzheng.casefile.coercion;

/** The post 职务 in which somebody approves. */
public enum Post {
    /** 正职负责人. */
    PRINCIPAL,
    /** 主持工作的负责人. */
    ACTING_PRINCIPAL,
    /** 其他负责人, 分管负责人. */
    DEPUTY,
    /** 非负责人. */
    STAFF
}
