package org.huzheng.penalty;

import java.util.Objects;
import org.huzheng.internal.Fen;

/**
 * A fine already imposed 已作出的罚款, by whatever agency.
 *
 * @param act for which act
 * @param decision the decision's document number 文号
 * @param fineFen the fine in fen; 0 if that decision imposed none
 */
public record PriorFine(PunishableAct act, String decision, long fineFen) {
    /** All are required. */
    public PriorFine {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(decision, "decision");
        Fen.require("fine", fineFen);
    }
}
