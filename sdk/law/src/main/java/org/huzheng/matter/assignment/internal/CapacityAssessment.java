package org.huzheng.matter.assignment.internal;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.huzheng.statement.Party;

/**
 * An assessment of whether a body can take a power on 承接能力评估. What a mode does not ask about may stay false.
 *
 * @param assessor who assessed
 * @param on the day
 * @param affirmed the points answered with yes
 * @param qualifiedStaff how many qualified officers it has, 行政处罚法 21(2)
 */
public record CapacityAssessment(Party assessor, LocalDate on, Set<Point> affirmed, int qualifiedStaff) {
    /** A point of the assessment 评估要点. */
    public enum Point {
        /** It can effectively take the power on 能够有效承接, 行政处罚法 24(1). */
        CAN_UNDERTAKE,
        /** Management there urgently needs it 基层管理迫切需要, 行政处罚法 24(1). */
        URGENTLY_NEEDED,
        /** The matter is 高频多发、易发现易处置、专业要求适宜, 浙江省综合行政执法条例 9(2). */
        FIT,
        /** The body was lawfully set up and manages public affairs, 行政处罚法 21(1). */
        PUBLIC_FUNCTION,
        /** Technical examination or appraisal is needed, 行政处罚法 21(3). */
        TECHNICAL_NEEDED,
        /** It can arrange that. */
        TECHNICAL_AVAILABLE
    }

    /** All are required. */
    public CapacityAssessment {
        affirmed = Set.copyOf(affirmed);
        Objects.requireNonNull(assessor, "assessor");
        Objects.requireNonNull(on, "on");
    }

    /** Whether it can effectively take the power on 能够有效承接, 行政处罚法 24(1). */
    public boolean canUndertake() {
        return affirmed.contains(Point.CAN_UNDERTAKE);
    }

    /** Whether management there urgently needs it 基层管理迫切需要, 行政处罚法 24(1). */
    public boolean urgentlyNeeded() {
        return affirmed.contains(Point.URGENTLY_NEEDED);
    }

    /** Whether the matter is 高频多发、易发现易处置、专业要求适宜, 浙江省综合行政执法条例 9(2). */
    public boolean fit() {
        return affirmed.contains(Point.FIT);
    }

    /** Whether the body was lawfully set up and manages public affairs, 行政处罚法 21(1). */
    public boolean publicFunction() {
        return affirmed.contains(Point.PUBLIC_FUNCTION);
    }

    /** Whether technical examination or appraisal is needed, 行政处罚法 21(3). */
    public boolean technicalNeeded() {
        return affirmed.contains(Point.TECHNICAL_NEEDED);
    }

    /** Whether it can arrange that. */
    public boolean technicalAvailable() {
        return affirmed.contains(Point.TECHNICAL_AVAILABLE);
    }
}
