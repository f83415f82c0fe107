package org.huzheng.matter.competence.audit;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.huzheng.internal.Given;

/**
 * What an audit counted 目录审计汇总. An area is the largest part of the map where one answer fits a matter.
 *
 * @param asOf as of when
 * @param counts how many of each; what is absent was counted as none
 */
public record AuditSummary(Instant asOf, Map<Count, Long> counts) {
    /** What is counted 统计项. */
    public enum Count {
        /** Matters in force somewhere. */
        MATTERS,
        /** Areas asked about; every one is in exactly one of the next five. */
        AREAS,
        /** With exactly one body, or divided between several by boundaries. */
        COMPETENT,
        /** With nobody 三不管. */
        GAPS,
        /** With several 多头管. */
        OVERLAPS,
        /** In dispute 职责争议. */
        DISPUTED,
        /** By the negative list 负面清单. */
        STOPPED,
        /** Assignments without effect 无效配置, counted once an area. */
        IDLE,
        /** Powers held 应认领: one for each holder and area. */
        CLAIMABLE,
        /** Of those, claimed by their holder 已认领. */
        CLAIMED,
        /** Claims without power 无权认领, counted once an area. */
        UNFOUNDED
    }

    /**
     * Copies the counts.
     *
     * @throws org.huzheng.HuzhengException ARGUMENT_INVALID if one is below zero
     */
    public AuditSummary {
        Objects.requireNonNull(asOf, "asOf");
        Map<Count, Long> all = new EnumMap<>(Count.class);
        for (Count each : Count.values()) {
            all.put(each, Given.notNegative(counts.getOrDefault(each, 0L), each.name()));
        }
        counts = Map.copyOf(all);
    }

    /** How many there are. */
    public long count(Count what) {
        return counts.getOrDefault(what, 0L);
    }

    /** Matters in force somewhere. */
    public long matters() {
        return count(Count.MATTERS);
    }

    /** Areas asked about; every one is in exactly one of the next five. */
    public long areas() {
        return count(Count.AREAS);
    }

    /** With exactly one body, or divided between several by boundaries. */
    public long competent() {
        return count(Count.COMPETENT);
    }

    /** With nobody 三不管. */
    public long gaps() {
        return count(Count.GAPS);
    }

    /** With several 多头管. */
    public long overlaps() {
        return count(Count.OVERLAPS);
    }

    /** In dispute 职责争议. */
    public long disputed() {
        return count(Count.DISPUTED);
    }

    /** By the negative list 负面清单. */
    public long stopped() {
        return count(Count.STOPPED);
    }

    /** Assignments without effect 无效配置, counted once an area. */
    public long idle() {
        return count(Count.IDLE);
    }

    /** Powers held 应认领: one for each holder and area. */
    public long claimable() {
        return count(Count.CLAIMABLE);
    }

    /** Of those, claimed by their holder 已认领. */
    public long claimed() {
        return count(Count.CLAIMED);
    }

    /** Claims without power 无权认领, counted once an area. */
    public long unfounded() {
        return count(Count.UNFOUNDED);
    }

    /** Whether nothing is left to put right: no gap, overlap, dispute, idle assignment or unfounded claim. */
    public boolean isClean() {
        return gaps() + overlaps() + disputed() + idle() + unfounded() == 0;
    }
}
