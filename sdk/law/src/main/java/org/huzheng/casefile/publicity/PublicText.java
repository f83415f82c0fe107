package org.huzheng.casefile.publicity;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huzheng.HuzhengException;
import org.huzheng.casefile.procedure.CaseParty;
import org.huzheng.internal.Given;
import org.jspecify.annotations.Nullable;

/** What the public reads of a decision 行政处罚信息摘要: the six points of 市场监督管理行政处罚信息公示规定 4(3), for every field. */
public sealed interface PublicText {
    /** The decision's number 文号. */
    String number();

    /** The party; a citizen only with the given name hidden. */
    String partyName();

    /** The kind of violation. */
    String conduct();

    /** What was imposed. */
    String penalty();

    /** Who decided. */
    String agency();

    /** When. */
    LocalDate decidedOn();

    /** The same text without personal data: the citizen's given name, address, identity, telephone and account numbers. */
    default PublicText masked(CaseParty party) {
        return new Builder.Fields(
                number(),
                PersonalParts.hidden(partyName(), party),
                PersonalParts.hidden(conduct(), party),
                PersonalParts.hidden(penalty(), party),
                agency(),
                decidedOn());
    }

    /** Whether nothing personal of this party is left in it. */
    default boolean isMasked(CaseParty party) {
        return equals(masked(party));
    }

    /** Whether every point is there. */
    default boolean isComplete() {
        return List.of(number(), partyName(), conduct(), penalty(), agency()).stream()
                .noneMatch(String::isBlank);
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Gathers what one says, point by point. Not thread-safe. */
    final class Builder {
        private @Nullable String number;
        private @Nullable String partyName;
        private @Nullable String conduct;
        private @Nullable String penalty;
        private @Nullable String agency;
        private @Nullable LocalDate decidedOn;

        private Builder() {}

        /** The decision's number 文号. */
        public Builder number(String value) {
            number = Objects.requireNonNull(value, "number");
            return this;
        }

        /** The party; a citizen only with the given name hidden. */
        public Builder partyName(String value) {
            partyName = Objects.requireNonNull(value, "partyName");
            return this;
        }

        /** The kind of violation. */
        public Builder conduct(String value) {
            conduct = Objects.requireNonNull(value, "conduct");
            return this;
        }

        /** What was imposed. */
        public Builder penalty(String value) {
            penalty = Objects.requireNonNull(value, "penalty");
            return this;
        }

        /** Who decided. */
        public Builder agency(String value) {
            agency = Objects.requireNonNull(value, "agency");
            return this;
        }

        /** When. */
        public Builder decidedOn(LocalDate value) {
            decidedOn = Objects.requireNonNull(value, "decidedOn");
            return this;
        }

        /**
         * The whole.
         *
         * @throws HuzhengException ARGUMENT_INVALID naming what was not given
         */
        public PublicText build() {
            return new Fields(
                    Given.required(number, "number"),
                    Given.required(partyName, "partyName"),
                    Given.required(conduct, "conduct"),
                    Given.required(penalty, "penalty"),
                    Given.required(agency, "agency"),
                    Given.required(decidedOn, "decidedOn"));
        }

        private record Fields(
                String number, String partyName, String conduct, String penalty, String agency, LocalDate decidedOn)
                implements PublicText {}
    }
}
