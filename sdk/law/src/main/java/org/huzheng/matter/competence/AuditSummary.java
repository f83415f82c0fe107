package org.huzheng.matter.competence;

import java.time.Instant;

/**
 * What an audit counted 目录审计汇总. An area is the largest part of the map where one answer fits a matter.
 *
 * @param asOf as of when
 * @param matters matters in force somewhere
 * @param areas areas asked about; every one is in exactly one of the next five
 * @param competent with exactly one body, or divided between several by boundaries
 * @param gaps with nobody 三不管
 * @param overlaps with several 多头管
 * @param disputed in dispute 职责争议
 * @param stopped by the negative list 负面清单
 * @param idle assignments without effect 无效配置, counted once an area
 * @param claimable powers held 应认领: one for each holder and area
 * @param claimed of those, claimed by their holder 已认领
 * @param unfounded claims without power 无权认领, counted once an area
 */
public record AuditSummary(
        Instant asOf,
        long matters,
        long areas,
        long competent,
        long gaps,
        long overlaps,
        long disputed,
        long stopped,
        long idle,
        long claimable,
        long claimed,
        long unfounded) {

    /** Whether nothing is left to put right: no gap, overlap, dispute, idle assignment or unfounded claim. */
    public boolean isClean() {
        return gaps + overlaps + disputed + idle + unfounded == 0;
    }
}
