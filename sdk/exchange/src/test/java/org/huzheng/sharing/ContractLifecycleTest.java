package org.huzheng.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huzheng.sharing.SharingSamples.CONSUMER;
import static org.huzheng.sharing.SharingSamples.DURING;
import static org.huzheng.sharing.SharingSamples.FROM;
import static org.huzheng.sharing.SharingSamples.PROVIDER;
import static org.huzheng.sharing.SharingSamples.STRANGER;
import static org.huzheng.sharing.SharingSamples.TO;
import static org.huzheng.sharing.SharingSamples.accepts;
import static org.huzheng.sharing.SharingSamples.answers;
import static org.huzheng.sharing.SharingSamples.contract;
import static org.huzheng.sharing.SharingSamples.header;
import static org.huzheng.sharing.SharingSamples.signed;

import java.io.IOException;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.lifecycle.StateMachineFile;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-SHR-007")
class ContractLifecycleTest {
    @Test
    void table_everyCell_mirrorsTheContract() throws IOException {
        StateMachineFile.of("sharing-contract")
                .assertMirrors(ContractLifecycle.TABLE, ContractState.class, ContractEvent.class);
    }

    @Test
    @Tag("HZ-SHR-002")
    void history_bothPartiesAccept_activeOnlyWithinItsPeriod() {
        ContractHistory history = signed();
        assertThat(history.stateAt(FROM.minusSeconds(1))).isEqualTo(ContractState.SIGNED);
        assertThat(history.stateAt(FROM)).isEqualTo(ContractState.ACTIVE);
        assertThat(history.inForceAt(TO.minusMillis(1))).isTrue();
        assertThat(history.stateAt(TO)).isEqualTo(ContractState.EXPIRED);
    }

    @Test
    @Tag("HZ-SHR-002")
    void history_onlyOnePartyAccepts_neverInForce() {
        ContractHistory proposed = ContractHistory.proposed(contract());
        ContractHistory half = proposed.answered(accepts(proposed, PROVIDER));
        assertThat(half.stateAt(DURING)).isEqualTo(ContractState.PARTLY_SIGNED);
        assertThat(half.inForceAt(DURING)).isFalse();
        assertIllegal(() -> half.answered(accepts(proposed, PROVIDER)));
        assertIllegal(() -> half.answered(accepts(proposed, STRANGER)));
    }

    @Test
    @Tag("HZ-SHR-001")
    void history_signatureOverOtherContent_isIllegal() {
        ContractHistory proposed = ContractHistory.proposed(contract());
        Digest other = DigestAlgorithm.SM3.digest(Bytes.ofUtf8("other"));
        assertIllegal(() ->
                proposed.answered(answers(new StatementRef("C-1", other), PROVIDER, ContractSignature.Answer.ACCEPT)));
    }

    @Test
    void history_onePartyRejects_isRejectedForGood() {
        ContractHistory proposed = ContractHistory.proposed(contract());
        ContractHistory rejected =
                proposed.answered(answers(proposed.ref(), CONSUMER, ContractSignature.Answer.REJECT));
        assertThat(rejected.stateAt(DURING)).isEqualTo(ContractState.REJECTED);
        assertIllegal(() -> rejected.answered(accepts(proposed, PROVIDER)));
    }

    @Test
    @Tag("HZ-SHR-006")
    void history_revoked_isOverAtOnceAndForGood() {
        ContractHistory history = signed();
        ContractHistory revoked = history.revoked(new ContractRevocation(
                header(StatementType.CONTRACT_REVOCATION, "CR-1", CONSUMER, DURING), history.ref(), "目的已实现"));
        assertThat(revoked.stateAt(DURING)).isEqualTo(ContractState.REVOKED);
        assertThat(revoked.inForceAt(DURING.plusSeconds(1))).isFalse();
        assertIllegal(() -> history.revoked(new ContractRevocation(
                header(StatementType.CONTRACT_REVOCATION, "CR-2", STRANGER, DURING), history.ref(), "")));
    }

    private static void assertIllegal(Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.TRANSITION_ILLEGAL));
    }
}
