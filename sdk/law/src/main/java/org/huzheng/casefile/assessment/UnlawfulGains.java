package org.huzheng.casefile.assessment;

import java.util.Objects;
import java.util.Optional;
import org.huzheng.internal.Fen;
import org.huzheng.penalty.GainsByOtherLaw;

/**
 * Unlawful gains 违法所得 (行政处罚法 28(2)).
 *
 * @param takenFen what was taken in by the act, in fen
 * @param restitutionDueFen what must by law be given back to others, in fen
 * @param otherLaw the gains as another provision reckons them, if one does
 */
public record UnlawfulGains(long takenFen, long restitutionDueFen, Optional<GainsByOtherLaw> otherLaw) {
    /**
     * All are required.
     *
     * @throws org.huzheng.HuzhengException ARGUMENT_INVALID for negative amounts
     */
    public UnlawfulGains {
        Fen.require("money taken", takenFen);
        Fen.require("restitution", restitutionDueFen);
        Objects.requireNonNull(otherLaw, "otherLaw");
    }
}
