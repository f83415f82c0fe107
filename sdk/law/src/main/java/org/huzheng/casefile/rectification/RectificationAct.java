package org.huzheng.casefile.rectification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.HuzhengException;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.internal.Given;
import org.jspecify.annotations.Nullable;

/** Something done about putting a violation right 责令改正与整改; every act names its order. */
public sealed interface RectificationAct extends CaseEvent {
    /** The order's number in this case. */
    String order();

    /** A check by the agency. */
    sealed interface Checked extends RectificationAct
            permits MilestoneReached, CorrectionVerified, CorrectionFoundPartial, CorrectionRefused {
        /** What the officers found. */
        Recheck recheck();
    }

    /** 告知指导: the party is told and advised before anything is ordered. */
    record AdviceGiven(Instant at, String order, String content) implements RectificationAct {}

    /** 责令改正或者限期改正. */
    sealed interface CorrectionOrdered extends RectificationAct {
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

    /**
     * 延长改正期限.
     *
     * @param limit the new last day
     * @param reason why the party is given more time
     */
    record CorrectionProlonged(Instant at, String order, LocalDate limit, String reason) implements RectificationAct {}

    /** 当事人提交整改方案; it replaces an earlier one. */
    record PlanSubmitted(Instant at, String order, List<Milestone> milestones) implements RectificationAct {
        /** Copies the list. */
        public PlanSubmitted {
            milestones = List.copyOf(milestones);
        }
    }

    /** 同意整改方案. */
    record PlanAccepted(Instant at, String order) implements RectificationAct {}

    /** 退回整改方案. */
    record PlanReturned(Instant at, String order, String reasons) implements RectificationAct {}

    /** 完成整改节点, checked on the spot. */
    record MilestoneReached(Instant at, String order, String milestone, Recheck recheck) implements Checked {}

    /** 当事人报告已改正. */
    record CorrectionReported(Instant at, String order, String statement) implements RectificationAct {}

    /** 复查确认已改正. */
    record CorrectionVerified(Instant at, String order, Recheck recheck) implements Checked {}

    /** 复查发现部分改正. */
    record CorrectionFoundPartial(Instant at, String order, Recheck recheck) implements Checked {}

    /** 复查发现逾期未改正. */
    record CorrectionRefused(Instant at, String order, Recheck recheck) implements Checked {}
}
