package org.huzheng.penalty.triage;

import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.internal.Fen;
import org.huzheng.penalty.PartyKind;

/**
 * What a locality asks of a case that is to be handled sooner 简案快办的地方条件 (浙江省综合行政执法条例 25 leaves it to the agencies).
 *
 * @param citizenFen the highest fine for a citizen, in fen
 * @param organisationFen the highest fine for an organisation, in fen
 * @param admissionNeeded whether the party must admit the facts 当事人对违法事实无异议
 * @param source the local document that says so
 */
public record ExpeditedRules(long citizenFen, long organisationFen, boolean admissionNeeded, String source) {
    /**
     * All are required.
     *
     * @throws HuzhengException ARGUMENT_INVALID for negative amounts or no source
     */
    public ExpeditedRules {
        Fen.require("fine", citizenFen);
        Fen.require("fine", organisationFen);
        if (source.isBlank()) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "expedited handling needs its source");
        }
    }

    /** The highest fine for this kind of party that is still handled sooner. */
    public long highestFen(PartyKind party) {
        return party == PartyKind.CITIZEN ? citizenFen : organisationFen;
    }
}
