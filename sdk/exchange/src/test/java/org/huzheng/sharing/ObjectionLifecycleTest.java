package org.huzheng.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huzheng.sharing.SharingSamples.CONSUMER;
import static org.huzheng.sharing.SharingSamples.PROVIDER;
import static org.huzheng.sharing.SharingSamples.STRANGER;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.lifecycle.StateMachineFile;
import org.huzheng.lifecycle.internal.Step;
import org.huzheng.sharing.internal.ObjectionLifecycle;
import org.huzheng.sharing.internal.ObjectionLifecycle.Facts;
import org.huzheng.sharing.internal.ObjectionLifecycle.State;
import org.huzheng.sharing.objection.Objection;
import org.huzheng.sharing.objection.ObjectionAct;
import org.huzheng.sharing.objection.ObjectionAct.Act;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-OBJ-003")
class ObjectionLifecycleTest {
    private static final Party BODY = Party.of("11330421MB00000431", "示例县数据局");
    private static final Party GOVERNMENT = Party.of("11330421MB0000051U", "示例县人民政府");
    private static final Instant RAISED = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant OVER = Instant.parse("2026-03-16T16:00:00Z");
    private static final StatementRef GRANT =
            new StatementRef("AG-1", DigestAlgorithm.SM3.digest(Bytes.ofUtf8("grant")));
    private static final Objection OBJECTION = new Objection(
            header(CONSUMER, StatementType.OBJECTION), Objection.Subject.DATA, GRANT, PROVIDER, List.of(), "数量不符");

    private static StatementHeader header(Party by, StatementType type) {
        return new StatementHeader(type, CryptoSuite.SM, "O-1", RAISED, by);
    }

    private static ObjectionAct act(Party by, Act act, Optional<Party> body) {
        return new ObjectionAct(
                header(by, StatementType.OBJECTION_ACT), GRANT, act, "经核查", Optional.empty(), Optional.empty(), body);
    }

    private static Optional<State> next(State state, Party by, Act act, int asked, Instant at) {
        Optional<Party> body = act == Act.ESCALATE ? Optional.of(asked == 0 ? BODY : GOVERNMENT) : Optional.empty();
        Facts facts = new Facts(OBJECTION, act(by, act, body), List.of(BODY, GOVERNMENT), asked, OVER, at);
        return ObjectionLifecycle.TABLE.next(state, act, facts);
    }

    @Test
    void table_everyCell_mirrorsTheContract() throws IOException {
        StateMachineFile.of("objection").assertMirrors(ObjectionLifecycle.TABLE, State.class, Act.class);
    }

    @Test
    void everyState_everyActor_everyAct_isAsTheRolesSay() {
        List<String> moved = new ArrayList<>();
        for (State state : State.values()) {
            for (Party by : List.of(CONSUMER, PROVIDER, BODY, GOVERNMENT, STRANGER)) {
                for (Act act : Act.values()) {
                    next(state, by, act, 1, OVER)
                            .ifPresent(to -> moved.add(state + " " + by.name() + " " + act + " " + to));
                }
            }
        }
        assertThat(moved)
                .containsExactlyInAnyOrder(
                        "RAISED " + PROVIDER.name() + " CORRECT CORRECTED",
                        "RAISED " + PROVIDER.name() + " CONFIRM CONFIRMED",
                        "RAISED " + CONSUMER.name() + " WITHDRAW WITHDRAWN",
                        "RAISED " + CONSUMER.name() + " ESCALATE ESCALATED",
                        "CONFIRMED " + PROVIDER.name() + " CORRECT CORRECTED",
                        "CONFIRMED " + CONSUMER.name() + " ESCALATE ESCALATED",
                        "ESCALATED " + PROVIDER.name() + " CORRECT CORRECTED",
                        "ESCALATED " + CONSUMER.name() + " WITHDRAW WITHDRAWN",
                        "ESCALATED 示例县数据局 UPHOLD UPHELD",
                        "ESCALATED 示例县数据局 DISMISS DISMISSED",
                        "UPHELD " + PROVIDER.name() + " CORRECT CORRECTED",
                        "DISMISSED " + CONSUMER.name() + " ESCALATE ESCALATED");
    }

    @Test
    @Tag("HZ-OBJ-004")
    void escalation_beforeTheAnswerIsOverdue_orPastTheLastBody_isRefusedByThatGuard() {
        assertThat(next(State.RAISED, CONSUMER, Act.ESCALATE, 0, OVER.minusMillis(1)))
                .isEmpty();
        assertThat(next(State.RAISED, CONSUMER, Act.ESCALATE, 0, OVER)).contains(State.ESCALATED);
        Facts exhausted = new Facts(
                OBJECTION,
                act(CONSUMER, Act.ESCALATE, Optional.of(GOVERNMENT)),
                List.of(BODY, GOVERNMENT),
                2,
                OVER,
                OVER);
        Step<State> step = ObjectionLifecycle.TABLE.step(State.DISMISSED, Act.ESCALATE, exhausted);
        assertThat(step instanceof Step.Refused<State> refused ? refused.guards() : List.of())
                .containsExactly("body-is-next");
    }

    @Test
    void act_thatSaysWhatDoesNotBelongToIt_canNeitherBeBuiltNorRead() {
        EvidenceRef evidence = new EvidenceRef("E-1", GRANT.digest());
        assertInvalid(() -> act(CONSUMER, Act.ESCALATE, Optional.empty()));
        assertInvalid(() -> act(CONSUMER, Act.WITHDRAW, Optional.of(BODY)));
        assertInvalid(() -> new ObjectionAct(
                header(PROVIDER, StatementType.OBJECTION_ACT),
                GRANT,
                Act.CONFIRM,
                "x",
                Optional.of(evidence),
                Optional.empty(),
                Optional.empty()));
        assertInvalid(() -> new ObjectionAct(
                header(PROVIDER, StatementType.OBJECTION_ACT),
                GRANT,
                Act.CORRECT,
                "x",
                Optional.of(evidence),
                Optional.of(GRANT),
                Optional.empty()));
        ObjectionAct honest = act(CONSUMER, Act.ESCALATE, Optional.of(BODY));
        assertThat(ObjectionAct.parse(honest.payload())).isEqualTo(honest);
        assertThat(Objection.parse(OBJECTION.payload())).isEqualTo(OBJECTION);
        Bytes spoilt = Bytes.ofUtf8(honest.payload().utf8().replace("ESCALATE", "UPHOLD"));
        assertThatThrownBy(() -> ObjectionAct.parse(spoilt)).isInstanceOf(HuzhengException.class);
    }

    @Test
    @Tag("HZ-OBJ-001")
    void objection_toOneself_isAChallengeAndNothingElse() {
        for (Objection.Subject subject : Objection.Subject.values()) {
            Party other = subject == Objection.Subject.CHALLENGE ? PROVIDER : CONSUMER;
            assertInvalid(() ->
                    new Objection(header(CONSUMER, StatementType.OBJECTION), subject, GRANT, other, List.of(), "数量不符"));
        }
    }

    private static void assertInvalid(Runnable building) {
        assertThatThrownBy(building::run)
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.ARGUMENT_INVALID));
    }
}
