package org.huzheng.server.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.statement.Party;

/**
 * A row of a department's list 清单条目.
 *
 * @param department 统一社会信用代码 of the department whose list it is in
 * @param kind the list
 * @param place its place in the list
 * @param logIndex the leaf of the statement listed
 * @param since when it came into the list
 * @param key what people know it by: a contract's or request's own id, else the evidence's
 * @param dealing whom and what it is about
 * @param phases its state now and later; empty if it has none
 * @param waiting what the department owes; empty if nothing
 */
public record Listing(
        String department,
        Kind kind,
        Place place,
        long logIndex,
        Instant since,
        BusinessKey key,
        Dealing dealing,
        Optional<Phases> phases,
        Optional<Waiting> waiting) {
    /** The lists there are. */
    public enum Kind {
        /** 契约. */
        CONTRACT,
        /** 调取申请. */
        REQUEST,
        /** 证据. */
        EVIDENCE,
        /** 数据放行. */
        RELEASE,
        /** 撤回. */
        RECALL,
        /** 异议. */
        OBJECTION,
        /** 移送: the sender is its PROVIDER, the receiver its CONSUMER. */
        HANDOVER
    }

    /** On which side of it the department stands. */
    public enum Role {
        /** 提供方: the evidence is its own. */
        PROVIDER,
        /** 使用方. */
        CONSUMER,
        /** 协调单位: an objection went on to it. */
        BODY
    }

    /** What a department owes 待办. */
    public enum Duty {
        /** 待安全审查. */
        SECURITY_REVIEW,
        /** 待签署. */
        SIGNATURE,
        /** 待恢复或者终止. */
        RESUMPTION,
        /** 待答复. */
        ANSWER,
        /** 待确认. */
        ACKNOWLEDGEMENT,
        /** 待催办: another's acknowledgement is overdue. */
        REMINDER,
        /** 待答复异议. */
        OBJECTION_ANSWER,
        /** 待出具协调意见. */
        OPINION,
        /** 待删除: what was obtained may not be kept any longer. */
        DELETION,
        /** 待更正: an objection was upheld. */
        CORRECTION,
        /** 待签收移送的案件. */
        HANDOVER_RECEIPT,
        /** 待决定是否立案. */
        HANDOVER_DECISION,
        /** 待移交涉案物品和材料. */
        GOODS_HANDOVER
    }

    /**
     * A place in a list; nothing is ever put before what stands there.
     *
     * @param sequence the leaf by which it came into the list
     * @param part its number among those that came by the same leaf, from 0
     */
    public record Place(long sequence, int part) {
        /** Before everything. */
        public static final Place START = new Place(-1, 0);
    }

    /**
     * Whom and what it is about.
     *
     * @param role the department's side
     * @param counterpart the other side, as the statement calls it
     * @param caseNo 案号 of the consumer's case
     * @param evidence the evidence
     * @param request the consumer's request
     */
    public record Dealing(
            Role role,
            Optional<Party> counterpart,
            Optional<String> caseNo,
            Optional<BusinessKey> evidence,
            Optional<BusinessKey> request) {
        /** Of one's own evidence, with nobody else. */
        public static Dealing own(BusinessKey evidence) {
            return new Dealing(
                    Role.PROVIDER, Optional.empty(), Optional.empty(), Optional.of(evidence), Optional.empty());
        }
    }

    /**
     * A state, and what time alone makes of it.
     *
     * @param now until it starts
     * @param startsAt from when on it is {@code started}
     * @param started from then on, until it ends
     * @param endsAt from when on it is {@code ended}, not before it starts
     * @param ended from then on
     */
    public record Phases(String now, Instant startsAt, String started, Instant endsAt, String ended) {
        /** A state that time does not change. */
        public static Phases always(String state) {
            Objects.requireNonNull(state, "state");
            return new Phases(state, Instant.EPOCH, state, Instant.EPOCH, state);
        }
    }

    /**
     * What the department owes.
     *
     * @param duty what
     * @param from since when it waits, if not at once
     * @param until after which nothing can be done any more; empty if it waits for good
     * @param due the last day, by China's time, after which it is overdue and still waits
     */
    public record Waiting(Duty duty, Optional<Instant> from, Optional<Instant> until, Optional<LocalDate> due) {
        /** What waits at once, and has no day. */
        public Waiting(Duty duty, Optional<Instant> until) {
            this(duty, Optional.empty(), until, Optional.empty());
        }
    }
}
