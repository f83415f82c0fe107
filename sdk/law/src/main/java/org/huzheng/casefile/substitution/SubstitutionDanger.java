package org.huzheng.casefile.substitution;

/** What the consequences of not performing endanger 代履行的法定情形 (行政强制法 50). */
public enum SubstitutionDanger {
    /** Traffic safety 危害交通安全. */
    TRAFFIC,

    /** The environment 造成环境污染. */
    POLLUTION,

    /** Natural resources 破坏自然资源. */
    NATURE
}
