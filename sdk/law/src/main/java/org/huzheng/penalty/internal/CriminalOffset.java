package org.huzheng.penalty.internal;

import java.util.ArrayList;
import java.util.List;
import org.huzheng.BilingualText;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.internal.Fen;
import org.huzheng.penalty.LegalReason;

/**
 * What an administrative penalty counts for once a court has sentenced 行刑折抵 (行政处罚法 35). How many days of a sentence a day of
 * detention stands for is the court's affair.
 *
 * @param detentionDays days of administrative detention that count towards the sentence
 * @param fineFen the part of the criminal fine, in fen, that the administrative fine covers
 * @param noFurtherFine whether no administrative fine may be imposed any more
 * @param reasons why
 */
public record CriminalOffset(int detentionDays, long fineFen, boolean noFurtherFine, List<LegalReason> reasons) {
    /** Copies the list. */
    public CriminalOffset {
        reasons = List.copyOf(reasons);
    }

    /**
     * The offset.
     *
     * @param daysServed days of administrative detention undergone
     * @param fenImposed the administrative fine in fen; 0 if none was imposed
     * @param custodial whether the sentence is 拘役 or 有期徒刑
     * @param criminalFineFen the criminal fine 罚金 in fen; 0 if none
     * @throws HuzhengException ARGUMENT_INVALID for negative numbers
     */
    public static CriminalOffset of(int daysServed, long fenImposed, boolean custodial, long criminalFineFen) {
        if (daysServed < 0) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "days of detention are negative");
        }
        Fen.require("fine", fenImposed);
        Fen.require("criminal fine", criminalFineFen);
        List<LegalReason> reasons = new ArrayList<>();
        int days = custodial ? daysServed : 0;
        long covered = Math.min(fenImposed, criminalFineFen);
        boolean none = criminalFineFen > 0 && fenImposed == 0;
        if (days > 0) {
            reasons.add(new LegalReason(
                    "行政处罚法 35(1)",
                    new BilingualText(
                            "已行政拘留 " + days + " 日，应当依法折抵相应刑期",
                            days + " days of administrative detention count towards the sentence")));
        }
        if (covered > 0) {
            reasons.add(new LegalReason(
                    "行政处罚法 35(2)",
                    new BilingualText(
                            "已罚款 " + Fen.yuan(fenImposed) + " 元，折抵罚金 " + Fen.yuan(covered) + " 元",
                            "of the criminal fine " + Fen.yuan(covered)
                                    + " yuan are covered by the administrative fine")));
        }
        if (none) {
            reasons.add(new LegalReason(
                    "行政处罚法 35(2)",
                    new BilingualText(
                            "人民法院已判处罚金，不再给予罚款", "the court has imposed a fine; no administrative fine any more")));
        }
        return new CriminalOffset(days, covered, none, reasons);
    }
}
