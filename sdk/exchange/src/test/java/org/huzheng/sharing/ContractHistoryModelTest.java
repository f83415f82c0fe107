package org.huzheng.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.sharing.SharingSamples.BUREAU;
import static org.huzheng.sharing.SharingSamples.CONSUMER;
import static org.huzheng.sharing.SharingSamples.COUNTY;
import static org.huzheng.sharing.SharingSamples.FROM;
import static org.huzheng.sharing.SharingSamples.PROVIDER;
import static org.huzheng.sharing.SharingSamples.STRANGER;
import static org.huzheng.sharing.SharingSamples.TO;
import static org.huzheng.sharing.SharingSamples.TOWN;

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
import org.huzheng.statement.Verified;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Random events of a contract, signed and verified, against a model that is a page of plain ifs. */
@Tag("HZ-SHR-007")
@Tag("HZ-SHR-009")
@Tag("HZ-SHR-020")
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

    /**
     * Who agrees.
     *
     * @param contract between them
     * @param consumers who may ask
     * @param behind whose power it is that another exercises, and who exercises it
     */
    private record Deal(Verified<SharingContract> contract, List<Party> consumers, Map<Party, Party> behind) {
        List<Party> signatories() {
            List<Party> all = new ArrayList<>(List.of(PROVIDER));
            all.addAll(consumers);
            all.addAll(behind.keySet());
            return all;
        }

        /** For which consumers an act of this kind is said. */
        List<Party> concerned(Event event) {
            Party acting = behind.getOrDefault(event.by(), event.by());
            boolean own = event.what() != What.ACCEPT && event.what() != What.REJECT && consumers.contains(acting);
            return own ? List.of(acting) : consumers;
        }
    }

    private static final Deal TWO = new Deal(SharingSamples.contract(), List.of(CONSUMER), Map.of());
    private static final Deal FIVE =
            new Deal(SharingSamples.contractOfFive(), List.of(CONSUMER, TOWN), Map.of(BUREAU, TOWN, COUNTY, PROVIDER));

    private enum What {
        ACCEPT,
        REJECT,
        SUSPEND,
        RESUME,
        REVOKE
    }

    private static final List<What> WHATS = List.of(What.values());

    private static final Set<ContractState> STANDING =
            Set.of(ContractState.SIGNED, ContractState.ACTIVE, ContractState.SUSPENDED);

    /** Where it stands for one consumer, as plain fields. */
    private static final class View {
        private ContractState state = ContractState.DRAFT;
        private final Set<Party> accepted = new HashSet<>();
        private final Set<Party> suspending = new HashSet<>();
    }

    private record Event(Instant at, What what, Party by) {}

    private final Map<Event, Verified<ContractAct>> signed = new HashMap<>();

    /** For each consumer what a contract is after these events, in the order of their times; empty if they cannot be. */
    private static Optional<Map<Party, ContractState>> model(Deal deal, List<Event> events, Instant until) {
        Map<Party, View> views = new HashMap<>();
        deal.consumers().forEach(consumer -> views.put(consumer, new View()));
        List<Event> ordered = new ArrayList<>(events);
        ordered.sort(Comparator.comparing(Event::at));
        for (Event event : ordered) {
            if (event.at().isAfter(until)) {
                continue;
            }
            boolean fits = false;
            for (Party consumer : deal.concerned(event)) {
                fits |= happens(views.get(consumer), event, deal);
            }
            if (!fits) {
                return Optional.empty();
            }
        }
        Map<Party, ContractState> states = new HashMap<>();
        views.forEach((consumer, view) -> states.put(consumer, passed(view.state, until)));
        return Optional.of(states);
    }

    /** Whether it can happen there; then it has. */
    private static boolean happens(View view, Event event, Deal deal) {
        view.state = passed(view.state, event.at());
        boolean open = view.state == ContractState.DRAFT || view.state == ContractState.PARTLY_SIGNED;
        boolean party = deal.signatories().contains(event.by());
        switch (event.what()) {
            case ACCEPT -> {
                boolean may = open && party && event.at().isBefore(TO) && view.accepted.add(event.by());
                if (may) {
                    boolean all = view.accepted.size() == deal.signatories().size();
                    view.state = all ? ContractState.SIGNED : ContractState.PARTLY_SIGNED;
                }
                return may;
            }
            case REJECT -> {
                view.state = open && party ? ContractState.REJECTED : view.state;
                return open && party;
            }
            case REVOKE -> {
                boolean may = STANDING.contains(view.state) && party;
                view.state = may ? ContractState.REVOKED : view.state;
                return may;
            }
            default -> {
                boolean moving = STANDING.contains(view.state) && view.state != ContractState.SIGNED && party;
                boolean stops = event.what() == What.SUSPEND;
                boolean may = moving && (stops ? view.suspending.add(event.by()) : view.suspending.remove(event.by()));
                if (may) {
                    view.state = view.suspending.isEmpty() ? ContractState.ACTIVE : ContractState.SUSPENDED;
                }
                return may;
            }
        }
    }

    private static ContractState passed(ContractState state, Instant at) {
        if (!at.isBefore(TO)) {
            boolean unsigned = state == ContractState.DRAFT || state == ContractState.PARTLY_SIGNED;
            return unsigned ? ContractState.LAPSED : STANDING.contains(state) ? ContractState.EXPIRED : state;
        }
        return state == ContractState.SIGNED && !at.isBefore(FROM) ? ContractState.ACTIVE : state;
    }

    private ContractHistory happened(ContractHistory history, Event event) {
        return history.after(signed.computeIfAbsent(event, it -> act(history, it)));
    }

    private static Verified<ContractAct> act(ContractHistory history, Event event) {
        ContractAct.Kind kind = ContractAct.Kind.valueOf(event.what().name());
        return switch (event.what()) {
            case REVOKE -> SharingSamples.revokes(history, event.by(), event.at());
            case SUSPEND, RESUME -> SharingSamples.suspends(history, event.by(), kind, event.at());
            default -> SharingSamples.answers(history.ref(), event.by(), kind, event.at());
        };
    }

    private static Event random(Random random, int step, Deal deal) {
        // Mostly what leads somewhere, so that long histories come up too
        List<Party> parties = deal.signatories();
        What later = random.nextInt(4) == 0 ? What.REVOKE : random.nextInt(3) == 0 ? What.RESUME : What.SUSPEND;
        boolean signing = step < parties.size();
        What what = random.nextInt(6) == 0 ? WHATS.get(random.nextInt(WHATS.size())) : signing ? What.ACCEPT : later;
        Party any = random.nextInt(8) == 0 ? STRANGER : parties.get(random.nextInt(parties.size()));
        Party by = signing && random.nextInt(4) > 0 ? parties.get(step) : any;
        // Two in three follow on what has happened
        int next = signing ? 1 + random.nextInt(2) : 4 + random.nextInt(3);
        int at = random.nextInt(4) == 0 ? random.nextInt(INSTANTS.size()) : next;
        return new Event(INSTANTS.get(at), what, by);
    }

    @Test
    @Tag("rounds")
    @Tag("HZ-SHR-002")
    void history_randomEvents_isAtEveryInstantWhatThePlainModelSays() {
        assertThat(seen(TWO, 6))
                .as("all but what needs a second contract: see ContractAmendmentTest")
                .isEqualTo(EnumSet.complementOf(EnumSet.of(ContractState.SUPERSEDED)));
    }

    /** Two consumers, one of them with another's power, and a provider with another's: each signs, each has its own share. */
    @Test
    @Tag("rounds")
    @Tag("HZ-SHR-014")
    @Tag("HZ-SHR-018")
    void history_ofFiveParties_isForEachConsumerWhatThePlainModelSays() {
        assertThat(seen(FIVE, 9))
                .contains(ContractState.ACTIVE, ContractState.SUSPENDED, ContractState.REVOKED, ContractState.LAPSED);
    }

    private Set<ContractState> seen(Deal deal, int steps) {
        Random random = new Random(20261130);
        Set<ContractState> seen = new HashSet<>();
        signed.clear();
        int refused = 0;
        for (int i = 0; i < HISTORIES; i++) {
            ContractHistory history = ContractHistory.proposed(deal.contract());
            List<Event> events = new ArrayList<>();
            for (int step = 0; step < steps; step++) {
                Event event = random(random, events.size(), deal);
                List<Event> with = new ArrayList<>(events);
                with.add(event);
                boolean early = event.at().isBefore(PROPOSED);
                boolean lawful = !early && model(deal, with, Instant.MAX).isPresent();
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
                assertMirrors(deal, history, events, seen);
            }
        }
        assertThat(refused).isPositive();
        return seen;
    }

    /** Asked for every instant, in the past and in the future, whatever has happened since. */
    private static void assertMirrors(Deal deal, ContractHistory history, List<Event> events, Set<ContractState> seen) {
        for (Instant instant : INSTANTS) {
            Map<Party, ContractState> expected = instant.isBefore(PROPOSED)
                    ? Map.of()
                    : model(deal, events, instant).orElseThrow();
            for (Party consumer : deal.consumers()) {
                Optional<ContractState> there = Optional.ofNullable(expected.get(consumer));
                assertThat(history.stateFor(consumer, instant))
                        .as("%s at %s for %s", events, instant, consumer.name())
                        .isEqualTo(there);
                assertThat(history.inForceFor(consumer, instant))
                        .isEqualTo(there.equals(Optional.of(ContractState.ACTIVE)));
            }
            assertThat(history.inForceAt(instant)).isEqualTo(expected.containsValue(ContractState.ACTIVE));
            assertThat(history.stateFor(PROVIDER, instant)).as("no consumer").isEmpty();
            seen.addAll(expected.values());
            assertOwing(history, instant);
        }
    }

    /** In every state that is not final somebody owes the next step, or time alone moves it. */
    private static void assertOwing(ContractHistory history, Instant instant) {
        Optional<ContractState> state = history.stateAt(instant);
        List<ContractHistory.Duty> duties = history.duties(instant);
        boolean waits = state.filter(
                        Set.of(ContractState.DRAFT, ContractState.PARTLY_SIGNED, ContractState.SUSPENDED)::contains)
                .isPresent();
        assertThat(duties.isEmpty() && waits).as("%s at %s", state, instant).isFalse();
        assertThat(duties).allSatisfy(duty -> assertThat(duty.until()).isEqualTo(TO));
    }

    /** An event never changes what stood before it: histories with and without it agree on every earlier instant. */
    @Test
    void event_ofToday_neverChangesYesterday() {
        ContractHistory before = SharingSamples.signed();
        for (Instant end : INSTANTS.subList(3, 8)) {
            ContractHistory after = before.after(SharingSamples.revokes(before, CONSUMER, end));
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
                    signed.after(SharingSamples.suspends(signed, party, ContractAct.Kind.SUSPEND, stop));
            assertThat(stopped.inForceAt(stop.minusSeconds(1))).isTrue();
            assertThat(stopped.inForceAt(stop)).isFalse();
            assertThat(stopped.stateAt(TO)).contains(ContractState.EXPIRED);
            for (Party wrong : List.of(other, STRANGER)) {
                org.assertj.core.api.Assertions.assertThatThrownBy(() ->
                                stopped.after(SharingSamples.suspends(signed, wrong, ContractAct.Kind.RESUME, go)))
                        .isInstanceOfSatisfying(
                                HuzhengException.class,
                                e -> assertThat(e.code()).isEqualTo(ErrorCode.TRANSITION_ILLEGAL));
            }
            ContractHistory resumed =
                    stopped.after(SharingSamples.suspends(signed, party, ContractAct.Kind.RESUME, go));
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
