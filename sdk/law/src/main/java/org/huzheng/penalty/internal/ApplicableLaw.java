package org.huzheng.penalty.internal;

import java.util.Objects;
import java.util.Set;
import org.huzheng.BilingualText;
import org.huzheng.penalty.LegalReason;
import org.huzheng.penalty.Provision;

/**
 * Whether the provision of the day of the act applies, or the one of the day of the decision 从旧兼从轻 (行政处罚法 37).
 *
 * @param choice which one
 * @param reason why
 */
public record ApplicableLaw(Choice choice, LegalReason reason) {
    private static final String ARTICLE = "行政处罚法 37";

    /** Which provision applies. */
    public enum Choice {
        /** The one of the day of the act. */
        OLD,
        /** The one of the day of the decision, which is lighter. */
        NEW,
        /** The one of the day of the decision, which no longer regards the act as unlawful: no penalty. */
        NEW_NOT_UNLAWFUL,
        /** Neither is plainly lighter: other penalties, or one end lower and the other higher. People decide, with reasons. */
        UNDECIDED
    }

    /** Both are required. */
    public ApplicableLaw {
        Objects.requireNonNull(choice, "choice");
        Objects.requireNonNull(reason, "reason");
    }

    /** Compares the provision in force when the act was done with the one in force when it is decided on. */
    public static ApplicableLaw of(Provision atTheAct, Provision atTheDecision) {
        if (!atTheAct.unlawful()) {
            return new ApplicableLaw(
                    Choice.OLD,
                    new LegalReason(
                            ARTICLE, new BilingualText("行为时的规定不认为是违法", "the act was not unlawful when it was done")));
        }
        if (!atTheDecision.unlawful()) {
            return new ApplicableLaw(
                    Choice.NEW_NOT_UNLAWFUL,
                    new LegalReason(
                            ARTICLE,
                            new BilingualText(
                                    "新规定" + atTheDecision.basis() + "不认为是违法，适用新规定",
                                    atTheDecision.basis() + " no longer regards the act as unlawful and applies")));
        }
        if (isNoHeavier(atTheAct, atTheDecision)) {
            return new ApplicableLaw(
                    Choice.OLD,
                    new LegalReason(
                            ARTICLE,
                            new BilingualText(
                                    "新规定处罚不较轻，适用行为时的" + atTheAct.basis(),
                                    "the new provision is not lighter; " + atTheAct.basis() + " applies")));
        }
        if (isNoHeavier(atTheDecision, atTheAct)) {
            return new ApplicableLaw(
                    Choice.NEW,
                    new LegalReason(
                            ARTICLE,
                            new BilingualText(
                                    "新规定" + atTheDecision.basis() + "处罚较轻（" + atTheDecision.fine() + " 元，原 "
                                            + atTheAct.fine() + " 元），适用新规定",
                                    atTheDecision.basis() + " is lighter (" + atTheDecision.fine() + " yuan against "
                                            + atTheAct.fine() + ") and applies")));
        }
        return new ApplicableLaw(
                Choice.UNDECIDED,
                new LegalReason(
                        ARTICLE,
                        new BilingualText(
                                "新旧规定的处罚种类不同或者幅度互有高低，须由人员说明理由后选定",
                                "the penalties differ, or one end is lower and the other higher: people decide, with reasons")));
    }

    /** No end of the fines higher, and the same penalties. */
    private static boolean isNoHeavier(Provision one, Provision other) {
        return Set.copyOf(one.kinds()).equals(Set.copyOf(other.kinds()))
                && one.fine().minFen() <= other.fine().minFen()
                && one.fine().maxFen() <= other.fine().maxFen();
    }
}
