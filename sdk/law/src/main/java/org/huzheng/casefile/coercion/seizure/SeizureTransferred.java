package org.huzheng.casefile.coercion.seizure;

import java.time.Instant;
import org.huzheng.casefile.coercion.MeasureEvent;

/**
 * 随案移送司法机关.
 *
 * @param receiver to whom
 * @param toldInWriting whether the party was told in writing
 */
public record SeizureTransferred(Instant at, String measure, String receiver, boolean toldInWriting)
        implements MeasureEvent {}
