package org.huzheng.demo.account;

import java.util.List;
import java.util.Objects;
import org.huzheng.BilingualText;

/**
 * A case, and what a recall took away from it 案件.
 *
 * @param department whose case it is
 * @param title the case in words
 * @param evidence what it rests on
 * @param before how it stood before the recall
 * @param after how it stands since
 */
public record CaseBoard(
        String department, String title, List<Item> evidence, BilingualText before, BilingualText after) {
    /** All are required. */
    public CaseBoard {
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(title, "title");
        evidence = List.copyOf(evidence);
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /**
     * One piece of evidence in the case.
     *
     * @param title what it is
     * @param source the department that fixed it
     * @param recalled whether it was taken away
     */
    public record Item(String title, String source, boolean recalled) {
        /** The texts are required. */
        public Item {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(source, "source");
        }
    }
}
