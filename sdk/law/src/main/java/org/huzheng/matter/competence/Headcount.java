package org.huzheng.matter.competence;

import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;

/**
 * The enforcement officers by level 执法人员编制分布; only people with a valid certificate count.
 *
 * @param province at the province
 * @param city at the cities
 * @param county at the counties
 * @param township in townships and sub-districts, wherever their post is kept
 */
public record Headcount(long province, long city, long county, long township) {
    /**
     * Refuses negative numbers.
     *
     * @throws HuzhengException {@link ErrorCode#ARGUMENT_INVALID}
     */
    public Headcount {
        if (province < 0 || city < 0 || county < 0 || township < 0) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "a headcount is not negative");
        }
    }

    /** Everybody. */
    public long all() {
        return Math.addExact(Math.addExact(province, city), countyAndBelow());
    }

    /** 县级及以下. */
    public long countyAndBelow() {
        return Math.addExact(county, township);
    }
}
