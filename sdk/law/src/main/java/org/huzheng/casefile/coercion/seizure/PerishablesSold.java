package org.huzheng.casefile.coercion.seizure;

import java.time.Instant;
import org.huzheng.casefile.coercion.MeasureEvent;

/**
 * 鲜活物品或者其他不易保管的财物先行拍卖或者变卖; what they fetched stands in their place.
 *
 * @param why why they cannot be kept
 * @param proceedsFen what they fetched, in fen
 */
public record PerishablesSold(Instant at, String measure, String why, long proceedsFen) implements MeasureEvent {}
