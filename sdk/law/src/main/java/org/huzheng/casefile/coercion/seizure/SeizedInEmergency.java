package org.huzheng.casefile.coercion.seizure;

import java.time.Instant;
import org.huzheng.casefile.coercion.Scene;

/** 情况紧急当场实施, without approval beforehand. */
public record SeizedInEmergency(
        Instant at, String measure, SeizurePlan plan, String urgency, Scene scene, SeizureDecision decision)
        implements SeizureMade {}
