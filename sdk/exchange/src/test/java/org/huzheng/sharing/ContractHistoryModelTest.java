package org.huzheng.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.sharing.SharingSamples.CONSUMER;
import static org.huzheng.sharing.SharingSamples.FROM;
import static org.huzheng.sharing.SharingSamples.PROVIDER;
import static org.huzheng.sharing.SharingSamples.STRANGER;
import static org.huzheng.sharing.SharingSamples.TO;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.Verified;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Random events of a contract, signed and verified, against a model that is a page of plain ifs. */
@Tag("HZ-SHR-007")
@Tag("HZ-SHR-009")
class ContractHistoryModelTest {
    private static final int HISTORIES = 60 * Integer.getInteger("huzheng.rounds", 1);
    private static final Instant PROPOSED = FROM.minusSeconds(3600);

    /** The instants at which things happen: around every border of the period, each equal to, before and after it. */
    private static final List<Instant> INSTANTS = List.of(
            PROPOSED.minusMillis(1),
            PROPOSED,
            PROPOSED.plusSeconds(600),
            FROM.minusSeconds(1),
            FROM,
            FROM.plus(Duration.ofDays(30)),
            FROM.plus(Duration.ofDays(60)),
            TO.minusSeconds(1),
            TO,
            TO.plusSeconds(1));

    private static final List<Party> PARTIES = List.of(PROVIDER, CONSUMER, STRANGER);

    private enum What {
        ACCEPT,
        REJECT,
        SUSPEND,
        RESUME,
        REVOKE
    }

    private static final List<What> WHATS = List.of(What.values());

    private static final Set<ContractState> STANDING = Set.of(
            ContractState.SIGNED, ContractState.ACTIVE, ContractState.SUSPENDED, ContractState.SUSPENDED_BY_BOTH);

    /** By how many parties stop it. */
    private static final List<ContractState> STOPPED =
            List.of(ContractState.ACTIVE, ContractState.SUSPENDED, ContractState.SUSPENDED_BY_BOTH);

    private record Event(Instant at, What what, Party by) {}

    private final Map<Event, Verified<?>> signed = new HashMap<>();
    private final StatementRef ref = SharingSamples.contract().ref();

    /** What a contract is after these events, in the order of their times; empty if they cannot have happened. */
    private static Optional<ContractState> model(List<Event> events, Instant until) {
        ContractState state = ContractState.DRAFT;
        Set<Party> accepted = new HashSet<>();
        Set<Party> suspending = new HashSet<>();
        List<Event> ordered = new ArrayList<>(events);
        ordered.sort(Comparator.comparing(Event::at));
        for (Event event : ordered) {
            if (event.at().isAfter(until)) {
                continue;
            }
            state = passed(state, event.at());
            boolean open = state == ContractState.DRAFT || state == ContractState.PARTLY_SIGNED;
            boolean party = !event.by().is(STRANGER);
            if (event.what() == What.ACCEPT) {
                boolean may = open
                        && party
                        && !accepted.contains(event.by())
                        && event.at().isBefore(TO);
                if (!may) {
                    return Optional.empty();
                }
                accepted.add(event.by());
                state = accepted.size() == 2 ? ContractState.SIGNED : ContractState.PARTLY_SIGNED;
            } else if (event.what() == What.REJECT) {
                if (!open || !party) {
                    return Optional.empty();
                }
                state = ContractState.REJECTED;
            } else if (event.what() == What.REVOKE) {
                if (!STANDING.contains(state) || !party) {
                    return Optional.empty();
                }
                state = ContractState.REVOKED;
            } else {
                boolean stops = event.what() == What.SUSPEND;
                boolean may = STANDING.contains(state)
                        && state != ContractState.SIGNED
                        && party
                        && (stops ? suspending.add(event.by()) : suspending.remove(event.by()));
                if (!may) {
                    return Optional.empty();
                }
                state = STOPPED.get(suspending.size());
            }
        }
        return Optional.of(passed(state, until));
    }

    private static ContractState passed(ContractState state, Instant at) {
        if (!at.isBefore(TO)) {
            boolean unsigned = state == ContractState.DRAFT || state == ContractState.PARTLY_SIGNED;
            return unsigned ? ContractState.LAPSED : STANDING.contains(state) ? ContractState.EXPIRED : state;
        }
        return state == ContractState.SIGNED && !at.isBefore(FROM) ? ContractState.ACTIVE : state;
    }

    private ContractHistory happened(ContractHistory history, Event event) {
        if (event.what() == What.REVOKE) {
            @SuppressWarnings("unchecked")
            Verified<ContractRevocation> revocation = (Verified<ContractRevocation>)
                    signed.computeIfAbsent(event, it -> SharingSamples.revokes(history, it.by(), it.at()));
            return history.revoked(revocation);
        }
        if (event.what() == What.SUSPEND || event.what() == What.RESUME) {
            ContractSuspension.Action action =
                    ContractSuspension.Action.valueOf(event.what().name());
            @SuppressWarnings("unchecked")
            Verified<ContractSuspension> suspension = (Verified<ContractSuspension>)
                    signed.computeIfAbsent(event, it -> SharingSamples.suspends(history, it.by(), action, it.at()));
            return history.suspended(suspension);
        }
        ContractSignature.Answer answer =
                ContractSignature.Answer.valueOf(event.what().name());
        @SuppressWarnings("unchecked")
        Verified<ContractSignature> signature = (Verified<ContractSignature>)
                signed.computeIfAbsent(event, it -> SharingSamples.answers(ref, it.by(), answer, it.at()));
        return history.answered(signature);
    }

    private static Event random(Random random, int step) {
        // Mostly what leads somewhere, so that long histories come up too
        What later = random.nextInt(3) == 0 ? What.REVOKE : random.nextInt(3) == 0 ? What.RESUME : What.SUSPEND;
        What what = random.nextInt(4) == 0 ? WHATS.get(random.nextInt(WHATS.size())) : step < 2 ? What.ACCEPT : later;
        Party by = random.nextInt(6) == 0 ? STRANGER : PARTIES.get(random.nextInt(2));
        // Two in three follow on what has happened
        int at = random.nextInt(3) == 0 ? random.nextInt(INSTANTS.size()) : 2 + step + random.nextInt(2);
        return new Event(INSTANTS.get(at), what, by);
    }

    @Test
    @Tag("rounds")
    @Tag("HZ-SHR-002")
    void history_randomEvents_isAtEveryInstantWhatThePlainModelSays() {
        Random random = new Random(20261130);
        Set<ContractState> seen = new HashSet<>();
        int refused = 0;
        Verified<SharingContract> contract = SharingSamples.contract();
        assertThat(contract.ref()).isEqualTo(ref);
        for (int i = 0; i < HISTORIES; i++) {
            ContractHistory history = ContractHistory.proposed(contract);
            List<Event> events = new ArrayList<>();
            for (int step = 0; step < 6; step++) {
                Event event = random(random, events.size());
                List<Event> with = new ArrayList<>(events);
                with.add(event);
                boolean early = event.at().isBefore(PROPOSED);
                boolean lawful = !early && model(with, Instant.MAX).isPresent();
                try {
                    history = happened(history, event);
                    assertThat(lawful).as("%s was taken", with).isTrue();
                    events = with;
                } catch (HuzhengException e) {
                    assertThat(lawful)
                            .as("%s was refused: %s", with, e.detail())
                            .isFalse();
                    assertThat(e.code())
                            .isEqualTo(early ? ErrorCode.STATEMENT_TOO_EARLY : ErrorCode.TRANSITION_ILLEGAL);
                    refused++;
                }
                assertMirrors(history, events, seen);
            }
        }
        assertThat(seen)
                .as("all but what needs a second contract: see ContractAmendmentTest")
                .isEqualTo(EnumSet.complementOf(EnumSet.of(ContractState.SUPERSEDED)));
        assertThat(refused).isPositive();
    }

    /** Asked for every instant, in the past and in the future, whatever has happened since. */
    private static void assertMirrors(ContractHistory history, List<Event> events, Set<ContractState> seen) {
        for (Instant instant : INSTANTS) {
            Optional<ContractState> expected = instant.isBefore(PROPOSED) ? Optional.empty() : model(events, instant);
            assertThat(history.stateAt(instant)).as("%s at %s", events, instant).isEqualTo(expected);
            assertThat(history.inForceAt(instant))
                    .isEqualTo(expected.filter(state -> state == ContractState.ACTIVE)
                            .isPresent());
            expected.ifPresent(seen::add);
        }
    }

    /** An event never changes what stood before it: histories with and without it agree on every earlier instant. */
    @Test
    void event_ofToday_neverChangesYesterday() {
        ContractHistory before = SharingSamples.signed();
        for (Instant end : INSTANTS.subList(3, 8)) {
            ContractHistory after = before.revoked(SharingSamples.revokes(before, CONSUMER, end));
            for (Instant instant : INSTANTS) {
                if (instant.isBefore(end)) {
                    assertThat(after.stateAt(instant))
                            .as("%s at %s", end, instant)
                            .isEqualTo(before.stateAt(instant));
                } else {
                    assertThat(after.stateAt(instant)).contains(ContractState.REVOKED);
                }
                assertThat(before.inForceAt(instant))
                        .as("the history before is untouched")
                        .isEqualTo(!instant.isBefore(FROM) && instant.isBefore(TO));
            }
        }
    }

    /** A suspension stops what moves from its moment on, only its own party ends it, and the period is not prolonged. */
    @Test
    @Tag("HZ-SHR-010")
    void suspension_ofEither_stopsTheContractUntilThatPartyResumesIt() {
        Instant stop = FROM.plus(Duration.ofDays(30));
        Instant go = FROM.plus(Duration.ofDays(60));
        ContractHistory signed = SharingSamples.signed();
        for (Party party : List.of(PROVIDER, CONSUMER)) {
            Party other = party.is(PROVIDER) ? CONSUMER : PROVIDER;
            ContractHistory stopped =
                    signed.suspended(SharingSamples.suspends(signed, party, ContractSuspension.Action.SUSPEND, stop));
            assertThat(stopped.inForceAt(stop.minusSeconds(1))).isTrue();
            assertThat(stopped.inForceAt(stop)).isFalse();
            assertThat(stopped.stateAt(TO)).contains(ContractState.EXPIRED);
            for (Party wrong : List.of(other, STRANGER)) {
                org.assertj.core.api.Assertions.assertThatThrownBy(() -> stopped.suspended(
                                SharingSamples.suspends(signed, wrong, ContractSuspension.Action.RESUME, go)))
                        .isInstanceOfSatisfying(
                                HuzhengException.class,
                                e -> assertThat(e.code()).isEqualTo(ErrorCode.TRANSITION_ILLEGAL));
            }
            ContractHistory resumed =
                    stopped.suspended(SharingSamples.suspends(signed, party, ContractSuspension.Action.RESUME, go));
            assertThat(resumed.inForceAt(go.minusSeconds(1))).isFalse();
            assertThat(resumed.inForceAt(go)).isTrue();
        }
    }

    /** Nothing stays open for ever: whatever has happened, the end of the period ends it. */
    @Test
    @Tag("HZ-SHR-011")
    void contract_notSignedByAll_lapsesWithItsPeriod() {
        ContractHistory proposed = ContractHistory.proposed(SharingSamples.contract());
        ContractHistory half = happened(proposed, new Event(PROPOSED.plusSeconds(600), What.ACCEPT, PROVIDER));
        for (ContractHistory open : List.of(proposed, half)) {
            assertThat(open.stateAt(TO.minusSeconds(1))).isPresent().get().isNotEqualTo(ContractState.LAPSED);
            assertThat(open.stateAt(TO)).contains(ContractState.LAPSED);
            assertThatLate(open, What.ACCEPT);
            assertThatLate(open, What.REJECT);
        }
    }

    private void assertThatLate(ContractHistory open, What what) {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> happened(open, new Event(TO, what, CONSUMER)))
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.TRANSITION_ILLEGAL));
    }

    /** The order in which papers come in does not matter, their times do. */
    @Test
    void events_arrivingInAnyOrder_giveTheSameHistory() {
        ContractHistory proposed = ContractHistory.proposed(SharingSamples.contract());
        Event first = new Event(PROPOSED.plusSeconds(600), What.ACCEPT, PROVIDER);
        Event second = new Event(FROM, What.ACCEPT, CONSUMER);
        ContractHistory forward = happened(happened(proposed, first), second);
        ContractHistory backward = happened(happened(proposed, second), first);
        for (Instant instant : INSTANTS) {
            assertThat(backward.stateAt(instant)).isEqualTo(forward.stateAt(instant));
        }
        assertThat(forward.stateAt(FROM.minusSeconds(1))).contains(ContractState.PARTLY_SIGNED);
        assertThat(forward.inForceAt(FROM)).isTrue();
    }

    /** A rejection dated before the other party's acceptance would undo a contract in force; it is refused. */
    @Test
    void rejection_datedBeforeTheAcceptance_cannotRewriteTheContract() {
        ContractHistory inForce = SharingSamples.signed();
        Event backdated = new Event(PROPOSED.plusSeconds(600), What.REJECT, CONSUMER);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> happened(inForce, backdated))
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.TRANSITION_ILLEGAL));
        assertThat(inForce.inForceAt(FROM)).isTrue();
    }
}
