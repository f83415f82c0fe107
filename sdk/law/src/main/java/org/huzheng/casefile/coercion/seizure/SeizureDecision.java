package org.huzheng.casefile.coercion.seizure;

import java.time.LocalDate;
import java.util.Objects;
import org.huzheng.HuzhengException;
import org.huzheng.casefile.procedure.CaseParty;
import org.huzheng.internal.Given;
import org.jspecify.annotations.Nullable;

/** The decision to seal or seize 查封、扣押决定书 with its list 清单 (行政强制法 24). */
public sealed interface SeizureDecision {
    /** Its 文号. */
    String number();

    /** The party's name. */
    String partyName();

    /** The party's address. */
    String partyAddress();

    /** Why. */
    String reasons();

    /** By which articles. */
    String basis();

    /** For how many calendar days. */
    int days();

    /** The number of the list of what is held. */
    String listNumber();

    /** How and until when to apply for reconsideration or to sue. */
    String remedies();

    /** The department. */
    String agency();

    /** Whether it bears the department's seal. */
    boolean sealed();

    /** Its date. */
    LocalDate date();

    /** Whether decision and list were handed over on the spot. */
    boolean handedOver();

    /** How many copies of the list were made. */
    int listCopies();

    /** Whether it says all five things of 行政强制法 24(2) about this party. */
    default boolean isComplete(CaseParty party) {
        return partyName().equals(party.name())
                && !partyAddress().isBlank()
                && !reasons().isBlank()
                && !basis().isBlank()
                && !listNumber().isBlank()
                && !remedies().isBlank()
                && !agency().isBlank()
                && sealed();
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Gathers what one says, point by point. Not thread-safe. */
    final class Builder {
        private @Nullable String number;
        private @Nullable String partyName;
        private @Nullable String partyAddress;
        private @Nullable String reasons;
        private @Nullable String basis;
        private @Nullable Integer days;
        private @Nullable String listNumber;
        private @Nullable String remedies;
        private @Nullable String agency;
        private @Nullable Boolean sealed;
        private @Nullable LocalDate date;
        private @Nullable Boolean handedOver;
        private @Nullable Integer listCopies;

        private Builder() {}

        /** Its 文号. */
        public Builder number(String value) {
            number = Objects.requireNonNull(value, "number");
            return this;
        }

        /** The party's name. */
        public Builder partyName(String value) {
            partyName = Objects.requireNonNull(value, "partyName");
            return this;
        }

        /** The party's address. */
        public Builder partyAddress(String value) {
            partyAddress = Objects.requireNonNull(value, "partyAddress");
            return this;
        }

        /** Why. */
        public Builder reasons(String value) {
            reasons = Objects.requireNonNull(value, "reasons");
            return this;
        }

        /** By which articles. */
        public Builder basis(String value) {
            basis = Objects.requireNonNull(value, "basis");
            return this;
        }

        /** For how many calendar days. */
        public Builder days(int value) {
            days = Given.notNegative(value, "days");
            return this;
        }

        /** The number of the list of what is held. */
        public Builder listNumber(String value) {
            listNumber = Objects.requireNonNull(value, "listNumber");
            return this;
        }

        /** How and until when to apply for reconsideration or to sue. */
        public Builder remedies(String value) {
            remedies = Objects.requireNonNull(value, "remedies");
            return this;
        }

        /** The department. */
        public Builder agency(String value) {
            agency = Objects.requireNonNull(value, "agency");
            return this;
        }

        /** Whether it bears the department's seal. */
        public Builder sealed(boolean value) {
            sealed = value;
            return this;
        }

        /** Its date. */
        public Builder date(LocalDate value) {
            date = Objects.requireNonNull(value, "date");
            return this;
        }

        /** Whether decision and list were handed over on the spot. */
        public Builder handedOver(boolean value) {
            handedOver = value;
            return this;
        }

        /** How many copies of the list were made. */
        public Builder listCopies(int value) {
            listCopies = Given.notNegative(value, "listCopies");
            return this;
        }

        /**
         * The whole.
         *
         * @throws HuzhengException ARGUMENT_INVALID naming what was not given
         */
        public SeizureDecision build() {
            return new Fields(
                    Given.required(number, "number"),
                    Given.required(partyName, "partyName"),
                    Given.required(partyAddress, "partyAddress"),
                    Given.required(reasons, "reasons"),
                    Given.required(basis, "basis"),
                    Given.required(days, "days"),
                    Given.required(listNumber, "listNumber"),
                    Given.required(remedies, "remedies"),
                    Given.required(agency, "agency"),
                    Given.required(sealed, "sealed"),
                    Given.required(date, "date"),
                    Given.required(handedOver, "handedOver"),
                    Given.required(listCopies, "listCopies"));
        }

        private record Fields(
                String number,
                String partyName,
                String partyAddress,
                String reasons,
                String basis,
                int days,
                String listNumber,
                String remedies,
                String agency,
                boolean sealed,
                LocalDate date,
                boolean handedOver,
                int listCopies)
                implements SeizureDecision {}
    }
}
