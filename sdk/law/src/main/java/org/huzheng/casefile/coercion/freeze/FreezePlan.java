package org.huzheng.casefile.coercion.freeze;

import java.util.Objects;
import java.util.Optional;
import org.huzheng.matter.AssignmentMode;
import org.huzheng.matter.LegalBasis;

/**
 * What is to be frozen, and by what power 拟采取的冻结措施.
 *
 * @param basis the law that gives the power
 * @param power how that power came to the acting department
 * @param account the account
 * @param frozenFen how much is to be frozen, in fen
 * @param involvedFen how much the violation involves, in fen
 * @param frozenBy the other state organ that has frozen it already; empty if none
 */
public record FreezePlan(
        LegalBasis basis,
        AssignmentMode power,
        String account,
        long frozenFen,
        long involvedFen,
        Optional<String> frozenBy) {
    /** All are required. */
    public FreezePlan {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(power, "power");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(frozenBy, "frozenBy");
    }
}
