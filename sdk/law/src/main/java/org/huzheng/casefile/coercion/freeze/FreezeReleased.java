package org.huzheng.casefile.coercion.freeze;

import java.time.Instant;
import org.huzheng.casefile.coercion.MeasureEvent;
import org.huzheng.casefile.coercion.ReleaseGround;

/**
 * 解除冻结.
 *
 * @param document the number of the decision to release
 * @param bankAndPartyTold whether bank and party were told
 */
public record FreezeReleased(
        Instant at, String measure, ReleaseGround ground, String document, boolean bankAndPartyTold)
        implements MeasureEvent {}
