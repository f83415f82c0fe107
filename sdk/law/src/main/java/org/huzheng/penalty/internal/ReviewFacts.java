package org.huzheng.penalty.internal;

import java.util.List;
import java.util.Set;
import org.huzheng.matter.LegalBasis;
import org.huzheng.penalty.ReviewCircumstance;

/**
 * What decides who must look at a penalty before it is decided 审核与集体讨论的情形 (行政处罚法 57(2), 58(1)).
 *
 * @param circumstances which hold
 * @param hearingHeld 经过听证程序: the hearing took place; one that was only offered, or abandoned, did not
 * @param demandedBy the laws and regulations that demand a review besides
 */
public record ReviewFacts(Set<ReviewCircumstance> circumstances, boolean hearingHeld, List<LegalBasis> demandedBy) {
    /** Copies the list. */
    public ReviewFacts {
        circumstances = Set.copyOf(circumstances);
        demandedBy = List.copyOf(demandedBy);
    }

    /** 涉及重大公共利益. */
    public boolean publicInterest() {
        return circumstances.contains(ReviewCircumstance.PUBLIC_INTEREST);
    }

    /** 直接关系当事人或者第三人重大权益. */
    public boolean majorRights() {
        return circumstances.contains(ReviewCircumstance.MAJOR_RIGHTS);
    }

    /** 案件情况疑难复杂、涉及多个法律关系: one item of the statute, graded as one. */
    public boolean difficult() {
        return circumstances.contains(ReviewCircumstance.DIFFICULT);
    }

    /** 情节复杂或者重大违法行为. */
    public boolean complexOrMajor() {
        return circumstances.contains(ReviewCircumstance.COMPLEX_OR_MAJOR);
    }
}
