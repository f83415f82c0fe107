package org.huzheng.matters.ledger;

import java.util.Arrays;
import java.util.Optional;

/** Where officers work 执法力量层级, wherever their posts are kept. */
public enum OfficerLevel {
    /** 省级. */
    PROVINCE("省级"),
    /** 市级. */
    CITY("市级"),
    /** 县级. */
    COUNTY("县级"),
    /** 乡镇街道. */
    TOWNSHIP("乡镇街道");

    private final String chinese;

    OfficerLevel(String chinese) {
        this.chinese = chinese;
    }

    /** As lists write it. */
    public String chinese() {
        return chinese;
    }

    /** The level of this name. */
    public static Optional<OfficerLevel> ofChinese(String text) {
        return Arrays.stream(values())
                .filter(level -> level.chinese.equals(text))
                .findFirst();
    }
}
