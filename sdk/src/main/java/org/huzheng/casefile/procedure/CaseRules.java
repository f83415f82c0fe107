package org.huzheng.casefile.procedure;

import java.util.Objects;
import org.huzheng.calendar.LimitUnit;

/**
 * What the law leaves to a locality or a department 地方裁量配置. Nothing here is ever guessed: what a locality has not said is
 * absent, and a guard that needs it refuses.
 *
 * @param locality whose rules these are
 * @param reviewEveryOrdinaryCase whether every ordinary case goes to legal review, not only those of 行政处罚法 58(1)
 * @param referralDay how 日 is counted in 行政执法机关移送涉嫌犯罪案件的规定, which does not say: {@link LimitUnit#CALENDAR_DAY}
 *     is the stricter
 * @param hearingAmounts from which amounts on the party may ask for a hearing (行政处罚法 63(1))
 */
public record CaseRules(
        String locality, boolean reviewEveryOrdinaryCase, LimitUnit referralDay, HearingAmounts hearingAmounts) {
    /** All are required. */
    public CaseRules {
        Objects.requireNonNull(locality, "locality");
        Objects.requireNonNull(referralDay, "referralDay");
        Objects.requireNonNull(hearingAmounts, "hearingAmounts");
    }

    /** The statutes alone. */
    public static CaseRules statutory(String locality) {
        return new CaseRules(locality, false, LimitUnit.CALENDAR_DAY, HearingAmounts.unsaid());
    }

    /** The same rules with the locality’s amounts for hearings. */
    public CaseRules withHearingAmounts(HearingAmounts amounts) {
        return new CaseRules(locality, reviewEveryOrdinaryCase, referralDay, amounts);
    }
}
