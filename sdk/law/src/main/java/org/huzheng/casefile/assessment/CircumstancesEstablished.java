package org.huzheng.casefile.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.penalty.PunishableAct;

/**
 * What weighs in the penalty was established 裁量情节认定 (行政处罚法 5(2)); the last one said holds.
 *
 * @param at when
 * @param evidence the ids of the evidence it rests on
 * @param act the act: who, what, where, from when to when
 * @param law what it broke and what is due for it
 * @param bearing what speaks for and against the party
 */
public record CircumstancesEstablished(
        Instant at, List<String> evidence, PunishableAct act, BrokenLaw law, Bearing bearing) implements CaseEvent {
    /** Copies the list. */
    public CircumstancesEstablished {
        Objects.requireNonNull(at, "at");
        evidence = List.copyOf(evidence);
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(bearing, "bearing");
    }
}
