package org.huzheng.matter;

import java.util.Optional;
import org.huzheng.codes.MatterType;

/** The category 权力类别 of a matter. */
public enum MatterCategory {
    /** 行政处罚. */
    PENALTY("行政处罚", MatterType.PENALTY),
    /** 行政强制: coercive measures 行政强制措施, and execution where a catalogue does not tell them apart. */
    COERCION("行政强制", MatterType.COERCION),
    /** 行政检查. */
    INSPECTION("行政检查", MatterType.INSPECTION),
    /** 行政许可. */
    PERMIT("行政许可", MatterType.PERMIT),
    /** 行政征收. */
    LEVY("行政征收", MatterType.LEVY),
    /** 行政给付. */
    PAYMENT("行政给付", MatterType.PAYMENT),
    /** 行政确认. */
    CONFIRMATION("行政确认", MatterType.CONFIRMATION),
    /** 行政奖励. */
    REWARD("行政奖励", MatterType.REWARD),
    /** 行政裁决. */
    ADJUDICATION("行政裁决", MatterType.ADJUDICATION),
    /** 公共服务. */
    PUBLIC_SERVICE("公共服务", MatterType.PUBLIC_SERVICE),
    /** 其他行政权力. */
    OTHER("其他行政权力", MatterType.OTHER);

    private final String chinese;
    private final MatterType type;

    MatterCategory(String chinese, MatterType type) {
        this.chinese = chinese;
        this.type = type;
    }

    /** The usual word for it. */
    public String chinese() {
        return chinese;
    }

    /** The type of power that a Zhejiang code of this category names in its digits 3–4. */
    public MatterType type() {
        return type;
    }

    /** The category of this word, for example 行政处罚; the short 处罚, 强制, 检查 too; empty if unknown. */
    public static Optional<MatterCategory> ofChinese(String word) {
        for (MatterCategory category : values()) {
            if (category.chinese.equals(word) || category.chinese.equals("行政" + word)) {
                return Optional.of(category);
            }
        }
        return Optional.empty();
    }
}
