package org.huzheng.matter.version.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.huzheng.matter.OfficialDocument;
import org.huzheng.matter.Publication;
import org.huzheng.statement.Party;

/** What somebody did with a matter version 事项版本办理行为, with the facts its guards look at. */
public sealed interface MatterAct
        permits MatterActs.Plain, MatterActs.Approve, MatterActs.Publish, MatterActs.Supersede, MatterActs.Repeal {
    /** Who did it. */
    Party by();

    /** When it was done and written down. */
    Instant at();

    /** Which event of the life cycle it is. */
    MatterEvent event();

    /** From when the new state holds. */
    default Instant from() {
        return at();
    }

    /**
     * A round of comments 征求意见.
     *
     * @param opened its first day
     * @param closed its last day
     * @param summary what was said and what became of it
     */
    record CommentRound(LocalDate opened, LocalDate closed, String summary) {
        /** All are required. */
        public CommentRound {
            Objects.requireNonNull(opened, "opened");
            Objects.requireNonNull(closed, "closed");
            Objects.requireNonNull(summary, "summary");
        }
    }

    /**
     * An act that needs no facts of its own: SUBMIT, RETURN, PASS, TAKE_EFFECT, BASIS_CHANGED, EVALUATION_DUE, KEEP, SUSPEND
     * or RESUME.
     *
     * @param event which
     * @param by who
     * @param at when
     * @param note why, for people: the review's opinion, which basis changed, the evaluation's result
     * @throws org.huzheng.HuzhengException ARGUMENT_INVALID for an event with facts of its own
     */
    static MatterAct plain(MatterEvent event, Party by, Instant at, String note) {
        return new MatterActs.Plain(event, by, at, note);
    }

    /**
     * The approval 批准 after comments were heard.
     *
     * @param by who reports it
     * @param at when
     * @param comments the round of comments before it
     * @param document the approval
     */
    static MatterAct approve(Party by, Instant at, CommentRound comments, OfficialDocument document) {
        return new MatterActs.Approve(by, at, comments, document);
    }

    /**
     * The publication 公布.
     *
     * @param by who reports it
     * @param at when
     * @param publication where and on which day
     */
    static MatterAct publish(Party by, Instant at, Publication publication) {
        return new MatterActs.Publish(by, at, publication);
    }

    /**
     * Superseded by a newer version 被取代.
     *
     * @param by who
     * @param at when it was decided
     * @param from from when
     * @param successor the number of the newer version
     */
    static MatterAct supersede(Party by, Instant at, Instant from, int successor) {
        return new MatterActs.Supersede(by, at, from, successor);
    }

    /**
     * Repealed 废止.
     *
     * @param by who
     * @param at when it was decided
     * @param from from when
     * @param publication where the adjustment was published
     */
    static MatterAct repeal(Party by, Instant at, Instant from, Publication publication) {
        return new MatterActs.Repeal(by, at, from, publication);
    }
}
