package org.huzheng.codes;

import java.util.Optional;

/** The type of power 权力类型 that digits 3–4 of a Zhejiang matter code name. */
public enum MatterType {
    /** 行政许可. */
    PERMIT("01"),
    /** 行政处罚. */
    PENALTY("02"),
    /** 行政强制. */
    COERCION("03"),
    /** 行政征收. */
    LEVY("04"),
    /** 行政给付. */
    PAYMENT("05"),
    /** 行政检查. */
    INSPECTION("06"),
    /** 行政确认. */
    CONFIRMATION("07"),
    /** 行政奖励. */
    REWARD("08"),
    /** 行政裁决. */
    ADJUDICATION("09"),
    /** 其他行政权力. */
    OTHER("10"),
    /** 公共服务. */
    PUBLIC_SERVICE("20");

    private final String digits;

    MatterType(String digits) {
        this.digits = digits;
    }

    /** The two digits. */
    public String digits() {
        return digits;
    }

    static Optional<MatterType> ofDigits(String digits) {
        for (MatterType type : values()) {
            if (type.digits.equals(digits)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
