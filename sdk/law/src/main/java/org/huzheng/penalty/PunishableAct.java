package org.huzheng.penalty;

import java.util.Objects;
import org.huzheng.HuzhengException;
import org.huzheng.internal.Given;
import org.jspecify.annotations.Nullable;

/** One act of one party 违法行为, whatever norms it breaks (行政处罚法 29). */
public sealed interface PunishableAct {
    /** Who acted: a unified social credit code, or the digest by which an agency knows a citizen. */
    String party();

    /** What was done, by the agency's stable name for it. */
    String conduct();

    /** Where. */
    String place();

    /** When. */
    ActSpan span();

    /** Equal for acts that may be one: same party, conduct and place. Time decides, see {@link #isSameAs}. */
    default String dedupeKey() {
        return part(party()) + "|" + part(conduct()) + "|" + part(place());
    }

    private static String part(String text) {
        return text.strip().replace("\\", "\\\\").replace("|", "\\|");
    }

    /** Whether both are one act 同一个违法行为: same party, conduct and place, and a day in common. */
    default boolean isSameAs(PunishableAct other) {
        return dedupeKey().equals(other.dedupeKey()) && span().overlaps(other.span());
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Gathers what one says, point by point. Not thread-safe. */
    final class Builder {
        private @Nullable String party;
        private @Nullable String conduct;
        private @Nullable String place;
        private @Nullable ActSpan span;

        private Builder() {}

        /** Who acted: a unified social credit code, or the digest by which an agency knows a citizen. */
        public Builder party(String value) {
            party = Objects.requireNonNull(value, "party");
            return this;
        }

        /** What was done, by the agency's stable name for it. */
        public Builder conduct(String value) {
            conduct = Objects.requireNonNull(value, "conduct");
            return this;
        }

        /** Where. */
        public Builder place(String value) {
            place = Objects.requireNonNull(value, "place");
            return this;
        }

        /** When. */
        public Builder span(ActSpan value) {
            span = Objects.requireNonNull(value, "span");
            return this;
        }

        /**
         * The whole.
         *
         * @throws HuzhengException ARGUMENT_INVALID naming what was not given
         */
        public PunishableAct build() {
            return new Fields(
                    Given.required(party, "party"),
                    Given.required(conduct, "conduct"),
                    Given.required(place, "place"),
                    Given.required(span, "span"));
        }

        private record Fields(String party, String conduct, String place, ActSpan span) implements PunishableAct {}
    }
}
