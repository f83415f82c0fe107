package org.huzheng.casefile.substitution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huzheng.HuzhengException;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.internal.Given;
import org.jspecify.annotations.Nullable;

/** The agency decided that the duty is performed in the party’s stead 代履行决定 (行政强制法 50, 51(1)(1)). */
public sealed interface SubstitutionDecided extends CaseEvent {
    /** When the decision was served. */
    @Override
    Instant at();

    /** What the consequences endanger. */
    List<SubstitutionDanger> dangers();

    /** The last day the demand before it left. */
    LocalDate demandEnded();

    /** The reasons and the grounds. */
    String reason();

    /** The manner. */
    String manner();

    /** When it will be done. */
    Instant plannedAt();

    /** What will be done. */
    String subject();

    /** The cost budget, in fen. */
    long budgetFen();

    /** Who will do it. */
    String performer();

    /** Whether the performer is the agency or a third party without interest in the matter. */
    boolean performerDisinterested();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Gathers what one says, point by point. Not thread-safe. */
    final class Builder {
        private @Nullable Instant at;
        private @Nullable List<SubstitutionDanger> dangers;
        private @Nullable LocalDate demandEnded;
        private @Nullable String reason;
        private @Nullable String manner;
        private @Nullable Instant plannedAt;
        private @Nullable String subject;
        private @Nullable Long budgetFen;
        private @Nullable String performer;
        private @Nullable Boolean performerDisinterested;

        private Builder() {}

        /** When the decision was served. */
        public Builder at(Instant value) {
            at = Objects.requireNonNull(value, "at");
            return this;
        }

        /** What the consequences endanger. */
        public Builder dangers(List<SubstitutionDanger> value) {
            dangers = List.copyOf(value);
            return this;
        }

        /** The last day the demand before it left. */
        public Builder demandEnded(LocalDate value) {
            demandEnded = Objects.requireNonNull(value, "demandEnded");
            return this;
        }

        /** The reasons and the grounds. */
        public Builder reason(String value) {
            reason = Objects.requireNonNull(value, "reason");
            return this;
        }

        /** The manner. */
        public Builder manner(String value) {
            manner = Objects.requireNonNull(value, "manner");
            return this;
        }

        /** When it will be done. */
        public Builder plannedAt(Instant value) {
            plannedAt = Objects.requireNonNull(value, "plannedAt");
            return this;
        }

        /** What will be done. */
        public Builder subject(String value) {
            subject = Objects.requireNonNull(value, "subject");
            return this;
        }

        /** The cost budget, in fen. */
        public Builder budgetFen(long value) {
            budgetFen = Given.notNegative(value, "budgetFen");
            return this;
        }

        /** Who will do it. */
        public Builder performer(String value) {
            performer = Objects.requireNonNull(value, "performer");
            return this;
        }

        /** Whether the performer is the agency or a third party without interest in the matter. */
        public Builder performerDisinterested(boolean value) {
            performerDisinterested = value;
            return this;
        }

        /**
         * The whole.
         *
         * @throws HuzhengException ARGUMENT_INVALID naming what was not given
         */
        public SubstitutionDecided build() {
            return new Fields(
                    Given.required(at, "at"),
                    Given.required(dangers, "dangers"),
                    Given.required(demandEnded, "demandEnded"),
                    Given.required(reason, "reason"),
                    Given.required(manner, "manner"),
                    Given.required(plannedAt, "plannedAt"),
                    Given.required(subject, "subject"),
                    Given.required(budgetFen, "budgetFen"),
                    Given.required(performer, "performer"),
                    Given.required(performerDisinterested, "performerDisinterested"));
        }

        private record Fields(
                Instant at,
                List<SubstitutionDanger> dangers,
                LocalDate demandEnded,
                String reason,
                String manner,
                Instant plannedAt,
                String subject,
                long budgetFen,
                String performer,
                boolean performerDisinterested)
                implements SubstitutionDecided {}
    }
}
