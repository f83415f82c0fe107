package org.huzheng.penalty.internal;

import java.util.ArrayList;
import java.util.List;
import org.huzheng.BilingualText;
import org.huzheng.internal.Fen;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.penalty.LegalReason;
import org.huzheng.penalty.PartyKind;

/** Whether a penalty may be decided on the spot 当场处罚的条件 (行政处罚法 51). */
public final class OnSpotLimit {
    /** The highest fine on the spot for a citizen, in fen: 200 yuan, itself allowed. */
    private static final long CITIZEN_FEN = 200_00;

    /** The highest fine on the spot for an organisation, in fen: 3000 yuan, itself allowed. */
    private static final long ORGANISATION_FEN = 3000_00;

    private static final String ARTICLE = "行政处罚法 51";

    private OnSpotLimit() {}

    /** The highest fine on the spot, in fen. */
    public static long highestFen(PartyKind party) {
        return party == PartyKind.CITIZEN ? CITIZEN_FEN : ORGANISATION_FEN;
    }

    /**
     * Everything that stands against deciding on the spot; empty if nothing does.
     *
     * @param party whom it meets
     * @param kind the one penalty
     * @param fineFen the fine in fen; 0 unless the penalty is a fine
     * @param factsCertain 违法事实确凿
     * @param basisStatutory 有法定依据
     */
    public static List<LegalReason> verify(
            PartyKind party, PenaltyKind kind, long fineFen, boolean factsCertain, boolean basisStatutory) {
        List<LegalReason> against = new ArrayList<>();
        if (!factsCertain) {
            against.add(new LegalReason(ARTICLE, new BilingualText("违法事实不确凿", "the facts are not certain")));
        }
        if (!basisStatutory) {
            against.add(new LegalReason(ARTICLE, new BilingualText("没有法定依据", "there is no statutory basis")));
        }
        if (kind != PenaltyKind.WARNING && kind != PenaltyKind.FINE) {
            against.add(new LegalReason(
                    ARTICLE,
                    new BilingualText(
                            "当场只能处以罚款或者警告，不能处以" + kind.chinese(),
                            "on the spot there is a fine or a warning, not " + kind)));
        }
        if ((kind == PenaltyKind.FINE) != (Fen.require("fine", fineFen) > 0)) {
            against.add(new LegalReason(
                    ARTICLE, new BilingualText("处罚种类与罚款数额不一致", "the kind and the amount of the fine disagree")));
        }
        if (fineFen > highestFen(party)) {
            String most = Fen.yuan(highestFen(party));
            against.add(new LegalReason(
                    ARTICLE,
                    new BilingualText(
                            "对" + party.chinese() + "当场罚款不得超过 " + most + " 元，拟处 " + Fen.yuan(fineFen) + " 元",
                            "on the spot " + party.english() + " is fined at most " + most + " yuan, not "
                                    + Fen.yuan(fineFen))));
        }
        return List.copyOf(against);
    }
}
