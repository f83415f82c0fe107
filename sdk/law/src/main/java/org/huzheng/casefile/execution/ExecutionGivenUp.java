package org.huzheng.casefile.execution;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.huzheng.casefile.procedure.CaseEvent;

/**
 * The agency executes no more after three years of suspension 不再执行 (行政强制法 39(2)).
 *
 * @param at when
 * @param circumstances which hold
 */
public record ExecutionGivenUp(Instant at, Set<Circumstance> circumstances) implements CaseEvent {
    /** A circumstance of giving up 不再执行的情形. */
    public enum Circumstance {
        /** There is no obvious harm to society. */
        HARMLESS,
        /** The party is truly unable to perform. */
        UNABLE
    }

    /** All are required. */
    public ExecutionGivenUp {
        circumstances = Set.copyOf(circumstances);
        Objects.requireNonNull(at, "at");
    }

    /** Whether there is no obvious harm to society. */
    public boolean harmless() {
        return circumstances.contains(Circumstance.HARMLESS);
    }

    /** Whether the party is truly unable to perform. */
    public boolean unable() {
        return circumstances.contains(Circumstance.UNABLE);
    }
}
