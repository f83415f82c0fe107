package org.huzheng.penalty;

import java.util.Objects;
import org.huzheng.matter.LegalBasis;

/**
 * A provision that fines an act 罚款规定, with its range for this case.
 *
 * @param basis the provision
 * @param range what it allows here, multiples already worked out
 */
public record FineNorm(LegalBasis basis, FineRange range) {
    /** Both are required. */
    public FineNorm {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(range, "range");
    }
}
