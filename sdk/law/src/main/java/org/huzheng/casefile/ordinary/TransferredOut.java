package org.huzheng.casefile.ordinary;

import java.time.Instant;
import org.huzheng.casefile.filing.internal.StopsClock;
import org.huzheng.statement.Party;

/**
 * The case went to the competent department 移送有管辖权的机关.
 *
 * @param at when
 * @param to to whom
 * @param reason why
 * @param evidenceHandedOver whether the evidence and the clues went along (浙江省综合行政执法条例 18(2))
 */
public record TransferredOut(Instant at, Party to, String reason, boolean evidenceHandedOver) implements StopsClock {}
