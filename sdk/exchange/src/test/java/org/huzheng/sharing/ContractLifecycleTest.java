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
import static org.huzheng.sharing.SharingSamples.content;
import static org.huzheng.sharing.SharingSamples.contract;
import static org.huzheng.sharing.SharingSamples.revokes;
import static org.huzheng.sharing.SharingSamples.signed;
import static org.huzheng.sharing.SharingSamples.verified;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.lifecycle.StateMachineFile;
import org.huzheng.sharing.internal.ContractEvent;
import org.huzheng.sharing.internal.ContractLifecycle;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.Verified;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(history.stateAt(FROM.minusSeconds(1))).contains(ContractState.SIGNED);
        assertThat(history.stateAt(FROM)).contains(ContractState.ACTIVE);
        assertThat(history.inForceAt(TO.minusMillis(1))).isTrue();
        assertThat(history.stateAt(TO)).contains(ContractState.EXPIRED);
    }

    @Test
    @Tag("HZ-SHR-009")
    void history_askedAboutThePast_saysWhatStoodThen() {
        ContractHistory signed = signed();
        ContractHistory revoked = signed.after(revokes(signed, PROVIDER, TO.minusSeconds(86_400)));
        for (ContractHistory history : List.of(signed, revoked)) {
            assertThat(history.stateAt(Instant.parse("2020-01-01T00:00:00Z"))).isEmpty();
            assertThat(history.stateAt(FROM.minusSeconds(3600))).contains(ContractState.DRAFT);
            assertThat(history.stateAt(FROM.minusSeconds(60))).contains(ContractState.SIGNED);
            assertThat(history.inForceAt(DURING)).isTrue();
        }
        assertThat(revoked.stateAt(TO.minusSeconds(86_400))).contains(ContractState.REVOKED);
        assertThat(revoked.stateAt(TO.plusSeconds(1))).contains(ContractState.REVOKED);
        assertThat(signed.stateAt(TO.plusSeconds(1))).contains(ContractState.EXPIRED);
    }

    @Test
    @Tag("HZ-SHR-009")
    void history_partiesSignedInEitherOrder_isDatedByTheirTimes() {
        ContractHistory proposed = ContractHistory.proposed(contract());
        Instant first = FROM.minusSeconds(600);
        ContractHistory history = proposed.after(
                        answers(proposed.ref(), PROVIDER, ContractAct.Kind.ACCEPT, FROM.minusSeconds(60)))
                .after(answers(proposed.ref(), CONSUMER, ContractAct.Kind.ACCEPT, first));
        assertThat(history.stateAt(first)).contains(ContractState.PARTLY_SIGNED);
        assertThat(history.stateAt(FROM.minusSeconds(60))).contains(ContractState.SIGNED);
    }

    @Test
    @Tag("HZ-SHR-009")
    void history_answerOlderThanTheContract_isTooEarly() {
        ContractHistory proposed = ContractHistory.proposed(contract());
        Instant before = FROM.minusSeconds(7200);
        assertRefused(
                ErrorCode.STATEMENT_TOO_EARLY,
                () -> proposed.after(answers(proposed.ref(), PROVIDER, ContractAct.Kind.ACCEPT, before)));
        ContractHistory signed = signed();
        assertRefused(ErrorCode.STATEMENT_TOO_EARLY, () -> signed.after(revokes(signed, PROVIDER, before)));
        assertRefused(
                ErrorCode.TRANSITION_ILLEGAL, () -> signed.after(revokes(signed, PROVIDER, FROM.minusSeconds(600))));
    }

    @Test
    @Tag("HZ-SHR-002")
    void history_onlyOnePartyAccepts_neverInForce() {
        ContractHistory proposed = ContractHistory.proposed(contract());
        ContractHistory half = proposed.after(accepts(proposed, PROVIDER));
        assertThat(half.stateAt(DURING)).contains(ContractState.PARTLY_SIGNED);
        assertThat(half.inForceAt(DURING)).isFalse();
        assertRefused(ErrorCode.TRANSITION_ILLEGAL, () -> half.after(accepts(proposed, PROVIDER)));
        assertRefused(ErrorCode.TRANSITION_ILLEGAL, () -> half.after(accepts(proposed, STRANGER)));
    }

    @Test
    @Tag("HZ-SHR-001")
    void history_signatureOverOtherContent_isRefused() {
        ContractHistory proposed = ContractHistory.proposed(contract());
        StatementRef other = new StatementRef("C-1", DigestAlgorithm.SM3.digest(Bytes.ofUtf8("other")));
        assertRefused(
                ErrorCode.REFERENCE_MISMATCH,
                () -> proposed.after(answers(other, PROVIDER, ContractAct.Kind.ACCEPT, FROM)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"indented", "milliseconds", "zone", "keys"})
    @Tag("HZ-STM-008")
    void history_contractInAnotherSpelling_isSignedByItsOwnBytes(String spelling) {
        Bytes usual = content().payload();
        Bytes payload = Bytes.ofUtf8(respelled(usual.utf8(), spelling));
        assertThat(payload).isNotEqualTo(usual);
        Verified<SharingContract> contract = verified(SharingContract.FORMAT, payload);
        assertThat(contract.ref().digest()).isEqualTo(DigestAlgorithm.SM3.digest(payload));
        assertThat(contract.value()).isEqualTo(content());
        assertThat(signed(contract).inForceAt(DURING)).isTrue();
    }

    private static String respelled(String json, String spelling) {
        String time = "2026-03-01T07:00:00+08:00";
        assertThat(json).contains(time);
        return switch (spelling) {
            case "indented" -> json.replace(",\"", ",\n  \"");
            case "milliseconds" -> json.replace(time, "2026-03-01T07:00:00.000+08:00");
            case "zone" -> json.replace(time, "2026-02-28T23:00:00Z");
            default -> "{\"suite\":\"SM\"," + json.substring(1).replace(",\"suite\":\"SM\"", "");
        };
    }

    @Test
    void history_onePartyRejects_isRejectedForGood() {
        ContractHistory proposed = ContractHistory.proposed(contract());
        ContractHistory rejected =
                proposed.after(answers(proposed.ref(), CONSUMER, ContractAct.Kind.REJECT, FROM.minusSeconds(120)));
        assertThat(rejected.stateAt(DURING)).contains(ContractState.REJECTED);
        assertRefused(ErrorCode.TRANSITION_ILLEGAL, () -> rejected.after(accepts(proposed, PROVIDER)));
    }

    @Test
    @Tag("HZ-SHR-006")
    void history_revoked_isOverAtOnceAndForGood() {
        ContractHistory history = signed();
        ContractHistory revoked = history.after(revokes(history, CONSUMER, DURING));
        assertThat(revoked.stateAt(DURING)).contains(ContractState.REVOKED);
        assertThat(revoked.inForceAt(DURING.plusSeconds(1))).isFalse();
        assertRefused(ErrorCode.TRANSITION_ILLEGAL, () -> history.after(revokes(history, STRANGER, DURING)));
        assertRefused(
                ErrorCode.TRANSITION_ILLEGAL, () -> revoked.after(revokes(history, PROVIDER, DURING.plusSeconds(1))));
    }

    private static void assertRefused(ErrorCode code, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
