package org.huzheng.penalty;

import java.util.List;
import org.huzheng.matter.LegalBasis;

/**
 * What decides who must look at a penalty before it is decided 审核与集体讨论的情形 (行政处罚法 57(2), 58(1)).
 *
 * @param publicInterest 涉及重大公共利益
 * @param majorRights 直接关系当事人或者第三人重大权益
 * @param hearingHeld 经过听证程序: the hearing took place; one that was only offered, or abandoned, did not
 * @param difficult 案件情况疑难复杂、涉及多个法律关系: one item of the statute, graded as one
 * @param demandedBy the laws and regulations that demand a review besides
 * @param complexOrMajor 情节复杂或者重大违法行为
 */
public record ReviewFacts(
        boolean publicInterest,
        boolean majorRights,
        boolean hearingHeld,
        boolean difficult,
        List<LegalBasis> demandedBy,
        boolean complexOrMajor) {
    /** Copies the list. */
    public ReviewFacts {
        demandedBy = List.copyOf(demandedBy);
    }
}
