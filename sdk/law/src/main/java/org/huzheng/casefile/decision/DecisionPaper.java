package org.huzheng.casefile.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huzheng.HuzhengException;
import org.huzheng.internal.Given;
import org.huzheng.matter.LegalBasis;
import org.jspecify.annotations.Nullable;

/** What a decision says on paper 决定书 (行政处罚法 59); what is blank here is missing there, and a guard says so. */
public sealed interface DecisionPaper {
    /** 文号. */
    String number();

    /** 执法证号 or staff number of the head who decided. */
    String decider();

    /** The facts of the violation. */
    String facts();

    /** The ids of the evidence it rests on. */
    List<String> evidence();

    /** The provisions. */
    List<LegalBasis> basis();

    /** How and by when it is to be performed. */
    String performance();

    /** What the party may do against it. */
    Remedies remedies();

    /** The department that decided. */
    String agencyName();

    /** The date of the decision. */
    LocalDate date();

    /** Whether it carries the department's seal (59(2)). */
    boolean sealed();

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Gathers what one says, point by point. Not thread-safe. */
    final class Builder {
        private @Nullable String number;
        private @Nullable String decider;
        private @Nullable String facts;
        private @Nullable List<String> evidence;
        private @Nullable List<LegalBasis> basis;
        private @Nullable String performance;
        private @Nullable Remedies remedies;
        private @Nullable String agencyName;
        private @Nullable LocalDate date;
        private @Nullable Boolean sealed;

        private Builder() {}

        /** 文号. */
        public Builder number(String value) {
            number = Objects.requireNonNull(value, "number");
            return this;
        }

        /** 执法证号 or staff number of the head who decided. */
        public Builder decider(String value) {
            decider = Objects.requireNonNull(value, "decider");
            return this;
        }

        /** The facts of the violation. */
        public Builder facts(String value) {
            facts = Objects.requireNonNull(value, "facts");
            return this;
        }

        /** The ids of the evidence it rests on. */
        public Builder evidence(List<String> value) {
            evidence = List.copyOf(value);
            return this;
        }

        /** The provisions. */
        public Builder basis(List<LegalBasis> value) {
            basis = List.copyOf(value);
            return this;
        }

        /** How and by when it is to be performed. */
        public Builder performance(String value) {
            performance = Objects.requireNonNull(value, "performance");
            return this;
        }

        /** What the party may do against it. */
        public Builder remedies(Remedies value) {
            remedies = Objects.requireNonNull(value, "remedies");
            return this;
        }

        /** The department that decided. */
        public Builder agencyName(String value) {
            agencyName = Objects.requireNonNull(value, "agencyName");
            return this;
        }

        /** The date of the decision. */
        public Builder date(LocalDate value) {
            date = Objects.requireNonNull(value, "date");
            return this;
        }

        /** Whether it carries the department's seal (59(2)). */
        public Builder sealed(boolean value) {
            sealed = value;
            return this;
        }

        /**
         * The whole.
         *
         * @throws HuzhengException ARGUMENT_INVALID naming what was not given
         */
        public DecisionPaper build() {
            return new Fields(
                    Given.required(number, "number"),
                    Given.required(decider, "decider"),
                    Given.required(facts, "facts"),
                    Given.required(evidence, "evidence"),
                    Given.required(basis, "basis"),
                    Given.required(performance, "performance"),
                    Given.required(remedies, "remedies"),
                    Given.required(agencyName, "agencyName"),
                    Given.required(date, "date"),
                    Given.required(sealed, "sealed"));
        }

        private record Fields(
                String number,
                String decider,
                String facts,
                List<String> evidence,
                List<LegalBasis> basis,
                String performance,
                Remedies remedies,
                String agencyName,
                LocalDate date,
                boolean sealed)
                implements DecisionPaper {}
    }
}
