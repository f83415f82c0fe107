package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.sharing.objection.ObjectionAct.Act.CONFIRM;
import static org.huzheng.sharing.objection.ObjectionAct.Act.CORRECT;
import static org.huzheng.sharing.objection.ObjectionAct.Act.DISMISS;
import static org.huzheng.sharing.objection.ObjectionAct.Act.ESCALATE;
import static org.huzheng.sharing.objection.ObjectionAct.Act.UPHOLD;
import static org.huzheng.sharing.objection.ObjectionAct.Act.WITHDRAW;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huzheng.ErrorCode;
import org.huzheng.client.EventPage;
import org.huzheng.client.StatementView;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.recognition.Conclusion;
import org.huzheng.server.store.OnBothDatabases;
import org.huzheng.server.store.TestDatabase;
import org.huzheng.sharing.objection.Objection;
import org.huzheng.sharing.objection.Objection.Subject;
import org.huzheng.sharing.objection.ObjectionAct;
import org.huzheng.sharing.objection.ObjectionAct.Act;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What one side holds against the other, from the objection to the body that settles it. */
@OnBothDatabases
class ObjectionTest extends OnEachDatabase {
    private Department dataOffice;
    private Department government;
    private Department guidance;
    private EvidenceRef evidence;
    private Statement contract;
    private Statement request;

    ObjectionTest(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void exchange() {
        dataOffice = body("示例县数据局", "11330421MB00000431");
        government = body("示例县人民政府", "11330421MB0000051U");
        guidance = body("示例县综合行政执法指导办公室", "11330421MB000006XK");
        contract = world.active(
                world.consumer.sign(world.contract().toBuilder(world.consumer.header(StatementType.SHARING_CONTRACT))
                        .dataBodies(List.of(dataOffice.party, government.party))
                        .recognitionBodies(List.of(guidance.party))
                        .build()
                        .payload()));
        evidence = world.registered(1000);
        request = world.granted(contract, evidence);
        world.as(world.consumer).downloadFor(request.header().id(), evidence.id(), directory.resolve("received.hzp"));
    }

    private Department body(String name, String code) {
        Department body = new Department(world.authority, name, code, world.clock);
        world.server.register(body.registered());
        return body;
    }

    private StatementRef grant() {
        return world.as(world.consumer)
                .accessRequest(request.header().id())
                .answers()
                .get(0)
                .statement()
                .ref();
    }

    private Statement decided(Conclusion conclusion, Optional<Statement> earlier) {
        Statement decision = world.consumer.sign(
                Superseding.of(
                        world.deciding(contract, request, evidence, conclusion, World.CASE),
                        earlier.map(Statement::ref)),
                world.consumer.reviewer);
        world.as(world.consumer).decideRecognition(decision);
        return decision;
    }

    private Statement raise(Department by, Subject subject, StatementRef against, Department to) {
        Statement objection = by.sign(
                new Objection(by.header(StatementType.OBJECTION), subject, against, to.party, List.of(), "样品数量与采样记录不一致")
                        .payload());
        world.as(by).raiseObjection(objection);
        return objection;
    }

    private void act(Department by, Statement objection, Act act) {
        act(by, objection, ObjectionAct.of(by.header(StatementType.OBJECTION_ACT), objection.ref(), act, "经核查"));
    }

    private void act(Department by, Statement objection, ObjectionAct act) {
        world.as(by).actOnObjection(objection.header().id(), by.sign(act.payload()));
    }

    private void escalate(Department by, Statement objection, Department to) {
        act(
                by,
                objection,
                new ObjectionAct(
                        by.header(StatementType.OBJECTION_ACT),
                        objection.ref(),
                        ESCALATE,
                        "双方不能达成一致",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(to.party)));
    }

    private ObjectionAct correcting(
            Department by, Statement objection, Optional<EvidenceRef> other, Optional<StatementRef> decision) {
        return new ObjectionAct(
                by.header(StatementType.OBJECTION_ACT),
                objection.ref(),
                CORRECT,
                "已更正",
                other,
                decision,
                Optional.empty());
    }

    private List<String> owed(Department by) {
        return world.as(by).inbox(Map.of(), Optional.empty(), 100).items().stream()
                .filter(item -> item.type() == StatementType.OBJECTION)
                .map(item -> item.waitsFor().orElseThrow())
                .toList();
    }

    private String state(Department by, Statement objection) {
        EventPage.Event listed = world.as(by)
                .objections(Map.of("id", objection.header().id()), Optional.empty(), 10)
                .items()
                .get(0);
        String shown = world.as(by).objection(objection.header().id()).state().orElseThrow();
        assertThat(listed.state()).contains(shown);
        return shown;
    }

    @Test
    @Tag("HZ-OBJ-001")
    @Tag("HZ-OBJ-003")
    @Tag("HZ-OBJ-004")
    void objection_toData_goesFromAnswerToBothBodies_andEveryStepHasItsOwner() {
        Statement objection = raise(world.consumer, Subject.DATA, grant(), world.source);
        assertThat(owed(world.source)).containsExactly("OBJECTION_ANSWER");
        assertThat(owed(world.consumer)).isEmpty();
        act(world.source, objection, CONFIRM);
        assertThat(owed(world.source)).isEmpty();
        assertThat(state(world.consumer, objection)).isEqualTo("CONFIRMED");
        refusedWithoutTrace(ErrorCode.TRANSITION_ILLEGAL, () -> escalate(world.consumer, objection, government));
        escalate(world.consumer, objection, dataOffice);
        assertThat(owed(dataOffice)).containsExactly("OPINION");
        act(dataOffice, objection, DISMISS);
        assertThat(state(world.source, objection)).isEqualTo("DISMISSED");
        refusedWithoutTrace(ErrorCode.TRANSITION_ILLEGAL, () -> act(dataOffice, objection, UPHOLD));
        escalate(world.consumer, objection, government);
        assertThat(owed(dataOffice)).isEmpty();
        act(government, objection, UPHOLD);
        assertThat(owed(world.source)).containsExactly("CORRECTION");
        EvidenceRef better = world.registered(900);
        act(world.source, objection, correcting(world.source, objection, Optional.of(better), Optional.empty()));
        assertThat(state(dataOffice, objection)).isEqualTo("CORRECTED");
        assertThat(owed(world.source)).isEmpty();
        refusedWithoutTrace(ErrorCode.TRANSITION_ILLEGAL, () -> act(world.consumer, objection, WITHDRAW));
    }

    @Test
    @Tag("HZ-OBJ-005")
    void body_asked_seesThePapersAndNoEvidence_othersNothing() {
        Statement objection = raise(world.consumer, Subject.DATA, grant(), world.source);
        String id = objection.header().id();
        act(world.source, objection, CONFIRM);
        assertThat(refused(() -> world.as(dataOffice).objection(id))).isEqualTo(ErrorCode.NOT_FOUND);
        escalate(world.consumer, objection, dataOffice);
        StatementView view = world.as(dataOffice).objection(id);
        assertThat(view.answers().stream().map(StatementView::type).collect(Collectors.toList()))
                .containsExactly(
                        StatementType.OBJECTION_ACT,
                        StatementType.OBJECTION_ACT,
                        StatementType.ACCESS_GRANT,
                        StatementType.ACCESS_REQUEST,
                        StatementType.SHARING_CONTRACT);
        EventPage.Event waiting = world.as(dataOffice)
                .inbox(Map.of(), Optional.empty(), 10)
                .items()
                .get(0);
        assertThat(waiting.role()).contains("BODY");
        assertThat(world.as(dataOffice).listed(waiting).statement().ref()).isEqualTo(objection.ref());
        assertThat(refused(() -> world.as(dataOffice).evidence(evidence.id()))).isEqualTo(ErrorCode.NOT_FOUND);
        for (Department other : List.of(world.stranger, government)) {
            assertThat(refused(() -> world.as(other).objection(id))).isEqualTo(ErrorCode.NOT_FOUND);
            assertThat(refused(() -> act(other, objection, UPHOLD))).isEqualTo(ErrorCode.NOT_FOUND);
        }
    }

    @Test
    @Tag("HZ-OBJ-001")
    void objection_byTheWrongSide_orToAnother_orTwice_isRefused() {
        StatementRef grant = grant();
        refusedWithoutTrace(ErrorCode.ROLE_FORBIDDEN, () -> raise(world.source, Subject.DATA, grant, world.consumer));
        refusedWithoutTrace(ErrorCode.NOT_FOUND, () -> raise(world.stranger, Subject.DATA, grant, world.source));
        rejected(() -> raise(world.consumer, Subject.DATA, grant, world.stranger), "REFERENCE_MISMATCH");
        refusedWithoutTrace(ErrorCode.NOT_FOUND, () -> raise(world.consumer, Subject.REFUSAL, grant, world.source));
        Statement decision = decided(Conclusion.RECOGNISED, Optional.empty());
        for (Subject subject : List.of(Subject.CORRECTION, Subject.RECOGNITION)) {
            Department by = subject == Subject.CORRECTION ? world.consumer : world.source;
            Department to = subject == Subject.CORRECTION ? world.source : world.consumer;
            refusedWithoutTrace(ErrorCode.TRANSITION_ILLEGAL, () -> raise(by, subject, decision.ref(), to));
        }
        raise(world.consumer, Subject.DATA, grant, world.source);
        refusedWithoutTrace(
                ErrorCode.TRANSITION_ILLEGAL, () -> raise(world.consumer, Subject.DATA, grant, world.source));
    }

    @Test
    @Tag("HZ-OBJ-002")
    void answer_overdue_isShown_stillWaits_andOpensTheWayToTheBody() {
        Statement objection = raise(world.consumer, Subject.DATA, grant(), world.source);
        refusedWithoutTrace(ErrorCode.TRANSITION_ILLEGAL, () -> escalate(world.consumer, objection, dataOffice));
        EventPage.Event waiting = world.as(world.source).inbox(Map.of(), Optional.empty(), 10).items().stream()
                .filter(item -> item.type() == StatementType.OBJECTION)
                .findFirst()
                .orElseThrow();
        assertThat(waiting.due()).isPresent();
        world.clock.advance(Duration.ofDays(20));
        assertThat(owed(world.source)).containsExactly("OBJECTION_ANSWER");
        assertThat(world.as(world.source)
                        .objections(Map.of("state", "OVERDUE"), Optional.empty(), 10)
                        .items())
                .hasSize(1);
        escalate(world.consumer, objection, dataOffice);
        assertThat(owed(world.source)).isEmpty();
        act(world.consumer, objection, WITHDRAW);
        assertThat(owed(dataOffice)).isEmpty();
    }

    @Test
    @Tag("HZ-OBJ-006")
    @Tag("HZ-OBJ-007")
    void decision_rejecting_isReplacedOnlyWhileAnObjectionIsOpen_andByOneThatNamesIt() {
        Statement rejected = decided(Conclusion.REJECTED, Optional.empty());
        refusedWithoutTrace(ErrorCode.TRANSITION_ILLEGAL, () -> decided(Conclusion.RECOGNISED, Optional.of(rejected)));
        Statement objection = raise(world.source, Subject.RECOGNITION, rejected.ref(), world.consumer);
        refusedWithoutTrace(ErrorCode.DECISION_STANDS, () -> decided(Conclusion.RECOGNISED, Optional.empty()));
        refusedWithoutTrace(ErrorCode.DECISION_STANDS, () -> decided(Conclusion.RECOGNISED, Optional.of(objection)));
        act(world.consumer, objection, CONFIRM);
        refusedWithoutTrace(ErrorCode.TRANSITION_ILLEGAL, () -> decided(Conclusion.RECOGNISED, Optional.of(rejected)));
        escalate(world.source, objection, guidance);
        act(guidance, objection, UPHOLD);
        refusedWithoutTrace(ErrorCode.TRANSITION_ILLEGAL, () -> act(world.consumer, objection, CORRECT));
        Statement recognised = decided(Conclusion.RECOGNISED, Optional.of(rejected));
        rejected(
                () -> act(
                        world.consumer,
                        objection,
                        correcting(world.consumer, objection, Optional.empty(), Optional.of(rejected.ref()))),
                "REFERENCE_MISMATCH");
        act(
                world.consumer,
                objection,
                correcting(world.consumer, objection, Optional.empty(), Optional.of(recognised.ref())));
        assertThat(item().status()).isEqualTo("RECOGNISED");
        assertThat(item().decisionId()).isEqualTo(recognised.header().id());
        assertThat(world.as(world.source)
                        .recognition(rejected.header().id())
                        .statement()
                        .ref())
                .isEqualTo(rejected.ref());
        refusedWithoutTrace(
                ErrorCode.TRANSITION_ILLEGAL,
                () -> raise(world.source, Subject.RECOGNITION, rejected.ref(), world.consumer));
    }

    @Test
    @Tag("HZ-OBJ-006")
    void challenge_ofAParty_letsTheConsumerDecideAgain_andTheCaseShowsTheNewDecision() {
        Statement recognised = decided(Conclusion.RECOGNISED, Optional.empty());
        Statement challenge = raise(world.consumer, Subject.CHALLENGE, recognised.ref(), world.consumer);
        assertThat(owed(world.consumer)).containsExactly("OBJECTION_ANSWER");
        Statement rejected = decided(Conclusion.REJECTED, Optional.of(recognised));
        act(
                world.consumer,
                challenge,
                correcting(world.consumer, challenge, Optional.empty(), Optional.of(rejected.ref())));
        assertThat(item().status()).isEqualTo("REJECTED");
        assertThat(owed(world.consumer)).isEmpty();
    }

    @Test
    @Tag("HZ-OBJ-007")
    void correction_byEvidenceOfAnother_orRecalled_orByADecision_isRefused() {
        Statement required = decided(Conclusion.CORRECTION_REQUIRED, Optional.empty());
        Statement objection = raise(world.consumer, Subject.CORRECTION, required.ref(), world.source);
        EvidenceRef foreign = world.registered(world.stranger, world.sealed(world.stranger, 300));
        refusedWithoutTrace(
                ErrorCode.NOT_FOUND,
                () -> act(
                        world.source,
                        objection,
                        correcting(world.source, objection, Optional.of(foreign), Optional.empty())));
        EvidenceRef taken = world.registered(700);
        world.as(world.source).recallEvidence(world.recall(taken));
        refusedWithoutTrace(
                ErrorCode.RECALLED_ALREADY,
                () -> act(
                        world.source,
                        objection,
                        correcting(world.source, objection, Optional.of(taken), Optional.empty())));
        refusedWithoutTrace(
                ErrorCode.TRANSITION_ILLEGAL,
                () -> act(
                        world.source,
                        objection,
                        correcting(world.source, objection, Optional.empty(), Optional.of(required.ref()))));
        EvidenceRef better = world.registered(800);
        act(world.source, objection, correcting(world.source, objection, Optional.of(better), Optional.empty()));
        world.as(world.consumer).downloadFor(request.header().id(), evidence.id(), directory.resolve("again.hzp"));
        refusedWithoutTrace(ErrorCode.DECISION_STANDS, () -> decided(Conclusion.RECOGNISED, Optional.empty()));
        decided(Conclusion.RECOGNISED, Optional.of(required));
        assertThat(item().status()).isEqualTo("RECOGNISED");
    }

    @Test
    @Tag("HZ-OBJ-004")
    void escalation_underAContractThatNamesNoBody_isRefused() {
        Statement plain = world.activeContract();
        EvidenceRef other = world.registered(600);
        Statement asked = world.granted(plain, other, "甬集综执罚〔2026〕14号");
        StatementRef grant = world.as(world.consumer)
                .accessRequest(asked.header().id())
                .answers()
                .get(0)
                .statement()
                .ref();
        Statement objection = raise(world.consumer, Subject.DATA, grant, world.source);
        act(world.source, objection, CONFIRM);
        refusedWithoutTrace(ErrorCode.TRANSITION_ILLEGAL, () -> escalate(world.consumer, objection, dataOffice));
    }

    @Test
    @Tag("HZ-OBJ-001")
    @Tag("HZ-INB-007")
    void request_unanswered_showsItsDay_andOnceThatIsOverCanBeObjectedTo() {
        Statement asked = world.request(contract, evidence.id(), World.PURPOSE, "甬集综执罚〔2026〕15号");
        world.as(world.consumer).requestAccess(asked);
        EventPage.Event waiting = world.as(world.source).inbox(Map.of(), Optional.empty(), 10).items().stream()
                .filter(item -> item.type() == StatementType.ACCESS_REQUEST)
                .findFirst()
                .orElseThrow();
        assertThat(waiting.due()).isPresent();
        refusedWithoutTrace(
                ErrorCode.TRANSITION_ILLEGAL, () -> raise(world.consumer, Subject.SILENCE, asked.ref(), world.source));
        world.clock.advance(Duration.ofDays(20));
        Statement objection = raise(world.consumer, Subject.SILENCE, asked.ref(), world.source);
        assertThat(owed(world.source)).containsExactly("OBJECTION_ANSWER");
        act(world.source, objection, CORRECT);
        refusedWithoutTrace(
                ErrorCode.TRANSITION_ILLEGAL,
                () -> raise(world.consumer, Subject.SILENCE, request.ref(), world.source));
    }
}
