package org.huzheng.casefile.remedy;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.calendar.Deadline;

/**
 * One reconsideration or one suit, from beginning to end 一次救济.
 *
 * @param route which way
 * @param from when the party applied or sued
 * @param decideBy by when a reconsideration must be decided (行政复议法 62), once it was accepted
 * @param simplified whether the reconsideration goes by the simple procedure
 * @param extended whether its time was extended
 * @param answerBy by when the agency must answer, once it received the copy; empty again when it has answered
 * @param to when it ended; empty while it lasts
 * @param outcome how it ended on the merits, if it did
 * @param dismissal why it ended otherwise, if it did
 * @param fineFen the fine after a change, in fen, if it was changed
 * @param stayed whether the execution is stayed while it lasts (行政复议法 42, 行政诉讼法 56(1))
 */
public record RemedyRound(
        RemedyRoute route,
        Instant from,
        Optional<Deadline> decideBy,
        boolean simplified,
        boolean extended,
        Optional<Deadline> answerBy,
        Optional<Instant> to,
        Optional<RemedyOutcome> outcome,
        Optional<DismissalGround> dismissal,
        Optional<Long> fineFen,
        boolean stayed) {
    /** All are required. */
    public RemedyRound {
        Objects.requireNonNull(route, "route");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(decideBy, "decideBy");
        Objects.requireNonNull(answerBy, "answerBy");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(dismissal, "dismissal");
        Objects.requireNonNull(fineFen, "fineFen");
    }

    static RemedyRound begun(RemedyRoute route, Instant from) {
        return new RemedyRound(
                route,
                from,
                Optional.empty(),
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** Whether it still lasts. */
    public boolean open() {
        return to.isEmpty();
    }

    RemedyRound accepted(Deadline by, boolean simple) {
        return new RemedyRound(
                route, from, Optional.of(by), simple, extended, answerBy, to, outcome, dismissal, fineFen, stayed);
    }

    RemedyRound extended(Deadline by) {
        return new RemedyRound(
                route, from, Optional.of(by), simplified, true, answerBy, to, outcome, dismissal, fineFen, stayed);
    }

    RemedyRound answerBy(Optional<Deadline> by) {
        return new RemedyRound(
                route, from, decideBy, simplified, extended, by, to, outcome, dismissal, fineFen, stayed);
    }

    RemedyRound dismissed(Instant at, DismissalGround ground) {
        return new RemedyRound(
                route,
                from,
                decideBy,
                simplified,
                extended,
                Optional.empty(),
                Optional.of(at),
                outcome,
                Optional.of(ground),
                fineFen,
                false);
    }

    RemedyRound decided(Instant at, RemedyOutcome result, Optional<Long> changedFine) {
        return new RemedyRound(
                route,
                from,
                decideBy,
                simplified,
                extended,
                Optional.empty(),
                Optional.of(at),
                Optional.of(result),
                dismissal,
                changedFine,
                false);
    }

    RemedyRound stayed(boolean stay) {
        return new RemedyRound(
                route, from, decideBy, simplified, extended, answerBy, to, outcome, dismissal, fineFen, stay);
    }
}
