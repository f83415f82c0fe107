package org.huzheng.matter.version.internal;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.matter.OfficialDocument;
import org.huzheng.matter.Publication;
import org.huzheng.statement.Party;

/** The acts, each with the facts its guards look at. */
final class MatterActs {
    private MatterActs() {}

    /**
     * An act that needs no facts of its own: SUBMIT, RETURN, PASS, TAKE_EFFECT, BASIS_CHANGED, EVALUATION_DUE, KEEP, SUSPEND
     * or RESUME.
     *
     * @param event which
     * @param by who
     * @param at when
     * @param note why, for people: the review's opinion, which basis changed, the evaluation's result
     */
    record Plain(MatterEvent event, Party by, Instant at, String note) implements MatterAct {
        private static final Set<MatterEvent> OTHERS =
                EnumSet.of(MatterEvent.APPROVE, MatterEvent.PUBLISH, MatterEvent.SUPERSEDE, MatterEvent.REPEAL);

        /** All are required; an event with facts of its own is refused. */
        public Plain {
            if (OTHERS.contains(event)) {
                throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, event + " needs facts of its own");
            }
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(note, "note");
        }
    }

    /**
     * The approval 批准 after comments were heard.
     *
     * @param by who reports it
     * @param at when
     * @param comments the round of comments before it
     * @param document the approval
     */
    record Approve(Party by, Instant at, MatterAct.CommentRound comments, OfficialDocument document)
            implements MatterAct {
        /** All are required. */
        public Approve {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(comments, "comments");
            Objects.requireNonNull(document, "document");
        }

        @Override
        public MatterEvent event() {
            return MatterEvent.APPROVE;
        }
    }

    /**
     * The publication 公布.
     *
     * @param by who reports it
     * @param at when
     * @param publication where and on which day
     */
    record Publish(Party by, Instant at, Publication publication) implements MatterAct {
        /** All are required. */
        public Publish {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(publication, "publication");
        }

        @Override
        public MatterEvent event() {
            return MatterEvent.PUBLISH;
        }
    }

    /**
     * Superseded by a newer version 被取代.
     *
     * @param by who
     * @param at when it was decided
     * @param from from when
     * @param successor the number of the newer version
     */
    record Supersede(Party by, Instant at, Instant from, int successor) implements MatterAct {
        /** All are required. */
        public Supersede {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(from, "from");
        }

        @Override
        public MatterEvent event() {
            return MatterEvent.SUPERSEDE;
        }
    }

    /**
     * Repealed 废止.
     *
     * @param by who
     * @param at when it was decided
     * @param from from when
     * @param publication where the adjustment was published
     */
    record Repeal(Party by, Instant at, Instant from, Publication publication) implements MatterAct {
        /** All are required. */
        public Repeal {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(publication, "publication");
        }

        @Override
        public MatterEvent event() {
            return MatterEvent.REPEAL;
        }
    }
}
