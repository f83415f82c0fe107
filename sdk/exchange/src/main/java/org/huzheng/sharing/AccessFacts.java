package org.huzheng.sharing;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.huzheng.finding.Findings;
import org.huzheng.sharing.terms.Quota;

/**
 * What a provider knows when it answers a request 调取事实. What is not said is unknown, and what is unknown is never granted.
 * Immutable.
 */
public final class AccessFacts {
    private final Instant at;
    private final Known known;

    private record Known(
            Optional<Findings> competence, Map<Quota.Window, Long> used, OptionalInt level, Optional<Boolean> secret) {
        Known {
            used = Map.copyOf(used);
        }
    }

    private AccessFacts(Instant at, Known known) {
        this.at = Objects.requireNonNull(at, "at");
        this.known = known;
    }

    /** What is known at this instant: nothing so far. */
    public static AccessFacts at(Instant instant) {
        return new AccessFacts(instant, new Known(Optional.empty(), Map.of(), OptionalInt.empty(), Optional.empty()));
    }

    /** With what speaks against the requester's competence, as the catalogue of matters answers; clean if nothing does. */
    public AccessFacts withCompetence(Findings value) {
        return new AccessFacts(at, new Known(Optional.of(value), known.used(), known.level(), known.secret()));
    }

    /**
     * With how often this consumer was granted something under this contract in the window of now, beginning with
     * {@link Quota#windowOf}.
     */
    public AccessFacts withUsed(Quota.Window window, long count) {
        Map<Quota.Window, Long> used = new HashMap<>(known.used());
        used.put(window, count);
        return new AccessFacts(at, new Known(known.competence(), used, known.level(), known.secret()));
    }

    /** With the level of the item's data, 1 the lowest. */
    public AccessFacts withLevel(int value) {
        return new AccessFacts(at, new Known(known.competence(), known.used(), OptionalInt.of(value), known.secret()));
    }

    /** With whether it is a secret of state or work 涉密, which is never shared. */
    public AccessFacts withSecret(boolean value) {
        return new AccessFacts(at, new Known(known.competence(), known.used(), known.level(), Optional.of(value)));
    }

    /** When the request is answered. */
    public Instant instant() {
        return at;
    }

    /** What speaks against the requester's competence for the matter there; clean if nothing does, empty if nobody looked. */
    public Optional<Findings> competence() {
        return known.competence();
    }

    /** How often this consumer was granted something under this contract in the window of now; empty if nobody counted. */
    public OptionalLong used(Quota.Window window) {
        Long count = known.used().get(window);
        return count == null ? OptionalLong.empty() : OptionalLong.of(count);
    }

    /** The level of the item's data, from 1. */
    public OptionalInt level() {
        return known.level();
    }

    /** Whether it is secret. */
    public Optional<Boolean> secret() {
        return known.secret();
    }
}
