package org.huzheng.casefile.rectification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.HuzhengException;
import org.huzheng.internal.Given;
import org.jspecify.annotations.Nullable;

/** 责令改正或者限期改正. */
public sealed interface CorrectionOrdered extends CorrectionEvent {
    /** The number of the order, for example of a 限期拆除通知书. */
    String document();

    /** By which articles. */
    String basis();

    /** What is to be put right. */
    List<String> demands();

    /** The last day for it; empty if at once. */
    Optional<LocalDate> limit();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Gathers what one says, point by point. Not thread-safe. */
    final class Builder {
        private @Nullable Instant at;
        private @Nullable String order;
        private @Nullable String document;
        private @Nullable String basis;
        private @Nullable List<String> demands;
        private Optional<LocalDate> limit = Optional.empty();

        private Builder() {}

        /** When. */
        public Builder at(Instant value) {
            at = Objects.requireNonNull(value, "at");
            return this;
        }

        /** The order's number in this case. */
        public Builder order(String value) {
            order = Objects.requireNonNull(value, "order");
            return this;
        }

        /** The number of the order, for example of a 限期拆除通知书. */
        public Builder document(String value) {
            document = Objects.requireNonNull(value, "document");
            return this;
        }

        /** By which articles. */
        public Builder basis(String value) {
            basis = Objects.requireNonNull(value, "basis");
            return this;
        }

        /** What is to be put right. */
        public Builder demands(List<String> value) {
            demands = List.copyOf(value);
            return this;
        }

        /** The last day for it; empty if at once. */
        public Builder limit(LocalDate value) {
            limit = Optional.of(value);
            return this;
        }

        /**
         * The whole.
         *
         * @throws HuzhengException ARGUMENT_INVALID naming what was not given
         */
        public CorrectionOrdered build() {
            return new Fields(
                    Given.required(at, "at"),
                    Given.required(order, "order"),
                    Given.required(document, "document"),
                    Given.required(basis, "basis"),
                    Given.required(demands, "demands"),
                    limit);
        }

        private record Fields(
                Instant at,
                String order,
                String document,
                String basis,
                List<String> demands,
                Optional<LocalDate> limit)
                implements CorrectionOrdered {}
    }
}
