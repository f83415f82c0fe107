package org.huzheng.casefile.coercion;

import java.util.Objects;
import java.util.Optional;
import org.huzheng.HuzhengException;
import org.huzheng.internal.Given;
import org.jspecify.annotations.Nullable;

/** A place, facility or thing held by a measure 涉案的场所、设施或者财物. */
public sealed interface HeldItem {
    /** Its number on the list. */
    String id();

    /** Its name. */
    String name();

    /** How much of it, with its unit. */
    String quantity();

    /** Whether it is related to the violation (行政强制法 23(1)). */
    boolean related();

    /** Whether it is a daily necessity 生活必需品 of a citizen or the citizen's family (行政强制法 23(1)). */
    boolean necessity();

    /** The other state organ that holds it already (行政强制法 23(2)); empty if none. */
    Optional<String> heldBy();

    /** Begins a thing of the case that nobody else holds and that is no daily necessity, by its number on the list. */
    static Builder listed(String id) {
        return new Builder().id(id).related(true).necessity(false);
    }

    /** Whether the list names it well enough: number, name and quantity (行政强制法 24(2)). */
    default boolean isDescribed() {
        return !id().isBlank() && !name().isBlank() && !quantity().isBlank();
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Gathers what one says, point by point. Not thread-safe. */
    final class Builder {
        private @Nullable String id;
        private @Nullable String name;
        private @Nullable String quantity;
        private @Nullable Boolean related;
        private @Nullable Boolean necessity;
        private Optional<String> heldBy = Optional.empty();

        private Builder() {}

        /** Its number on the list. */
        public Builder id(String value) {
            id = Objects.requireNonNull(value, "id");
            return this;
        }

        /** Its name. */
        public Builder name(String value) {
            name = Objects.requireNonNull(value, "name");
            return this;
        }

        /** How much of it, with its unit. */
        public Builder quantity(String value) {
            quantity = Objects.requireNonNull(value, "quantity");
            return this;
        }

        /** Whether it is related to the violation (行政强制法 23(1)). */
        public Builder related(boolean value) {
            related = value;
            return this;
        }

        /** Whether it is a daily necessity 生活必需品 of a citizen or the citizen's family (行政强制法 23(1)). */
        public Builder necessity(boolean value) {
            necessity = value;
            return this;
        }

        /** The other state organ that holds it already (行政强制法 23(2)); empty if none. */
        public Builder heldBy(String value) {
            heldBy = Optional.of(value);
            return this;
        }

        /**
         * The whole.
         *
         * @throws HuzhengException ARGUMENT_INVALID naming what was not given
         */
        public HeldItem build() {
            return new Fields(
                    Given.required(id, "id"),
                    Given.required(name, "name"),
                    Given.required(quantity, "quantity"),
                    Given.required(related, "related"),
                    Given.required(necessity, "necessity"),
                    heldBy);
        }

        private record Fields(
                String id, String name, String quantity, boolean related, boolean necessity, Optional<String> heldBy)
                implements HeldItem {}
    }
}
