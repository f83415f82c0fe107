package org.huzheng.penalty;

import java.util.Objects;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.internal.Fen;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.LegalBasis;

/**
 * Unlawful gains reckoned by another provision 违法所得的计算另有规定 (行政处罚法 28(2)).
 *
 * @param basis a law, an administrative regulation or a department's rule; nothing else may say so
 * @param gainsFen the gains by it, in fen
 */
public record GainsByOtherLaw(LegalBasis basis, long gainsFen) {
    /**
     * Both are required.
     *
     * @throws HuzhengException ARGUMENT_INVALID for a basis of another level or negative gains
     */
    public GainsByOtherLaw {
        Objects.requireNonNull(basis, "basis");
        Fen.require("gains", gainsFen);
        BasisLevel level = basis.level();
        if (level != BasisLevel.LAW && level != BasisLevel.ADMIN_REGULATION && level != BasisLevel.DEPARTMENT_RULE) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "行政处罚法 28(2): gains by " + level);
        }
    }
}
