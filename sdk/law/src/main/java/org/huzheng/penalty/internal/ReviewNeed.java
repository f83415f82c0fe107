package org.huzheng.penalty.internal;

import java.util.ArrayList;
import java.util.List;
import org.huzheng.BilingualText;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.LegalBasis;
import org.huzheng.penalty.LegalReason;

/**
 * Who must look at a penalty before it is decided 法制审核与集体讨论的触发.
 *
 * @param legalReview why legal review must come first (行政处罚法 58(1)); empty if it need not
 * @param discussion why the heads must discuss it together (57(2)); empty if they need not
 */
public record ReviewNeed(List<LegalReason> legalReview, List<LegalReason> discussion) {
    /** Copies the lists. */
    public ReviewNeed {
        legalReview = List.copyOf(legalReview);
        discussion = List.copyOf(discussion);
    }

    /** What the statute demands for these facts. Item two needs both halves: major rights, and a hearing held. */
    public static ReviewNeed of(ReviewFacts facts) {
        List<LegalReason> review = new ArrayList<>();
        if (facts.publicInterest()) {
            review.add(new LegalReason(
                    "行政处罚法 58(1)(1)", new BilingualText("涉及重大公共利益", "a major public interest is touched")));
        }
        if (facts.majorRights() && facts.hearingHeld()) {
            review.add(new LegalReason(
                    "行政处罚法 58(1)(2)",
                    new BilingualText(
                            "直接关系当事人或者第三人重大权益，且经过听证程序",
                            "major rights of the party or a third person are concerned, and a hearing was held")));
        }
        if (facts.difficult()) {
            review.add(new LegalReason(
                    "行政处罚法 58(1)(3)",
                    new BilingualText(
                            "案件情况疑难复杂、涉及多个法律关系", "the case is difficult and complex, with several legal relations")));
        }
        facts.demandedBy().stream().filter(ReviewNeed::isLawOrRegulation).forEach(basis -> review.add(otherLaw(basis)));
        List<LegalReason> discussion = facts.complexOrMajor()
                ? List.of(new LegalReason(
                        "行政处罚法 57(2)",
                        new BilingualText("情节复杂或者重大违法行为，应当集体讨论", "complex or major: the heads decide together")))
                : List.of();
        return new ReviewNeed(review, discussion);
    }

    /** Item four speaks of laws and regulations, not of rules. */
    private static boolean isLawOrRegulation(LegalBasis basis) {
        return basis.level() != BasisLevel.NORMATIVE_DOCUMENT && !basis.level().isRule();
    }

    private static LegalReason otherLaw(LegalBasis basis) {
        return new LegalReason(
                "行政处罚法 58(1)(4)", new BilingualText(basis + "规定应当进行法制审核", basis + " demands a legal review"));
    }
}
