package org.huzheng.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huzheng.sharing.internal.ContractEvent;
import org.huzheng.sharing.internal.ContractLifecycle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing is left open for ever: read off the table, whatever rows it may get. */
@Tag("HZ-SHR-011")
class ContractEndsTest {
    /** What needs nobody's doing. */
    private static final Set<ContractEvent> BY_TIME =
            EnumSet.of(ContractEvent.START, ContractEvent.EXPIRE, ContractEvent.SUPERSEDE);

    private static final Set<ContractState> FINAL = EnumSet.of(
            ContractState.EXPIRED,
            ContractState.LAPSED,
            ContractState.SUPERSEDED,
            ContractState.REJECTED,
            ContractState.REVOKED);

    private static final Map<ContractState, Set<ContractEvent>> OUT = out();

    private static Map<ContractState, Set<ContractEvent>> out() {
        Map<ContractState, Set<ContractEvent>> out = new EnumMap<>(ContractState.class);
        for (ContractState state : ContractState.values()) {
            out.put(
                    state,
                    ContractLifecycle.TABLE.rows().stream()
                            .filter(row -> row.from() == state)
                            .map(row -> row.event())
                            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ContractEvent.class))));
        }
        return out;
    }

    private static Set<ContractState> next(ContractState state) {
        return ContractLifecycle.TABLE.rows().stream()
                .filter(row -> row.from() == state)
                .map(row -> row.to())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource
    void state_notFinal_hasAClockAndAPartyThatMayEndIt(ContractState state) {
        Set<ContractEvent> out = OUT.get(state);
        if (FINAL.contains(state)) {
            assertThat(out).isEmpty();
            return;
        }
        assertThat(out).contains(ContractEvent.EXPIRE);
        assertThat(EnumSet.copyOf(out)).containsAnyOf(ContractEvent.REJECT, ContractEvent.REVOKE);
    }

    @ParameterizedTest
    @EnumSource
    void state_whatever_leadsToAFinalOne_andEveryFinalOneIsReached(ContractState state) {
        Set<ContractState> reached = EnumSet.of(state);
        boolean grown = true;
        while (grown) {
            grown = reached.addAll(
                    reached.stream().flatMap(from -> next(from).stream()).collect(Collectors.toSet()));
        }
        assertThat(reached).containsAnyElementsOf(FINAL);
        if (state == ContractState.DRAFT) {
            assertThat(reached).containsExactlyInAnyOrder(ContractState.values());
        }
    }

    /** Whoever acts must be told by the guards to be a party: a row without one would let anybody. */
    @Test
    @Tag("HZ-SHR-002")
    void act_ofAnybody_isGuardedByWhoActs() {
        assertThat(ContractLifecycle.TABLE.rows())
                .filteredOn(row -> !BY_TIME.contains(row.event()))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.guards())
                        .as("%s on %s", row.event(), row.from())
                        .extracting(guard -> guard.name())
                        .containsAnyOf("actor-is-party", "actor-is-provider", "actor-has-suspended"));
    }

    /** What time does is guarded by time, so that nobody's word can do it. */
    @Test
    void event_ofTime_isGuardedByTimeAlone() {
        assertThat(ContractLifecycle.TABLE.rows())
                .filteredOn(row -> BY_TIME.contains(row.event()))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.guards())
                        .as("%s on %s", row.event(), row.from())
                        .extracting(guard -> guard.name())
                        .isNotEmpty()
                        .isSubsetOf("period-begun", "period-not-over", "period-over", "amendment-in-force"));
    }

    /** From suspension no way leads back to where others would have to sign again. */
    @Test
    @Tag("HZ-SHR-010")
    void suspension_neverReopensTheSigning() {
        assertThat(next(ContractState.SUSPENDED))
                .doesNotContain(ContractState.DRAFT, ContractState.PARTLY_SIGNED, ContractState.SIGNED);
    }
}
