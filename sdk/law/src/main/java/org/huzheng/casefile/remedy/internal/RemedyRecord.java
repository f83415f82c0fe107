package org.huzheng.casefile.remedy.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.huzheng.calendar.Deadline;
import org.huzheng.calendar.LimitUnit;
import org.huzheng.calendar.StatutoryTerm;
import org.huzheng.calendar.TimeLimit;
import org.huzheng.casefile.decision.Decided;
import org.huzheng.casefile.decision.internal.DecisionRecord;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.Duty;
import org.huzheng.casefile.procedure.internal.CaseRecord;
import org.huzheng.casefile.procedure.internal.CaseSoFar;
import org.huzheng.casefile.procedure.internal.Demand;
import org.huzheng.casefile.remedy.ComplaintAnswered;
import org.huzheng.casefile.remedy.ComplaintReceived;
import org.huzheng.casefile.remedy.DismissalGround;
import org.huzheng.casefile.remedy.ExecutionStayed;
import org.huzheng.casefile.remedy.LitigationDecided;
import org.huzheng.casefile.remedy.LitigationDismissed;
import org.huzheng.casefile.remedy.LitigationFiled;
import org.huzheng.casefile.remedy.ReconsiderationAccepted;
import org.huzheng.casefile.remedy.ReconsiderationAnswered;
import org.huzheng.casefile.remedy.ReconsiderationApplied;
import org.huzheng.casefile.remedy.ReconsiderationCopyReceived;
import org.huzheng.casefile.remedy.ReconsiderationDecided;
import org.huzheng.casefile.remedy.ReconsiderationDismissed;
import org.huzheng.casefile.remedy.ReconsiderationExtended;
import org.huzheng.casefile.remedy.RemedyLapsed;
import org.huzheng.casefile.remedy.RemedyOutcome;
import org.huzheng.casefile.remedy.StayLifted;
import org.huzheng.casefile.service.internal.ServiceRecord;

/**
 * What the case remembers of the party’s remedies 救济情况.
 *
 * @param rounds each reconsideration and suit, oldest first
 * @param lapsed whether it was established that the periods are over
 */
public record RemedyRecord(List<RemedyRound> rounds, boolean lapsed) implements CaseRecord<RemedyRecord> {
    /** Copies the list. */
    public RemedyRecord {
        rounds = List.copyOf(rounds);
    }

    /** Before any remedy. */
    public static RemedyRecord none() {
        return new RemedyRecord(List.of(), false);
    }

    /** The latest round, if there is one. */
    public Optional<RemedyRound> latest() {
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.get(rounds.size() - 1));
    }

    /** Whether the party used any remedy at all. */
    public boolean used() {
        return !rounds.isEmpty();
    }

    /** Whether a reconsideration or a suit is going on. */
    public boolean open() {
        return latest().map(RemedyRound::open).orElse(false);
    }

    /** Whether the execution is stayed now (行政复议法 42, 行政诉讼法 56(1)). */
    public boolean stayed() {
        return open() && latest().map(RemedyRound::stayed).orElse(false);
    }

    /** How the remedies ended on the merits as things stand, if they did. */
    public Optional<RemedyOutcome> outcome() {
        return open() ? Optional.empty() : latest().flatMap(RemedyRound::outcome);
    }

    /** Whether the decision was changed, annulled, or found illegal or void, by whomever (行政处罚法 48(2)). */
    public boolean overturned(CaseSoFar soFar) {
        return soFar.the(DecisionRecord.class).withdrawn().isPresent()
                || outcome().filter(ended -> ended != RemedyOutcome.UPHELD).isPresent();
    }

    /** Whether nothing is left of the decision: it was withdrawn, annulled or found void. */
    public boolean annulled(CaseSoFar soFar) {
        return soFar.the(DecisionRecord.class).withdrawn().isPresent()
                || outcome()
                        .filter(ended -> ended == RemedyOutcome.ANNULLED || ended == RemedyOutcome.VOID)
                        .isPresent();
    }

    /** When it was set aside, if it was. */
    public Optional<Instant> overturnedAt(CaseSoFar soFar) {
        return soFar.the(DecisionRecord.class)
                .withdrawn()
                .or(() -> outcome()
                        .filter(ended -> ended != RemedyOutcome.UPHELD)
                        .flatMap(ended -> latest().flatMap(RemedyRound::to)));
    }

    /** The last of the periods open to the party as things stand; empty when none is left, or none has begun. */
    public Optional<Deadline> lastPeriod(CaseSoFar soFar) {
        return open() ? Optional.empty() : RemedyPeriods.last(this, soFar);
    }

    /** Whether nothing can be done against the decision any more: every remedy ended or lapsed. */
    public boolean closed(CaseSoFar soFar, Instant now) {
        if (open() || !soFar.the(ServiceRecord.class).served()) {
            return false;
        }
        return lapsed
                || RemedyPeriods.last(this, soFar).map(by -> by.isOver(now)).orElse(true);
    }

    /** The fine as the remedies left it, in fen: 0 if it was annulled, found void or withdrawn. */
    public long fineFen(CaseSoFar soFar) {
        if (soFar.the(DecisionRecord.class).withdrawn().isPresent()) {
            return 0;
        }
        long fine = soFar.the(DecisionRecord.class).fineFen();
        for (RemedyRound round : rounds) {
            RemedyOutcome ended = round.outcome().orElse(RemedyOutcome.UPHELD);
            if (ended == RemedyOutcome.ANNULLED || ended == RemedyOutcome.VOID) {
                fine = 0;
            }
            fine = round.fineFen().orElse(fine);
        }
        return fine;
    }

    @Override
    public RemedyRecord after(CaseEvent event, CaseSoFar before) {
        if (event instanceof Decided) {
            return open() ? this : none();
        }
        if (event instanceof ReconsiderationApplied) {
            return begun(RemedyRoute.RECONSIDERATION, event.at());
        }
        if (event instanceof LitigationFiled) {
            return overtaken(event.at()).begun(RemedyRoute.LITIGATION, event.at());
        }
        if (event instanceof RemedyLapsed) {
            return new RemedyRecord(rounds, true);
        }
        return with(round -> changed(round, event, before));
    }

    private static RemedyRound changed(RemedyRound round, CaseEvent event, CaseSoFar before) {
        if (event instanceof ReconsiderationAccepted accepted) {
            StatutoryTerm term = accepted.simplified()
                    ? StatutoryTerm.RECONSIDERATION_SIMPLE_DECISION
                    : StatutoryTerm.RECONSIDERATION_DECISION;
            return round.accepted(RemedyPeriods.after(event.at(), term, before), accepted.simplified());
        }
        if (event instanceof ReconsiderationExtended longer) {
            return round.decideBy()
                    .map(by -> round.extended(longer(by, longer.days(), before)))
                    .orElse(round);
        }
        if (event instanceof ReconsiderationDismissed dismissed) {
            return round.dismissed(event.at(), dismissed.ground());
        }
        if (event instanceof LitigationDismissed dismissed) {
            return round.dismissed(event.at(), dismissed.ground());
        }
        if (event instanceof ReconsiderationDecided decided) {
            return round.decided(event.at(), decided.outcome(), decided.fineFen());
        }
        if (event instanceof LitigationDecided decided) {
            return round.decided(event.at(), decided.outcome(), decided.fineFen());
        }
        return answered(round, event, before);
    }

    private static RemedyRound answered(RemedyRound round, CaseEvent event, CaseSoFar before) {
        if (event instanceof ReconsiderationCopyReceived) {
            StatutoryTerm term = round.simplified()
                    ? StatutoryTerm.RECONSIDERATION_SIMPLE_ANSWER
                    : StatutoryTerm.RECONSIDERATION_ANSWER;
            return round.answerBy(Optional.of(RemedyPeriods.after(event.at(), term, before)));
        }
        if (event instanceof ComplaintReceived) {
            return round.answerBy(Optional.of(RemedyPeriods.after(event.at(), StatutoryTerm.COURT_EVIDENCE, before)));
        }
        if (event instanceof ExecutionStayed || event instanceof StayLifted) {
            return round.stayed(event instanceof ExecutionStayed);
        }
        return event instanceof ReconsiderationAnswered || event instanceof ComplaintAnswered
                ? round.answerBy(Optional.empty())
                : round;
    }

    private static Deadline longer(Deadline by, int days, CaseSoFar before) {
        TimeLimit limit = new TimeLimit(
                by.limit().length() + days, LimitUnit.CALENDAR_DAY, by.limit().article());
        return Deadline.after(
                by.start(), by.limit().rollOverArticle().map(limit::rollingOver).orElse(limit), before.calendar());
    }

    private RemedyRecord begun(RemedyRoute route, Instant at) {
        List<RemedyRound> more = new ArrayList<>(rounds);
        more.add(RemedyRound.begun(route, at));
        return new RemedyRecord(more, false);
    }

    /** A reconsideration that was not decided in time ends when the party sues (行政诉讼法 45). */
    private RemedyRecord overtaken(Instant at) {
        return open() ? with(round -> round.dismissed(at, DismissalGround.OVERTAKEN)) : this;
    }

    private RemedyRecord with(UnaryOperator<RemedyRound> change) {
        if (!open()) {
            return this;
        }
        List<RemedyRound> all = new ArrayList<>(rounds);
        int last = all.size() - 1;
        all.set(last, change.apply(all.get(last)));
        return new RemedyRecord(all, lapsed);
    }

    @Override
    public List<Duty> duties(CaseSoFar now) {
        return latest().filter(RemedyRound::open)
                .flatMap(round -> round.answerBy()
                        .map(by -> Demand.by(
                                        by,
                                        round.route() == RemedyRoute.LITIGATION
                                                ? "answer-complaint"
                                                : "answer-reconsideration",
                                        by.limit().article())
                                .says(
                                        "提出书面答复并提交作出行政行为的证据、依据",
                                        "answer in writing and hand in the evidence and grounds of the decision")))
                .map(List::of)
                .orElse(List.of());
    }
}
