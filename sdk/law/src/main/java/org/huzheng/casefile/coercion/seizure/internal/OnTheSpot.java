package org.huzheng.casefile.coercion.seizure.internal;

import java.util.Optional;
import org.huzheng.casefile.coercion.Scene;
import org.huzheng.casefile.coercion.seizure.SeizedInEmergency;
import org.huzheng.casefile.coercion.seizure.SeizureCarriedOut;
import org.huzheng.casefile.coercion.seizure.SeizureDecision;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * What was done on the scene when goods were sealed or seized, approved beforehand or in an emergency.
 *
 * @param measure the measure's number
 * @param scene what was done there
 * @param decision the decision with its list
 */
public record OnTheSpot(String measure, Scene scene, SeizureDecision decision) {
    /** What an event says of it; empty for any other event. */
    public static Optional<OnTheSpot> in(CaseEvent event) {
        if (event instanceof SeizureCarriedOut done) {
            return Optional.of(new OnTheSpot(done.measure(), done.scene(), done.decision()));
        }
        return event instanceof SeizedInEmergency done
                ? Optional.of(new OnTheSpot(done.measure(), done.scene(), done.decision()))
                : Optional.empty();
    }
}
