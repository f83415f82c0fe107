package org.huzheng.casefile.rectification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.HuzhengException;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.internal.Given;
import org.jspecify.annotations.Nullable;

/** Something done with a letter from another organ 来函的处理; every act names its letter. */
public sealed interface LetterAct extends CaseEvent {
    /** The letter's number in this case. */
    String letter();

    /**
     * 收到来函.
     *
     * @param kind what kind
     * @param sender who sent it
     * @param dated its date
     * @param subject what it is about
     * @param replyDemanded whether it demands a reply
     * @param replyBy the last day it sets for the reply; empty if it sets none
     */
    record LetterReceived(
            Instant at,
            String letter,
            LetterKind kind,
            String sender,
            LocalDate dated,
            String subject,
            boolean replyDemanded,
            Optional<LocalDate> replyBy)
            implements LetterAct {}

    /** 回复来函. */
    sealed interface LetterAnswered extends LetterAct {
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

            private record Fields(Instant at, String letter, String document, String measures)
                    implements LetterAnswered {}
        }
    }
}
