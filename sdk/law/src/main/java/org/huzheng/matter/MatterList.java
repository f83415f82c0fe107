package org.huzheng.matter;

import java.util.Optional;

/** A kind of list 清单类型 a matter can stand on. The negative list 负面清单 is none of them: see {@link NegativeEntry}. */
public enum MatterList {
    /** 执法清单: what may be enforced. */
    ENFORCEMENT("执法清单"),
    /** 日常巡查监管清单: what patrols look at. */
    PATROL("日常巡查监管清单"),
    /** 综合查一次清单: what several departments check in one visit, 浙江省综合行政执法条例 13(1). */
    JOINT_CHECK("综合查一次清单");

    private final String chinese;

    MatterList(String chinese) {
        this.chinese = chinese;
    }

    /** The usual word for it. */
    public String chinese() {
        return chinese;
    }

    /** The list of this name; empty if there is none. */
    public static Optional<MatterList> ofChinese(String word) {
        for (MatterList list : values()) {
            if (list.chinese.equals(word)) {
                return Optional.of(list);
            }
        }
        return Optional.empty();
    }
}
