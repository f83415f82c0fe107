package org.huzheng.penalty.internal;

import java.util.List;
import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.internal.Fen;
import org.huzheng.penalty.GainsByOtherLaw;
import org.huzheng.penalty.LegalReason;

/**
 * What of the unlawful gains is confiscated 没收违法所得 (行政处罚法 28(2)).
 *
 * @param confiscatedFen what is confiscated, in fen
 * @param restitutionFen what goes back to others, in fen
 * @param arithmetic how it was reckoned, line by line
 * @param reason the article and the rule
 */
public record Confiscation(
        long confiscatedFen, long restitutionFen, List<BilingualText> arithmetic, LegalReason reason) {
    /** Copies the list. */
    public Confiscation {
        arithmetic = List.copyOf(arithmetic);
    }

    /**
     * All that was taken in by the act, less what must be given back by law; costs are not deducted unless another provision
     * says so.
     *
     * @param takenFen 实施违法行为所取得的款项, in fen
     * @param restitutionDueFen 依法应当退赔, in fen
     * @param other the gains as another provision reckons them, if one does
     */
    public static Confiscation of(long takenFen, long restitutionDueFen, Optional<GainsByOtherLaw> other) {
        long gains = other.map(GainsByOtherLaw::gainsFen).orElse(Fen.require("money taken", takenFen));
        long back = Math.min(gains, Fen.require("restitution", restitutionDueFen));
        LegalReason reason = other.map(law -> new LegalReason(
                        "行政处罚法 28(2)",
                        new BilingualText(
                                "违法所得按" + law.basis() + "计算，除依法应当退赔的外予以没收",
                                "gains by " + law.basis() + ", confiscated except for what must be given back")))
                .orElse(new LegalReason(
                        "行政处罚法 28(2)",
                        new BilingualText(
                                "违法所得为实施违法行为所取得的款项，除依法应当退赔的外予以没收",
                                "gains are all that was taken in, confiscated except for what must be given back")));
        return new Confiscation(
                gains - back,
                back,
                List.of(
                        new BilingualText("违法所得 " + Fen.yuan(gains) + " 元", "gains " + Fen.yuan(gains) + " yuan"),
                        new BilingualText(
                                "依法退赔 " + Fen.yuan(back) + " 元", "given back by law " + Fen.yuan(back) + " yuan"),
                        new BilingualText(
                                "没收 " + Fen.yuan(gains) + " − " + Fen.yuan(back) + " = " + Fen.yuan(gains - back)
                                        + " 元",
                                "confiscated " + Fen.yuan(gains) + " − " + Fen.yuan(back) + " = "
                                        + Fen.yuan(gains - back) + " yuan")),
                reason);
    }
}
