package org.huzheng.sharing;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.huzheng.finding.Findings;
import org.huzheng.sharing.terms.Quota;
import org.jspecify.annotations.Nullable;

/**
 * What a provider knows when it answers a request 调取事实. What is not said is unknown, and what is unknown is never granted.
 * Immutable.
 */
public final class AccessFacts {
    /** Whether it is a secret of state or work 涉密. */
    public enum Secrecy {
        /** 非涉密. */
        NOT_SECRET,
        /** 涉密: never shared. */
        SECRET
    }

    private final Instant at;
    private final Optional<Findings> competence;
    private final Map<Quota.Window, Long> used;
    private final OptionalInt level;
    private final Optional<Secrecy> secrecy;

    private AccessFacts(Builder builder) {
        this.at = builder.at;
        this.competence = Optional.ofNullable(builder.competence);
        this.used = Map.copyOf(builder.used);
        this.level = builder.level;
        this.secrecy = Optional.ofNullable(builder.secrecy);
    }

    /** Begins what is known at this instant. */
    public static Builder at(Instant instant) {
        return new Builder(instant);
    }

    /** When the request is answered. */
    public Instant instant() {
        return at;
    }

    /** What speaks against the requester's competence for the matter there; clean if nothing does, empty if nobody looked. */
    public Optional<Findings> competence() {
        return competence;
    }

    /** How often this consumer was granted something under this contract in the window of now; empty if nobody counted. */
    public OptionalLong used(Quota.Window window) {
        Long count = used.get(window);
        return count == null ? OptionalLong.empty() : OptionalLong.of(count);
    }

    /** The level of the item's data, from 1. */
    public OptionalInt level() {
        return level;
    }

    /** Whether it is secret. */
    public Optional<Secrecy> secrecy() {
        return secrecy;
    }

    /** Gathers what is known. Not thread-safe. */
    public static final class Builder {
        private final Instant at;
        private @Nullable Findings competence;
        private final Map<Quota.Window, Long> used = new EnumMap<>(Quota.Window.class);
        private OptionalInt level = OptionalInt.empty();
        private @Nullable Secrecy secrecy;

        private Builder(Instant at) {
            this.at = Objects.requireNonNull(at, "at");
        }

        /** What speaks against the requester's competence, as the catalogue of matters answers; clean if nothing does. */
        public Builder competence(Findings value) {
            competence = value;
            return this;
        }

        /**
         * How often this consumer was granted something under this contract in the window of now, beginning with
         * {@link Quota#windowOf}.
         */
        public Builder used(Quota.Window window, long count) {
            used.put(window, count);
            return this;
        }

        /** The level of the item's data, 1 the lowest. */
        public Builder level(int value) {
            level = OptionalInt.of(value);
            return this;
        }

        /** Whether it is secret. */
        public Builder secrecy(Secrecy value) {
            secrecy = value;
            return this;
        }

        /** What is known. */
        public AccessFacts build() {
            return new AccessFacts(this);
        }
    }
}
