package org.huzheng.recognition.internal.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import org.huzheng.lifecycle.StateMachineFile;
import org.huzheng.lifecycle.internal.Step;
import org.huzheng.recognition.internal.state.EvidenceUse.Condition;
import org.huzheng.recognition.internal.state.EvidenceUse.Event;
import org.huzheng.recognition.internal.state.EvidenceUse.State;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-REC-007")
class EvidenceUseTest {
    @Test
    void table_everyCell_mirrorsTheContract() throws IOException {
        StateMachineFile.of("evidence-use").assertMirrors(EvidenceUse.TABLE, State.class, Event.class);
    }

    @Test
    @Tag("HZ-SHR-006")
    void release_contractOver_isRefusedByThatGuard() {
        assertThat(guards(EvidenceUse.TABLE.step(State.GRANTED, Event.RELEASE, Set.of(Condition.GRANT_VALID))))
                .isEqualTo("[contract-in-force]");
    }

    @Test
    void release_grantRunOut_isRefusedByThatGuard() {
        assertThat(guards(EvidenceUse.TABLE.step(State.GRANTED, Event.RELEASE, Set.of(Condition.CONTRACT_IN_FORCE))))
                .isEqualTo("[grant-valid]");
    }

    @Test
    @Tag("HZ-REC-003")
    @Tag("HZ-REC-004")
    void recall_ofWhatACaseReliesOn_waitsForTheAcknowledgement() {
        State recalled =
                EvidenceUse.next(State.RECOGNISED, Event.RECALL, Set.of()).orElseThrow();
        assertThat(recalled).isEqualTo(State.RECALLED);
        assertThat(EvidenceUse.next(recalled, Event.ACKNOWLEDGE, Set.of())).contains(State.RECALL_ACKNOWLEDGED);
        assertThat(EvidenceUse.next(recalled, Event.RECOGNISE, Set.of())).isEmpty();
    }

    private static String guards(Step<State> step) {
        return step instanceof Step.Refused<State> refused ? refused.guards().toString() : "moved";
    }
}
