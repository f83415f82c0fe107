package org.huzheng.casefile.execution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The party was demanded in writing to perform 催告 (行政强制法 35, 54).
 *
 * @param at when the demand was served
 * @param performBy the last day it leaves
 * @param manner how to perform
 * @param amountFen how much is demanded, fine and surcharge, in fen; 0 if no money is demanded
 * @param paymentManner how the money is to be paid; empty if none is demanded
 * @param rightsStated whether it states the rights to speak and to defend oneself
 */
public record DemandServed(
        Instant at, LocalDate performBy, String manner, long amountFen, String paymentManner, boolean rightsStated)
        implements CaseEvent {
    /** All are required. */
    public DemandServed {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(performBy, "performBy");
        Objects.requireNonNull(manner, "manner");
        Objects.requireNonNull(paymentManner, "paymentManner");
    }
}
