package org.huzheng.casefile.coercion.seizure;

import java.time.Instant;
import java.time.LocalDate;
import org.huzheng.casefile.coercion.MeasureEvent;

/**
 * 拍卖抵缴罚款.
 *
 * @param remediesOverOn the last day on which the party could have sought remedy, and did not
 * @param demand the number of the demand 催告书 that went unheeded
 */
public record GoodsAuctioned(Instant at, String measure, LocalDate remediesOverOn, String demand)
        implements MeasureEvent {}
