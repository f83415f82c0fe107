package org.huzheng.casefile.performance.internal;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.internal.Fen;

/**
 * One overdue day of the surcharge account 加处罚款逐日计算.
 *
 * @param day the day, in China's zone
 * @param overdueFen the part of the fine that was due and unpaid when the day began, in fen
 * @param pause why the day adds nothing, if it is paused
 * @param addedFen what the day adds, in fen
 * @param totalFen the surcharge with this day, in fen
 */
public record SurchargeDay(
        LocalDate day, long overdueFen, Optional<SurchargePause> pause, long addedFen, long totalFen) {
    /** All are required. */
    public SurchargeDay {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(pause, "pause");
    }

    /** The day’s arithmetic in words. */
    public BilingualText explanation() {
        return pause.map(this::paused).orElseGet(this::counted);
    }

    private BilingualText paused(SurchargePause why) {
        return new BilingualText(
                day + "：" + why.reason().zh() + "，不予计算（" + why.article() + "），累计 " + Fen.yuan(totalFen) + " 元",
                day + ": " + why.reason().en() + ", not counted (" + why.article() + "), total " + Fen.yuan(totalFen)
                        + " yuan");
    }

    private BilingualText counted() {
        boolean capped = addedFen < FineDebt.dailyFen(overdueFen);
        String sum = Fen.yuan(overdueFen) + " × 3% = " + Fen.yuan(addedFen);
        return new BilingualText(
                day + "：" + sum + " 元" + (capped ? "（以罚款数额为限）" : "") + "，累计 " + Fen.yuan(totalFen) + " 元",
                day + ": " + sum + " yuan" + (capped ? " (up to the fine)" : "") + ", total " + Fen.yuan(totalFen)
                        + " yuan");
    }
}
