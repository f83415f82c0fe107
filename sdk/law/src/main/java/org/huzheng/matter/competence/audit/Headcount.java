package org.huzheng.matter.competence.audit;

import java.util.EnumMap;
import java.util.Map;
import org.huzheng.internal.Given;

/**
 * The enforcement officers by level 执法人员编制分布; only people with a valid certificate count.
 *
 * @param at how many at each level; where none are said there are none
 */
public record Headcount(Map<Level, Long> at) {
    /** A level 层级. */
    public enum Level {
        /** 省级. */
        PROVINCE,
        /** 市级. */
        CITY,
        /** 县级. */
        COUNTY,
        /** 乡镇、街道, wherever the post is kept. */
        TOWNSHIP
    }

    /**
     * Refuses negative numbers.
     *
     * @throws org.huzheng.HuzhengException ARGUMENT_INVALID
     */
    public Headcount {
        Map<Level, Long> all = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            all.put(level, Given.notNegative(at.getOrDefault(level, 0L), level.name()));
        }
        at = Map.copyOf(all);
    }

    /** At the province. */
    public long province() {
        return at.getOrDefault(Level.PROVINCE, 0L);
    }

    /** At the cities. */
    public long city() {
        return at.getOrDefault(Level.CITY, 0L);
    }

    /** At the counties. */
    public long county() {
        return at.getOrDefault(Level.COUNTY, 0L);
    }

    /** In townships and sub-districts, wherever their post is kept. */
    public long township() {
        return at.getOrDefault(Level.TOWNSHIP, 0L);
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
