package org.huzheng.casefile.referral;

import java.util.Objects;
import java.util.Optional;

/**
 * One of the five materials as it was sent 移送附件.
 *
 * @param paper which one
 * @param reference its number or name; empty if the case has none
 * @param noneBecause why the case has none; empty if it has one
 */
public record Attachment(ReferralPaper paper, Optional<String> reference, Optional<String> noneBecause) {
    /** All are required. */
    public Attachment {
        Objects.requireNonNull(paper, "paper");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(noneBecause, "noneBecause");
    }

    /** One that was attached. */
    public static Attachment of(ReferralPaper paper, String reference) {
        return new Attachment(paper, Optional.of(reference), Optional.empty());
    }

    /** One the case has none of. */
    public static Attachment none(ReferralPaper paper, String because) {
        return new Attachment(paper, Optional.empty(), Optional.of(because));
    }

    /** Whether it is there, or lawfully and expressly absent. */
    public boolean isInOrder() {
        return reference.filter(text -> !text.isBlank()).isPresent()
                || (paper.mayBeNone()
                        && noneBecause.filter(text -> !text.isBlank()).isPresent());
    }
}
