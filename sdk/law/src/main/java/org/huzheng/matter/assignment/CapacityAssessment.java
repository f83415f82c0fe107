package org.huzheng.matter.assignment;

import java.time.LocalDate;
import java.util.Objects;
import org.huzheng.statement.Party;

/**
 * An assessment of whether a body can take a power on 承接能力评估. What a mode does not ask about may stay false.
 *
 * @param assessor who assessed
 * @param on the day
 * @param canUndertake whether it can effectively take the power on 能够有效承接, 行政处罚法 24(1)
 * @param urgentlyNeeded whether management there urgently needs it 基层管理迫切需要, 行政处罚法 24(1)
 * @param fit whether the matter is 高频多发、易发现易处置、专业要求适宜, 浙江省综合行政执法条例 9(2)
 * @param publicFunction whether the body was lawfully set up and manages public affairs, 行政处罚法 21(1)
 * @param qualifiedStaff how many qualified officers it has, 行政处罚法 21(2)
 * @param technicalNeeded whether technical examination or appraisal is needed, 行政处罚法 21(3)
 * @param technicalAvailable whether it can arrange that
 */
public record CapacityAssessment(
        Party assessor,
        LocalDate on,
        boolean canUndertake,
        boolean urgentlyNeeded,
        boolean fit,
        boolean publicFunction,
        int qualifiedStaff,
        boolean technicalNeeded,
        boolean technicalAvailable) {
    /** All are required. */
    public CapacityAssessment {
        Objects.requireNonNull(assessor, "assessor");
        Objects.requireNonNull(on, "on");
    }
}
