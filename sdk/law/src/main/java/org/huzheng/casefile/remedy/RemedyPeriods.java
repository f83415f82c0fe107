package org.huzheng.casefile.remedy;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.huzheng.calendar.Deadline;
import org.huzheng.calendar.StatutoryTerm;
import org.huzheng.casefile.decision.Decision;
import org.huzheng.casefile.procedure.CaseSoFar;
import org.huzheng.casefile.service.ServiceRecord;

/** By when the party may apply or sue 救济期限. */
final class RemedyPeriods {
    private RemedyPeriods() {}

    static Deadline after(Instant start, StatutoryTerm term, CaseSoFar soFar) {
        return Deadline.after(start, term.limit(), soFar.calendar());
    }

    /** Whether the party must go through reconsideration before it may sue (行政复议法 23(1)(1)). */
    static boolean reconsiderationFirst(CaseSoFar soFar) {
        Decision decision = soFar.the(Decision.class);
        return decision.onSpot()
                || decision.decided()
                        .map(made -> made.paper().remedies().reconsiderationFirst())
                        .orElse(false);
    }

    /** By when it may apply for reconsideration; empty before the decision is served. */
    static Optional<Deadline> applyBy(CaseSoFar soFar) {
        return soFar.the(ServiceRecord.class)
                .servedAt()
                .map(served -> after(served, StatutoryTerm.RECONSIDERATION, soFar));
    }

    /** By when it may sue without reconsideration; empty before service, and where reconsideration comes first. */
    static Optional<Deadline> sueDirectlyBy(CaseSoFar soFar) {
        return reconsiderationFirst(soFar)
                ? Optional.empty()
                : soFar.the(ServiceRecord.class)
                        .servedAt()
                        .map(served -> after(served, StatutoryTerm.LITIGATION, soFar));
    }

    /** By when it may sue after a reconsideration that ended, or that should have ended. */
    static Optional<Deadline> sueAfterBy(RemedyRound round, CaseSoFar soFar) {
        return round.to()
                .or(() -> round.decideBy().map(by -> by.end().minusSeconds(1)))
                .map(from -> after(from, StatutoryTerm.LITIGATION_AFTER_RECONSIDERATION, soFar));
    }

    /** The last of the periods that are open to the party as things stand; empty when none is, or none has begun. */
    static Optional<Deadline> last(RemedyRecord remedy, CaseSoFar soFar) {
        Optional<RemedyRound> round = remedy.latest();
        if (round.isEmpty()) {
            return later(applyBy(soFar), sueDirectlyBy(soFar));
        }
        if (round.get().route() == RemedyRoute.LITIGATION) {
            return round.get().outcome().isPresent() ? Optional.empty() : later(applyBy(soFar), sueDirectlyBy(soFar));
        }
        Optional<Deadline> after = sueAfterBy(round.get(), soFar);
        return round.get().dismissal().isPresent() ? later(after, sueDirectlyBy(soFar)) : after;
    }

    private static Optional<Deadline> later(Optional<Deadline> one, Optional<Deadline> other) {
        return Stream.of(one, other).flatMap(Optional::stream).max(Comparator.comparing(Deadline::end));
    }
}
