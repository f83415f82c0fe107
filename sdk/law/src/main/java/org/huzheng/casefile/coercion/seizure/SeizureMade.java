package org.huzheng.casefile.coercion.seizure;

import org.huzheng.casefile.coercion.MeasureEvent;
import org.huzheng.casefile.coercion.Scene;

/** A seal or seizure made on the scene 实施查封、扣押, approved beforehand or in an emergency. */
public sealed interface SeizureMade extends MeasureEvent permits SeizureCarriedOut, SeizedInEmergency {
    /** What was done there. */
    Scene scene();

    /** The decision with its list. */
    SeizureDecision decision();
}
