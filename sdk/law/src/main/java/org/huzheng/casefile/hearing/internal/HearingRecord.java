package org.huzheng.casefile.hearing.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.calendar.Deadline;
import org.huzheng.calendar.StatutoryTerm;
import org.huzheng.casefile.hearing.HearingHeld;
import org.huzheng.casefile.hearing.HearingRightNotified;
import org.huzheng.casefile.hearing.HearingScheduled;
import org.huzheng.casefile.hearing.PresiderChallengeDecided;
import org.huzheng.casefile.hearing.PresiderChallenged;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.Duty;
import org.huzheng.casefile.procedure.internal.CaseRecord;
import org.huzheng.casefile.procedure.internal.CaseSoFar;
import org.huzheng.casefile.procedure.internal.Demand;

/**
 * What the case remembers of its hearing 听证情况.
 *
 * @param state where the hearing stands
 * @param requestBy by when the party may ask, since the right was last notified
 * @param appointment the time and place last notified
 * @param challenge a request that the presider withdraw, while it is open
 * @param withdrawn presiders who withdrew
 */
public record HearingRecord(
        HearingState state,
        Optional<Deadline> requestBy,
        Optional<HearingScheduled> appointment,
        Optional<PresiderChallenged> challenge,
        List<String> withdrawn)
        implements CaseRecord<HearingRecord> {
    /** Copies the list. */
    public HearingRecord {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(requestBy, "requestBy");
        Objects.requireNonNull(appointment, "appointment");
        Objects.requireNonNull(challenge, "challenge");
        withdrawn = List.copyOf(withdrawn);
    }

    /** Before anything happened. */
    public static HearingRecord none() {
        return new HearingRecord(HearingState.NONE, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /** Whether the right to ask for a hearing was notified. */
    public boolean rightNotified() {
        return state != HearingState.NONE;
    }

    /** Whether the right was notified with this notice or after it, so that it covers what is proposed now. */
    public boolean rightNotifiedSince(Instant notice) {
        return requestBy.filter(deadline -> !deadline.start().isBefore(notice)).isPresent();
    }

    /** Whether the party may still ask: the right was notified, was not used, and its time is not over. */
    public boolean rightPending(Instant now) {
        return state == HearingState.RIGHT_NOTICED
                && requestBy.map(deadline -> !deadline.isOver(now)).orElse(true);
    }

    /** Whether the party asked and the hearing is neither finished with its record signed nor given up. */
    public boolean openRequest() {
        return state == HearingState.REQUESTED || state == HearingState.SCHEDULED || state == HearingState.HELD;
    }

    /** Whether the hearing took place. */
    public boolean held() {
        return state == HearingState.HELD || state == HearingState.RECORD_SIGNED;
    }

    /** Whether a hearing ever took place in this case 经过听证程序, whatever was notified since (行政处罚法 58(1)2). */
    public static boolean heldIn(CaseSoFar soFar) {
        return soFar.events().stream().anyMatch(HearingHeld.class::isInstance);
    }

    /** Whether the party gave the hearing up. */
    public boolean abandoned() {
        return state == HearingState.ABANDONED;
    }

    /** Whether the record is signed, so that the decision can rest on it (行政处罚法 65). */
    public boolean recordSigned() {
        return state == HearingState.RECORD_SIGNED;
    }

    /** Whether the hearing keeps the case from being decided now. */
    public boolean holdsUpDecision(Instant now) {
        return rightPending(now) || openRequest();
    }

    @Override
    public HearingRecord after(CaseEvent event, CaseSoFar before) {
        if (event instanceof HearingRightNotified notified) {
            Deadline by = Deadline.after(notified.at(), StatutoryTerm.HEARING_REQUEST.limit(), before.calendar());
            return new HearingRecord(
                    HearingState.RIGHT_NOTICED, Optional.of(by), Optional.empty(), Optional.empty(), List.of());
        }
        if (event instanceof HearingScheduled scheduled) {
            return new HearingRecord(
                    HearingState.SCHEDULED, requestBy, Optional.of(scheduled), Optional.empty(), withdrawn);
        }
        if (event instanceof PresiderChallenged challenged) {
            return new HearingRecord(state, requestBy, appointment, Optional.of(challenged), withdrawn);
        }
        if (event instanceof PresiderChallengeDecided decided) {
            return challengeDecided(decided);
        }
        return to(HearingConductGuards.reached(event).orElse(state));
    }

    private HearingRecord challengeDecided(PresiderChallengeDecided decided) {
        List<String> all = new ArrayList<>(withdrawn);
        if (decided.upheld()) {
            challenge.ifPresent(open -> all.add(open.presider()));
        }
        return new HearingRecord(state, requestBy, appointment, Optional.empty(), all);
    }

    private HearingRecord to(HearingState next) {
        return new HearingRecord(next, requestBy, appointment, challenge, withdrawn);
    }

    @Override
    public List<Duty> duties(CaseSoFar now) {
        return switch (state) {
            case RIGHT_NOTICED ->
                requestBy
                        .map(by -> List.of(Demand.by(by, "await-hearing-request", "行政处罚法 64(1)")
                                .says("等候当事人要求听证", "wait for the party’s request")))
                        .orElse(List.of());
            case REQUESTED ->
                List.of(Demand.open("organise-hearing", "行政处罚法 63(1)").says("组织听证并通知时间、地点", "organise the hearing"));
            case SCHEDULED -> scheduledDuties();
            case HELD ->
                List.of(Demand.open("sign-hearing-record", "行政处罚法 64(8)")
                        .says("听证笔录交当事人核对签字", "have the record signed"));
            case NONE, LAPSED, ABANDONED, RECORD_SIGNED -> List.of();
        };
    }

    private List<Duty> scheduledDuties() {
        Duty hold = Demand.open("hold-hearing", "行政处罚法 64(7)").says("按通知的时间、地点举行听证", "hold the hearing as notified");
        if (challenge.isEmpty() && !presiderWithdrew()) {
            return List.of(hold);
        }
        String name = challenge.isPresent() ? "decide-presider-challenge" : "appoint-another-presider";
        String zh = challenge.isPresent() ? "决定听证主持人是否回避" : "另行指定听证主持人";
        String en = challenge.isPresent() ? "decide whether the presider withdraws" : "appoint another presider";
        return List.of(Demand.open(name, "行政处罚法 64(4)").says(zh, en), hold.waiting());
    }

    /** Whether the presider last appointed has withdrawn since. */
    boolean presiderWithdrew() {
        return appointment.map(each -> withdrawn.contains(each.presider())).orElse(false);
    }
}
