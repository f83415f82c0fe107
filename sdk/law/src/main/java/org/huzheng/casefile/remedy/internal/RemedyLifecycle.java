package org.huzheng.casefile.remedy.internal;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.huzheng.casefile.decision.Decided;
import org.huzheng.casefile.procedure.internal.CaseTable;
import org.huzheng.casefile.procedure.internal.Region;
import org.huzheng.casefile.procedure.internal.Trigger;
import org.huzheng.casefile.remedy.ComplaintAnswered;
import org.huzheng.casefile.remedy.ComplaintReceived;
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

/** What becomes of the party’s remedies 行政救济; mirrored by {@code spec/state-machines/remedy.yaml}. */
public final class RemedyLifecycle {
    private static final Set<RemedyState> ENDED = EnumSet.of(
            RemedyState.UPHELD, RemedyState.CHANGED, RemedyState.ANNULLED, RemedyState.ILLEGAL, RemedyState.VOID);

    static final CaseTable<RemedyState> TABLE = table();

    /** The region of a case in which the party’s remedies go on. */
    public static final Region<RemedyState> REGION =
            Region.of(TABLE, RemedyState.NONE).following(Decided.class);

    private RemedyLifecycle() {}

    private static CaseTable<RemedyState> table() {
        CaseTable.Builder<RemedyState> table = CaseTable.named("remedy");
        seeking(table);
        seekingAgain(table);
        for (RemedyState forum : EnumSet.of(RemedyState.RECONSIDERATION, RemedyState.LITIGATION)) {
            inForum(table, forum);
        }
        changed(table);
        decidedAnew(table);
        return table.build();
    }

    private static void seeking(CaseTable.Builder<RemedyState> table) {
        table.row(
                        RemedyState.NONE,
                        ReconsiderationApplied.class,
                        RemedyState.RECONSIDERATION,
                        RemedyGuards.DECISION_MADE,
                        RemedyGuards.APPLIED_IN_TIME)
                .row(
                        RemedyState.NONE,
                        LitigationFiled.class,
                        RemedyState.LITIGATION,
                        RemedyGuards.DECISION_MADE,
                        RemedyGuards.RECONSIDERATION_FIRST,
                        RemedyGuards.SUED_IN_TIME)
                .row(RemedyState.NONE, RemedyLapsed.class, RemedyState.LAPSED, RemedyGuards.PERIODS_OVER)
                .row(
                        RemedyState.LAPSED,
                        ReconsiderationApplied.class,
                        RemedyState.RECONSIDERATION,
                        RemedyGuards.APPLIED_IN_TIME)
                .row(
                        RemedyState.LAPSED,
                        LitigationFiled.class,
                        RemedyState.LITIGATION,
                        RemedyGuards.RECONSIDERATION_FIRST,
                        RemedyGuards.SUED_IN_TIME)
                .row(
                        RemedyState.RECONSIDERATION,
                        ReconsiderationAccepted.class,
                        RemedyState.RECONSIDERATION,
                        RemedyGuards.ACCEPTED_ONCE)
                .row(
                        RemedyState.RECONSIDERATION,
                        ReconsiderationExtended.class,
                        RemedyState.RECONSIDERATION,
                        RemedyGuards.ACCEPTED,
                        RemedyGuards.ONCE_THIRTY_DAYS)
                .row(
                        RemedyState.RECONSIDERATION,
                        LitigationFiled.class,
                        RemedyState.LITIGATION,
                        RemedyGuards.RECONSIDERATION_LATE);
    }

    private static void seekingAgain(CaseTable.Builder<RemedyState> table) {
        table.row(
                        RemedyState.DISMISSED,
                        ReconsiderationApplied.class,
                        RemedyState.RECONSIDERATION,
                        RemedyGuards.MAY_APPLY_AGAIN,
                        RemedyGuards.APPLIED_IN_TIME)
                .row(
                        RemedyState.DISMISSED,
                        LitigationFiled.class,
                        RemedyState.LITIGATION,
                        RemedyGuards.RECONSIDERATION_FIRST,
                        RemedyGuards.AFTER_RECONSIDERATION,
                        RemedyGuards.SUED_IN_TIME)
                .row(RemedyState.DISMISSED, RemedyLapsed.class, RemedyState.LAPSED, RemedyGuards.PERIODS_OVER);
        for (RemedyState ended : ENDED) {
            table.row(
                    ended,
                    LitigationFiled.class,
                    RemedyState.LITIGATION,
                    RemedyGuards.AFTER_RECONSIDERATION,
                    RemedyGuards.WITHIN_FIFTEEN_DAYS);
        }
    }

    /** What the body and the court do; each only where the matter lies before it. */
    private static void inForum(CaseTable.Builder<RemedyState> table, RemedyState forum) {
        table.row(forum, ReconsiderationCopyReceived.class, forum, RemedyGuards.SAME_FORUM)
                .row(forum, ComplaintReceived.class, forum, RemedyGuards.SAME_FORUM)
                .row(forum, ReconsiderationAnswered.class, forum, RemedyGuards.SAME_FORUM, RemedyGuards.COPY_RECEIVED)
                .row(forum, ComplaintAnswered.class, forum, RemedyGuards.SAME_FORUM, RemedyGuards.COPY_RECEIVED)
                .row(forum, ReconsiderationDismissed.class, RemedyState.DISMISSED, RemedyGuards.SAME_FORUM)
                .row(forum, LitigationDismissed.class, RemedyState.DISMISSED, RemedyGuards.SAME_FORUM)
                .row(forum, ExecutionStayed.class, forum, RemedyGuards.STAY_REASONED)
                .row(forum, StayLifted.class, forum, RemedyGuards.STAYED);
        for (RemedyOutcome outcome : EnumSet.complementOf(EnumSet.of(RemedyOutcome.CHANGED))) {
            table.row(forum, byBody(outcome), end(outcome), RemedyGuards.SAME_FORUM)
                    .row(forum, byCourt(outcome), end(outcome), RemedyGuards.SAME_FORUM);
        }
    }

    private static void changed(CaseTable.Builder<RemedyState> table) {
        Trigger<ReconsiderationDecided> byBody = byBody(RemedyOutcome.CHANGED);
        Trigger<LitigationDecided> byCourt = byCourt(RemedyOutcome.CHANGED);
        table.row(
                        RemedyState.RECONSIDERATION,
                        byBody,
                        RemedyState.CHANGED,
                        RemedyGuards.SAME_FORUM,
                        RemedyGuards.NOT_HEAVIER_BY_BODY)
                .row(RemedyState.RECONSIDERATION, byCourt, RemedyState.CHANGED, RemedyGuards.SAME_FORUM)
                .row(RemedyState.LITIGATION, byBody, RemedyState.CHANGED, RemedyGuards.SAME_FORUM)
                .row(
                        RemedyState.LITIGATION,
                        byCourt,
                        RemedyState.CHANGED,
                        RemedyGuards.SAME_FORUM,
                        RemedyGuards.NOT_HEAVIER_BY_COURT);
    }

    /** A new decision has remedies of its own; until then those against the old one go on where they lie. */
    private static void decidedAnew(CaseTable.Builder<RemedyState> table) {
        for (RemedyState state : RemedyState.values()) {
            boolean pending = state == RemedyState.RECONSIDERATION || state == RemedyState.LITIGATION;
            table.row(state, Decided.class, pending ? state : RemedyState.NONE);
        }
    }

    private static Trigger<ReconsiderationDecided> byBody(RemedyOutcome outcome) {
        return Trigger.of(ReconsiderationDecided.class, word(outcome), decided -> decided.outcome() == outcome);
    }

    private static Trigger<LitigationDecided> byCourt(RemedyOutcome outcome) {
        return Trigger.of(LitigationDecided.class, word(outcome), decided -> decided.outcome() == outcome);
    }

    private static String word(RemedyOutcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    private static RemedyState end(RemedyOutcome outcome) {
        return switch (outcome) {
            case UPHELD -> RemedyState.UPHELD;
            case CHANGED -> RemedyState.CHANGED;
            case ANNULLED -> RemedyState.ANNULLED;
            case ILLEGAL -> RemedyState.ILLEGAL;
            case VOID -> RemedyState.VOID;
        };
    }
}
