package org.huzheng.penalty;

import java.util.List;
import java.util.Objects;
import org.huzheng.matter.LegalBasis;
import org.huzheng.matter.PenaltyKind;

/**
 * What a provision says of an act 处罚规定, as it stood on one day.
 *
 * @param basis the provision; for an act no longer unlawful, what repealed or replaced it
 * @param unlawful whether it regards the act as unlawful 是否认为是违法
 * @param kinds the penalties it provides
 * @param fine the fines it provides, for this case; zero to zero if none
 */
public record Provision(LegalBasis basis, boolean unlawful, List<PenaltyKind> kinds, FineRange fine) {
    /** Copies the list. */
    public Provision {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(fine, "fine");
        kinds = List.copyOf(kinds);
    }
}
