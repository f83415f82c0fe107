package org.huzheng.casefile.execution;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.HuzhengException;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.internal.Given;
import org.jspecify.annotations.Nullable;

/** The agency decided to execute by itself 强制执行决定 (行政强制法 37). */
public sealed interface EnforcementDecided extends CaseEvent {
    /** When. */
    @Override
    Instant at();

    /** The law that gives the agency the power to execute (行政强制法 13, 34). */
    String powerBasis();

    /** The reasons and the grounds. */
    String reason();

    /** How it will be executed. */
    String manner();

    /** When it will be executed. */
    Instant plannedAt();

    /** The ways and time limits of reconsideration and litigation. */
    String remedies();

    /** Whether it carries the agency’s name, seal and date. */
    boolean sealed();

    /** Money, demolition or another act. */
    ExecutionKind kind();

    /** The proof that property is being moved or hidden, which allows deciding before the demand’s time is over (行政强制法 37(3)). */
    Optional<String> hidingProof();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Gathers what one says, point by point. Not thread-safe. */
    final class Builder {
        private @Nullable Instant at;
        private @Nullable String powerBasis;
        private @Nullable String reason;
        private @Nullable String manner;
        private @Nullable Instant plannedAt;
        private @Nullable String remedies;
        private @Nullable Boolean sealed;
        private @Nullable ExecutionKind kind;
        private Optional<String> hidingProof = Optional.empty();

        private Builder() {}

        /** When. */
        public Builder at(Instant value) {
            at = Objects.requireNonNull(value, "at");
            return this;
        }

        /** The law that gives the agency the power to execute (行政强制法 13, 34). */
        public Builder powerBasis(String value) {
            powerBasis = Objects.requireNonNull(value, "powerBasis");
            return this;
        }

        /** The reasons and the grounds. */
        public Builder reason(String value) {
            reason = Objects.requireNonNull(value, "reason");
            return this;
        }

        /** How it will be executed. */
        public Builder manner(String value) {
            manner = Objects.requireNonNull(value, "manner");
            return this;
        }

        /** When it will be executed. */
        public Builder plannedAt(Instant value) {
            plannedAt = Objects.requireNonNull(value, "plannedAt");
            return this;
        }

        /** The ways and time limits of reconsideration and litigation. */
        public Builder remedies(String value) {
            remedies = Objects.requireNonNull(value, "remedies");
            return this;
        }

        /** Whether it carries the agency’s name, seal and date. */
        public Builder sealed(boolean value) {
            sealed = value;
            return this;
        }

        /** Money, demolition or another act. */
        public Builder kind(ExecutionKind value) {
            kind = Objects.requireNonNull(value, "kind");
            return this;
        }

        /** The proof that property is being moved or hidden, which allows deciding before the demand’s time is over (行政强制法 37(3)). */
        public Builder hidingProof(String value) {
            hidingProof = Optional.of(value);
            return this;
        }

        /**
         * The whole.
         *
         * @throws HuzhengException ARGUMENT_INVALID naming what was not given
         */
        public EnforcementDecided build() {
            return new Fields(
                    Given.required(at, "at"),
                    Given.required(powerBasis, "powerBasis"),
                    Given.required(reason, "reason"),
                    Given.required(manner, "manner"),
                    Given.required(plannedAt, "plannedAt"),
                    Given.required(remedies, "remedies"),
                    Given.required(sealed, "sealed"),
                    Given.required(kind, "kind"),
                    hidingProof);
        }

        private record Fields(
                Instant at,
                String powerBasis,
                String reason,
                String manner,
                Instant plannedAt,
                String remedies,
                boolean sealed,
                ExecutionKind kind,
                Optional<String> hidingProof)
                implements EnforcementDecided {}
    }
}
