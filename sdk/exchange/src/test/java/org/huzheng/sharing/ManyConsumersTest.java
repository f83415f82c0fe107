package org.huzheng.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.sharing.SharingSamples.DURING;
import static org.huzheng.sharing.SharingSamples.PROVIDER;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.huzheng.sharing.terms.ContractParties;
import org.huzheng.statement.Party;
import org.huzheng.statement.Verified;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One agreement with a whole county: each consumer its own share, however many there are. */
@Tag("HZ-SHR-014")
@Tag("HZ-SHR-018")
class ManyConsumersTest {
    private static final int CONSUMERS = 40;

    /** Unified codes of made-up bodies, with their check characters. */
    private static List<Party> parties() {
        List<Party> parties = new ArrayList<>();
        for (int number = 100; parties.size() < CONSUMERS; number++) {
            parties.add(SharingSamples.certified(number, "示例第" + number + "执法队"));
        }
        return parties;
    }

    @Test
    void consumers_leavingAndStoppingAtRandom_changeNothingForTheOthers() {
        List<Party> consumers = parties();
        SharingContract content = SharingSamples.content().toBuilder(
                        SharingSamples.content().header())
                .parties(ContractParties.of(PROVIDER, consumers.toArray(Party[]::new)))
                .build();
        ContractHistory proposed =
                ContractHistory.proposed(SharingSamples.verified(SharingContract.FORMAT, content.payload()));
        List<Verified<ContractAct>> acts = new ArrayList<>();
        content.parties().signatories().forEach(party -> acts.add(SharingSamples.accepts(proposed, party)));
        Random random = new Random(20261201);
        Set<Party> left = new HashSet<>();
        Set<Party> stopped = new HashSet<>();
        for (Party consumer : consumers) {
            switch (random.nextInt(4)) {
                case 0 -> {
                    left.add(consumer);
                    acts.add(SharingSamples.revokes(proposed, consumer, DURING));
                }
                case 1 -> {
                    stopped.add(consumer);
                    acts.add(SharingSamples.suspends(proposed, consumer, ContractAct.Kind.SUSPEND, DURING));
                }
                default -> {}
            }
        }
        Collections.shuffle(acts, random);
        ContractHistory history = proposed.after(acts);
        assertThat(left).isNotEmpty();
        assertThat(stopped).isNotEmpty();
        for (Party consumer : consumers) {
            ContractState expected = left.contains(consumer)
                    ? ContractState.REVOKED
                    : stopped.contains(consumer) ? ContractState.SUSPENDED : ContractState.ACTIVE;
            assertThat(history.stateFor(consumer, DURING)).as(consumer.name()).contains(expected);
            assertThat(history.inForceFor(consumer, DURING.minusSeconds(1))).isTrue();
        }
        assertThat(history.duties(DURING))
                .extracting(ContractHistory.Duty::party)
                .containsExactlyInAnyOrderElementsOf(stopped);
        ContractHistory ended = history.after(SharingSamples.revokes(proposed, PROVIDER, DURING.plusSeconds(1)));
        assertThat(ended.stateAt(DURING.plusSeconds(1))).contains(ContractState.REVOKED);
        assertThat(ended.duties(DURING.plusSeconds(1))).isEmpty();
    }

    /** One that has not signed is missing for all forty. */
    @Test
    void consumer_thatHasNotSigned_isMissingForAll() {
        List<Party> consumers = parties();
        SharingContract content = SharingSamples.content().toBuilder(
                        SharingSamples.content().header())
                .parties(ContractParties.of(PROVIDER, consumers.toArray(Party[]::new)))
                .build();
        ContractHistory proposed =
                ContractHistory.proposed(SharingSamples.verified(SharingContract.FORMAT, content.payload()));
        List<Verified<ContractAct>> acts = new ArrayList<>();
        Party missing = consumers.get(17);
        content.parties().signatories().stream()
                .filter(party -> !party.is(missing))
                .forEach(party -> acts.add(SharingSamples.accepts(proposed, party)));
        ContractHistory history = proposed.after(acts);
        assertThat(consumers).noneMatch(consumer -> history.inForceFor(consumer, DURING));
        assertThat(history.duties(DURING))
                .singleElement()
                .satisfies(duty -> assertThat(duty.party()).isEqualTo(missing));
        assertThat(history.after(SharingSamples.accepts(proposed, missing)).inForceFor(missing, DURING))
                .isTrue();
    }
}
