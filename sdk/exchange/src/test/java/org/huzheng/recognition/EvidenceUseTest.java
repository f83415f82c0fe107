package org.huzheng.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.huzheng.lifecycle.StateMachineFile;
import org.huzheng.lifecycle.Step;
import org.huzheng.recognition.EvidenceUse.Event;
import org.huzheng.recognition.EvidenceUse.Facts;
import org.huzheng.recognition.EvidenceUse.State;
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
        assertThat(guards(EvidenceUse.TABLE.step(State.GRANTED, Event.RELEASE, new Facts(false, true))))
                .isEqualTo("[contract-in-force]");
    }

    @Test
    void release_grantRunOut_isRefusedByThatGuard() {
        assertThat(guards(EvidenceUse.TABLE.step(State.GRANTED, Event.RELEASE, new Facts(true, false))))
                .isEqualTo("[grant-valid]");
    }

    @Test
    @Tag("HZ-REC-003")
    @Tag("HZ-REC-004")
    void recall_ofWhatACaseReliesOn_waitsForTheAcknowledgement() {
        State recalled = EvidenceUse.TABLE
                .next(State.RECOGNISED, Event.RECALL, Facts.NONE)
                .orElseThrow();
        assertThat(recalled).isEqualTo(State.RECALLED);
        assertThat(EvidenceUse.TABLE.next(recalled, Event.ACKNOWLEDGE, Facts.NONE))
                .contains(State.RECALL_ACKNOWLEDGED);
        assertThat(EvidenceUse.TABLE.next(recalled, Event.RECOGNISE, Facts.NONE))
                .isEmpty();
    }

    private static String guards(Step<State> step) {
        return step instanceof Step.Refused<State> refused ? refused.guards().toString() : "moved";
    }
}
