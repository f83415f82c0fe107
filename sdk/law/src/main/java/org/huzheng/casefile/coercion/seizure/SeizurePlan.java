package org.huzheng.casefile.coercion.seizure;

import java.util.List;
import java.util.Objects;
import org.huzheng.casefile.coercion.HeldItem;
import org.huzheng.matter.AssignmentMode;
import org.huzheng.matter.LegalBasis;

/**
 * What is to be sealed or seized, and by what power 拟采取的查封、扣押措施.
 *
 * @param kind sealing or taking away
 * @param basis the law or regulation that gives the power of this measure
 * @param power how that power came to the acting department
 * @param items what is to be held
 */
public record SeizurePlan(SeizureKind kind, LegalBasis basis, AssignmentMode power, List<HeldItem> items) {
    /** Copies the list. */
    public SeizurePlan {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(power, "power");
        items = List.copyOf(items);
    }
}
