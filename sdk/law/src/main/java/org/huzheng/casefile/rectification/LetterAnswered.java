package org.huzheng.casefile.rectification;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.HuzhengException;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.internal.Given;
import org.jspecify.annotations.Nullable;

/** 回复来函. */
public sealed interface LetterAnswered extends CaseEvent {
    /** The letter's number in this case. */
    String letter();

    /** The number of the reply. */
    String document();

    /** What the agency has done, or why it did nothing. */
    String measures();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Gathers what one says, point by point. Not thread-safe. */
    final class Builder {
        private @Nullable Instant at;
        private @Nullable String letter;
        private @Nullable String document;
        private @Nullable String measures;

        private Builder() {}

        /** When. */
        public Builder at(Instant value) {
            at = Objects.requireNonNull(value, "at");
            return this;
        }

        /** The letter's number in this case. */
        public Builder letter(String value) {
            letter = Objects.requireNonNull(value, "letter");
            return this;
        }

        /** The number of the reply. */
        public Builder document(String value) {
            document = Objects.requireNonNull(value, "document");
            return this;
        }

        /** What the agency has done, or why it did nothing. */
        public Builder measures(String value) {
            measures = Objects.requireNonNull(value, "measures");
            return this;
        }

        /**
         * The whole.
         *
         * @throws HuzhengException ARGUMENT_INVALID naming what was not given
         */
        public LetterAnswered build() {
            return new Fields(
                    Given.required(at, "at"),
                    Given.required(letter, "letter"),
                    Given.required(document, "document"),
                    Given.required(measures, "measures"));
        }

        private record Fields(Instant at, String letter, String document, String measures) implements LetterAnswered {}
    }
}
