package org.huzheng.casefile.coercion.freeze;

import java.time.Instant;
import org.huzheng.casefile.coercion.MeasureEvent;

/** 随案移送司法机关. */
public record FreezeTransferred(Instant at, String measure, String receiver, boolean toldInWriting)
        implements MeasureEvent {}
