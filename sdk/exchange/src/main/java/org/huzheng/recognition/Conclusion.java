package org.huzheng.recognition;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The receiver's conclusion 互认结论, on each item and on the whole; one for each consumer case. */
public enum Conclusion {
    /** 予以互认. */
    RECOGNISED,
    /** 部分互认: some items and not others; of the whole only. */
    PARTIALLY_RECOGNISED,
    /** 需补正. */
    CORRECTION_REQUIRED,
    /** 不予互认. */
    REJECTED;

    /** Of one item: what the worst of the answers that count for it leads to. */
    static Conclusion of(CheckAnswer worst) {
        return switch (worst) {
            case PASSED, NOT_APPLICABLE -> RECOGNISED;
            case INDETERMINATE -> CORRECTION_REQUIRED;
            case FAILED -> REJECTED;
        };
    }

    /** Of a package: what the conclusions on its items, at least one, lead to. */
    static Conclusion of(List<Conclusion> items) {
        Set<Conclusion> all = EnumSet.copyOf(items);
        if (all.size() == 1) {
            return items.get(0);
        }
        return all.contains(RECOGNISED) ? PARTIALLY_RECOGNISED : CORRECTION_REQUIRED;
    }

    /** Whether evidence may carry a decision under it, in whole or in part. */
    public boolean recognises() {
        return this == RECOGNISED || this == PARTIALLY_RECOGNISED;
    }
}
