package org.huzheng.matter.competence.audit;

import java.util.Map;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.codes.DivisionLevel;
import org.huzheng.internal.Given;

/**
 * The enforcement officers by level 执法人员编制分布; only people with a valid certificate count.
 *
 * @param at how many at each level; where none are said there are none
 */
public record Headcount(Map<DivisionLevel, Long> at) {
    /**
     * Refuses negative numbers, and villages, which have no officers of their own.
     *
     * @throws HuzhengException ARGUMENT_INVALID
     */
    public Headcount {
        at.forEach((level, officers) -> Given.notNegative(officers, level.name()));
        at = Map.copyOf(at);
        if (at.containsKey(DivisionLevel.VILLAGE)) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "a village has no officers of its own");
        }
    }

    /** At the province. */
    public long province() {
        return at.getOrDefault(DivisionLevel.PROVINCE, 0L);
    }

    /** At the cities. */
    public long city() {
        return at.getOrDefault(DivisionLevel.CITY, 0L);
    }

    /** At the counties. */
    public long county() {
        return at.getOrDefault(DivisionLevel.COUNTY, 0L);
    }

    /** In townships and sub-districts, wherever their post is kept. */
    public long township() {
        return at.getOrDefault(DivisionLevel.TOWNSHIP, 0L);
    }

    /** Everybody. */
    public long all() {
        return Math.addExact(Math.addExact(province(), city()), countyAndBelow());
    }

    /** 县级及以下. */
    public long countyAndBelow() {
        return Math.addExact(county(), township());
    }
}
