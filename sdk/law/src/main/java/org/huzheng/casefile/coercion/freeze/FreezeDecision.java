package org.huzheng.casefile.coercion.freeze;

import java.time.LocalDate;
import java.util.Objects;
import org.huzheng.HuzhengException;
import org.huzheng.casefile.procedure.CaseParty;
import org.huzheng.internal.Given;
import org.jspecify.annotations.Nullable;

/** The decision to freeze 冻结决定书 (行政强制法 31). */
public sealed interface FreezeDecision {
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

    /** The account. */
    String account();

    /** The amount, in fen. */
    long amountFen();

    /** How and until when to apply for reconsideration or to sue. */
    String remedies();

    /** The department. */
    String agency();

    /** Whether it bears the department's seal. */
    boolean sealed();

    /** Its date. */
    LocalDate date();

    /** Whether it says all five things of 行政强制法 31 about this freeze, of so many days, of this party. */
    default boolean isComplete(CaseParty party, FreezePlan freeze, int term) {
        return partyName().equals(party.name())
                && !partyAddress().isBlank()
                && !reasons().isBlank()
                && !basis().isBlank()
                && days() == term
                && account().equals(freeze.account())
                && amountFen() == freeze.frozenFen()
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
        private @Nullable String account;
        private @Nullable Long amountFen;
        private @Nullable String remedies;
        private @Nullable String agency;
        private @Nullable Boolean sealed;
        private @Nullable LocalDate date;

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

        /** The account. */
        public Builder account(String value) {
            account = Objects.requireNonNull(value, "account");
            return this;
        }

        /** The amount, in fen. */
        public Builder amountFen(long value) {
            amountFen = Given.notNegative(value, "amountFen");
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

        /**
         * The whole.
         *
         * @throws HuzhengException ARGUMENT_INVALID naming what was not given
         */
        public FreezeDecision build() {
            return new Fields(
                    Given.required(number, "number"),
                    Given.required(partyName, "partyName"),
                    Given.required(partyAddress, "partyAddress"),
                    Given.required(reasons, "reasons"),
                    Given.required(basis, "basis"),
                    Given.required(days, "days"),
                    Given.required(account, "account"),
                    Given.required(amountFen, "amountFen"),
                    Given.required(remedies, "remedies"),
                    Given.required(agency, "agency"),
                    Given.required(sealed, "sealed"),
                    Given.required(date, "date"));
        }

        private record Fields(
                String number,
                String partyName,
                String partyAddress,
                String reasons,
                String basis,
                int days,
                String account,
                long amountFen,
                String remedies,
                String agency,
                boolean sealed,
                LocalDate date)
                implements FreezeDecision {}
    }
}
