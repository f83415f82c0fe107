package org.huzheng.penalty.discretion;

import java.util.List;
import org.huzheng.penalty.FineNorm;
import org.huzheng.penalty.FineRange;

/** What a fine is held against 裁量边界: the provision, its range, the range of the tier, and what makes it heavier. */
record FineBounds(String basis, FineRange statute, FineRange tier, List<HeavierRule> heavier) {
    FineBounds {
        heavier = List.copyOf(heavier);
    }

    static FineBounds of(TierAnswer.Found found) {
        return new FineBounds(found.benchmark().basis().toString(), found.statute(), found.range(), found.heavier());
    }

    /** Without a benchmark the whole range of the provision is one tier, and nothing in it makes a fine heavier. */
    static FineBounds of(FineNorm norm) {
        return new FineBounds(norm.basis().toString(), norm.range(), norm.range(), List.of());
    }
}
