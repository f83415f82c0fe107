package org.huzheng.matter.competence;

import org.huzheng.BilingualText;

/** Why nobody is competent 三不管原因. */
public enum NobodyReason {
    /** 列入负面清单: it is not to be enforced there. */
    NEGATIVE_LIST("列入负面清单，不得执法", "it is on the negative list and must not be enforced"),
    /** 事项当时未生效: listed there, but not then. */
    NOT_IN_FORCE("事项在此地曾列入目录，但当时不在施行", "it is listed there, but was not in force then"),
    /** 事项未列入当地目录. */
    NOT_LISTED_HERE("事项未列入此地的目录", "it is not listed there"),
    /** 无人承接: nobody was ever given it there. */
    NEVER_ASSIGNED("目录中没有任何机关在此地承担该事项", "no body was ever given it there"),
    /** 配置均已收回、届满或者尚未生效. */
    NOT_ASSIGNED_THEN("在此地的配置当时均未生效或者已经收回、届满", "every assignment there was not yet or no longer in force"),
    /** 现有配置均无效. */
    ALL_IDLE("在此地的配置均不发生效力", "none of the assignments there has any effect"),
    /** 循环划转. */
    CIRCLE("职权循环划转，无人保有", "the power was passed on in a circle");

    private final String zh;
    private final String en;

    NobodyReason(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The reason in both languages. */
    public BilingualText text() {
        return new BilingualText(zh, en);
    }
}
