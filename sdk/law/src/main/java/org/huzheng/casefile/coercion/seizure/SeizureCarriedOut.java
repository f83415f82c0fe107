package org.huzheng.casefile.coercion.seizure;

import java.time.Instant;
import org.huzheng.casefile.coercion.Scene;

/** 实施查封、扣押. */
public record SeizureCarriedOut(Instant at, String measure, Scene scene, SeizureDecision decision)
        implements SeizureMade {}
