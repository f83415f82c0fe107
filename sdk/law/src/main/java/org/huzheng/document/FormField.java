package org.huzheng.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.HuzhengException;
import org.huzheng.internal.Given;
import org.jspecify.annotations.Nullable;

/** One field of a form 栏目, and what the law asks of it. */
public sealed interface FormField {
    /** Its key in the content. */
    String name();

    /** What the reader sees. */
    BilingualText label();

    /** What it holds. */
    FieldKind kind();

    /** When it must be there. */
    Demand demand();

    /** The article that demands or limits it, such as {@code 行政处罚法 59(1)(1)}; empty where only the form does. */
    Optional<String> article();

    /** How many entries at the least; for lists and people. */
    int atLeast();

    /** How many entries at the most; for lists and people. */
    int atMost();

    /** The texts allowed; empty for any. */
    List<String> choices();

    /** The columns; empty unless {@link FieldKind#ROWS}. */
    List<FormColumn> columns();

    /**
     * When a field must be there 必填条件.
     *
     * @param always in every document of the form
     * @param when only if this other field is present ({@code name}) or has this text ({@code name=text})
     * @param instead the field that may stand in its place, such as the note that signing was refused
     */
    public record Demand(boolean always, Optional<String> when, Optional<String> instead) {}

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Gathers what one says, point by point. Not thread-safe. */
    final class Builder {
        private @Nullable String name;
        private @Nullable BilingualText label;
        private @Nullable FieldKind kind;
        private @Nullable Demand demand;
        private Optional<String> article = Optional.empty();
        private @Nullable Integer atLeast;
        private @Nullable Integer atMost;
        private @Nullable List<String> choices;
        private @Nullable List<FormColumn> columns;

        private Builder() {}

        /** Its key in the content. */
        public Builder name(String value) {
            name = Objects.requireNonNull(value, "name");
            return this;
        }

        /** What the reader sees. */
        public Builder label(BilingualText value) {
            label = Objects.requireNonNull(value, "label");
            return this;
        }

        /** What it holds. */
        public Builder kind(FieldKind value) {
            kind = Objects.requireNonNull(value, "kind");
            return this;
        }

        /** When it must be there. */
        public Builder demand(Demand value) {
            demand = Objects.requireNonNull(value, "demand");
            return this;
        }

        /** The article that demands or limits it, such as {@code 行政处罚法 59(1)(1)}; empty where only the form does. */
        public Builder article(String value) {
            article = Optional.of(value);
            return this;
        }

        /** The article that demands or limits it, such as {@code 行政处罚法 59(1)(1)}; empty where only the form does. */
        public Builder article(Optional<String> value) {
            article = Objects.requireNonNull(value, "article");
            return this;
        }

        /** How many entries at the least; for lists and people. */
        public Builder atLeast(int value) {
            atLeast = Given.notNegative(value, "atLeast");
            return this;
        }

        /** How many entries at the most; for lists and people. */
        public Builder atMost(int value) {
            atMost = Given.notNegative(value, "atMost");
            return this;
        }

        /** The texts allowed; empty for any. */
        public Builder choices(List<String> value) {
            choices = List.copyOf(value);
            return this;
        }

        /** The columns; empty unless {@link FieldKind#ROWS}. */
        public Builder columns(List<FormColumn> value) {
            columns = List.copyOf(value);
            return this;
        }

        /**
         * The whole.
         *
         * @throws HuzhengException ARGUMENT_INVALID naming what was not given
         */
        public FormField build() {
            return new Fields(
                    Given.required(name, "name"),
                    Given.required(label, "label"),
                    Given.required(kind, "kind"),
                    Given.required(demand, "demand"),
                    article,
                    Given.required(atLeast, "atLeast"),
                    Given.required(atMost, "atMost"),
                    Given.required(choices, "choices"),
                    Given.required(columns, "columns"));
        }

        private record Fields(
                String name,
                BilingualText label,
                FieldKind kind,
                Demand demand,
                Optional<String> article,
                int atLeast,
                int atMost,
                List<String> choices,
                List<FormColumn> columns)
                implements FormField {}
    }
}
