package org.huzheng.matter.assignment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.matter.MatterSamples.BUREAU;
import static org.huzheng.matter.assignment.internal.AssignmentSamples.ID;
import static org.huzheng.matter.assignment.internal.AssignmentSamples.day;
import static org.huzheng.matter.assignment.internal.AssignmentSamples.proposal;
import static org.huzheng.matter.assignment.internal.AssignmentSamples.publication;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.lifecycle.internal.Step;
import org.huzheng.matter.AssignmentMode;
import org.huzheng.matter.AssignmentState;
import org.huzheng.matter.MatterAssignment;
import org.huzheng.matter.MatterCatalogue;
import org.huzheng.matter.TransitionClause;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Seeded random acts on an assignment of each mode: nobody files without a published power, nor after its withdrawal. */
@Tag("HZ-MAT-007")
@Tag("HZ-MAT-009")
class AssignmentHistoryPropertyTest {
    private static final int HISTORIES = 200;
    private static final int ACTS = 40;
    private static final Map<AssignmentState, AssignmentEvent> WAY = Map.of(
            AssignmentState.PROPOSED, AssignmentEvent.ASSESS,
            AssignmentState.CAPACITY_ASSESSED, AssignmentEvent.REVIEW,
            AssignmentState.LEGAL_REVIEWED, AssignmentEvent.APPROVE,
            AssignmentState.APPROVED, AssignmentEvent.PUBLISH,
            AssignmentState.PUBLISHED, AssignmentEvent.START);
    private static final List<AssignmentEvent> EVENTS = List.of(AssignmentEvent.values());
    private static final List<AssignmentMode> MODES = List.of(AssignmentMode.values());

    private static AssignmentAct act(AssignmentEvent event, MatterAssignment now, Instant at, Random random) {
        LocalDate on = ChinaTime.date(at).minusDays(random.nextInt(3));
        return switch (event) {
            case ASSESS -> AssignmentAct.assess(at, AssignmentSamples.assessment(now.mode()));
            case APPROVE ->
                random.nextInt(4) == 0
                        ? AssignmentAct.approve(at, Optional.empty())
                        : AssignmentAct.approve(
                                at, ((AssignmentActs.Approve) AssignmentSamples.approve(now.mode())).approval());
            case PUBLISH ->
                AssignmentAct.publish(at, List.of(publication(now.source(), on), publication(now.recipient(), on)));
            case WITHDRAW ->
                AssignmentAct.withdraw(
                        at,
                        at.plus(Duration.ofDays(random.nextInt(30))),
                        new TransitionClause(TransitionClause.OpenCases.HANDED_OVER, "移交"),
                        publication(BUREAU, on));
            default -> AssignmentAct.plain(event, at, "意见");
        };
    }

    @Test
    void acts_random_neverGiveAPowerThatWasNotPublishedOrWasTakenBack() {
        Random random = new Random(20261127);
        Set<AssignmentState> reached = EnumSet.noneOf(AssignmentState.class);
        for (int history = 0; history < HISTORIES; history++) {
            AssignmentMode mode = MODES.get(random.nextInt(MODES.size()));
            MatterCatalogue catalogue = AssignmentProcedure.proposed(AssignmentSamples.catalogue(), proposal(mode));
            Instant at = day(2026, 1, 15);
            for (int i = 0; i < ACTS; i++) {
                at = at.plus(Duration.ofDays(random.nextInt(i < 8 ? 8 : 60)));
                catalogue = tried(catalogue, at, random);
                reached.add(catalogue.latestAssignment(ID).orElseThrow().state());
            }
            assertSound(catalogue, at);
        }
        assertThat(reached).containsAll(EnumSet.allOf(AssignmentState.class));
    }

    private static MatterCatalogue tried(MatterCatalogue catalogue, Instant at, Random random) {
        MatterAssignment now = catalogue.latestAssignment(ID).orElseThrow();
        AssignmentEvent drawn = EVENTS.get(random.nextInt(EVENTS.size()));
        // Withdrawals end a history; most are put off, so that others run out by themselves.
        boolean putOff = drawn == AssignmentEvent.WITHDRAW && random.nextInt(6) > 0;
        AssignmentEvent any = putOff ? AssignmentEvent.EXPIRE : drawn;
        AssignmentAct act = act(random.nextBoolean() ? WAY.getOrDefault(now.state(), any) : any, now, at, random);
        Step<AssignmentState> step = AssignmentProcedure.attempt(catalogue, ID, act);
        try {
            MatterCatalogue after = AssignmentProcedure.after(catalogue, ID, act);
            assertThat(step).isInstanceOf(Step.Moved.class);
            return after;
        } catch (HuzhengException e) {
            assertThat(e.code()).isEqualTo(ErrorCode.TRANSITION_ILLEGAL);
            assertThat(step).isInstanceOf(Step.Refused.class);
            return catalogue;
        }
    }

    private static void assertSound(MatterCatalogue catalogue, Instant end) {
        List<MatterAssignment> rows = catalogue.assignments().stream()
                .filter(row -> row.id().equals(ID))
                .toList();
        Optional<Instant> published = rows.stream()
                .filter(row -> row.state() == AssignmentState.PUBLISHED)
                .map(MatterAssignment::recordedAt)
                .findFirst();
        Optional<Instant> taken = rows.stream()
                .filter(row -> row.state() == AssignmentState.WITHDRAWN)
                .map(row -> row.validity().from())
                .findFirst();
        for (Instant at = day(2026, 1, 1); at.isBefore(end); at = at.plus(Duration.ofDays(11))) {
            Instant filed = at;
            if (AssignedPower.of(catalogue, ID, end).mayFile(filed)) {
                assertThat(published).isPresent();
                assertThat(taken.filter(from -> !filed.isBefore(from))).isEmpty();
            }
            if (AssignedPower.of(catalogue, ID, filed).mayFile(filed)) {
                assertThat(published.filter(known -> !known.isAfter(filed)))
                        .as("nobody holds what was not published by then")
                        .isPresent();
            }
        }
    }
}
