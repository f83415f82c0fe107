package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.client.EventPage.Event;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.recognition.Recall;
import org.huzheng.recognition.RecallAcknowledgement;
import org.huzheng.recognition.RecallAcknowledgement.Consequence;
import org.huzheng.recognition.RecallAcknowledgement.Passage;
import org.huzheng.recognition.RecallAcknowledgement.Way;
import org.huzheng.server.store.OnBothDatabases;
import org.huzheng.server.store.TestDatabase;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who owes the acknowledgement of a recall, until when, how often, and where the recall goes on to. */
@Tag("HZ-RCL-002")
@OnBothDatabases
class RecallDutiesTest extends OnEachDatabase {
    private static final String REFERRED = "公刑移〔2026〕3号";

    RecallDutiesTest(TestDatabase database) {
        super(database);
    }

    private EvidenceRef given() {
        EvidenceRef evidence = world.registered(1000);
        world.granted(world.activeContract(), evidence);
        return evidence;
    }

    private Statement recalled(EvidenceRef evidence) {
        return recalled(
                new Recall(world.source.header(StatementType.RECALL), evidence, Recall.Ground.SOURCE_ERROR, "样品编号有误"));
    }

    private Statement recalled(Recall recall) {
        Statement signed = world.source.sign(recall.payload());
        world.as(world.source).recallEvidence(signed);
        return signed;
    }

    private RecallAcknowledgement acknowledging(Department by, Statement recall, String caseNumber) {
        return new RecallAcknowledgement(
                by.header(StatementType.RECALL_ACKNOWLEDGEMENT),
                recall.ref(),
                caseNumber,
                Consequence.CASE_UNDER_REVIEW,
                "");
    }

    private Statement send(Department by, Statement recall, RecallAcknowledgement acknowledgement) {
        Statement signed = by.sign(acknowledgement.payload());
        world.as(by).acknowledgeRecall(recall.header().id(), signed);
        return signed;
    }

    private List<Event> inbox(Department department) {
        return world.as(department).inbox(Map.of(), Optional.empty(), 50).items();
    }

    private List<Event> recalls(Department department) {
        return world.as(department).recalls(Map.of(), Optional.empty(), 50).items();
    }

    private Passage toTheStranger() {
        return new Passage(Way.REFERRAL, world.stranger.party, REFERRED);
    }

    private LocalDate policyDay() {
        return world.clock.instant().atZone(ZoneId.of("Asia/Shanghai")).toLocalDate();
    }

    @Test
    void day_thatTheRecallNames_isTheirs_otherwiseThePolicysInWorkingDays() {
        LocalDate today = policyDay();
        recalled(given());
        LocalDate byPolicy = inbox(world.consumer).get(0).due().orElseThrow();
        assertThat(byPolicy).isBetween(today.plusDays(5), today.plusDays(14));
        EvidenceRef evidence = given();
        recalled(new Recall(world.source.header(StatementType.RECALL), evidence, Recall.Ground.SOURCE_ERROR, "样品编号有误")
                .acknowledgedBy(today.plusDays(30)));
        assertThat(inbox(world.consumer).get(1).due()).contains(today.plusDays(30));
        assertThat(recalls(world.source)).extracting(Event::due).contains(Optional.of(today.plusDays(30)));
    }

    @Test
    @Tag("HZ-RCL-003")
    void acknowledgement_overdue_isShownToBoth_andWaitsForTheSource_untilGiven() {
        Statement recall = recalled(given());
        assertThat(inbox(world.source)).isEmpty();
        assertThat(inbox(world.consumer)).extracting(Event::state).containsExactly(Optional.of("WAITING"));
        LocalDate due = inbox(world.consumer).get(0).due().orElseThrow();
        world.clock.advance(Duration.ofDays(ChronoUnit.DAYS.between(policyDay(), due) + 1));
        assertThat(inbox(world.consumer)).extracting(Event::state).containsExactly(Optional.of("OVERDUE"));
        assertThat(inbox(world.source)).singleElement().satisfies(reminder -> {
            assertThat(reminder.waitsFor()).contains("REMINDER");
            assertThat(reminder.counterpart()).contains(world.consumer.party);
            assertThat(reminder.caseNumber()).contains(World.CASE);
            assertThat(reminder.due()).contains(due);
            assertThat(reminder.issuer()).isEqualTo(world.source.party);
        });
        send(world.consumer, recall, acknowledging(world.consumer, recall, World.CASE));
        assertThat(inbox(world.source)).isEmpty();
        assertThat(inbox(world.consumer)).isEmpty();
        assertThat(recalls(world.source))
                .extracting(Event::state)
                .containsExactly(Optional.empty(), Optional.of("ACKNOWLEDGED"));
    }

    @Test
    @Tag("HZ-RCL-004")
    void acknowledgement_changed_namesTheLatest_andOnlyIt() {
        Statement recall = recalled(given());
        RecallAcknowledgement first = acknowledging(world.consumer, recall, World.CASE);
        rejected(() -> send(world.consumer, recall, first.changing(recall.ref())), "REFERENCE_MISMATCH");
        Statement sent = send(world.consumer, recall, first);
        refusedWithoutTrace(
                ErrorCode.ACKNOWLEDGED_ALREADY,
                () -> send(world.consumer, recall, acknowledging(world.consumer, recall, World.CASE)));
        Statement second = send(
                world.consumer,
                recall,
                acknowledging(world.consumer, recall, World.CASE).changing(sent.ref()));
        refusedWithoutTrace(
                ErrorCode.ACKNOWLEDGED_ALREADY,
                () -> send(
                        world.consumer,
                        recall,
                        acknowledging(world.consumer, recall, World.CASE).changing(sent.ref())));
        send(
                world.consumer,
                recall,
                acknowledging(world.consumer, recall, World.CASE).changing(second.ref()));
        assertThat(world.as(world.source).recall(recall.header().id()).answers())
                .hasSize(3);
    }

    @Test
    @Tag("HZ-RCL-005")
    @Tag("HZ-EVT-001")
    void recall_ofEvidencePassedOn_reachesThatDepartment_afterWhatItHadRead() {
        Statement recall = recalled(given());
        assertThat(recalls(world.stranger)).isEmpty();
        assertThat(refused(() -> world.as(world.stranger).recall(recall.header().id())))
                .isEqualTo(ErrorCode.NOT_FOUND);
        world.activeContract();
        EvidenceRef own = world.registered(world.stranger, world.sealed(world.stranger, 100));
        assertThat(own.id()).isNotEmpty();
        Optional<String> before =
                world.as(world.stranger).events(Optional.empty(), 50).nextCursor();
        RecallAcknowledgement first = acknowledging(world.consumer, recall, World.CASE);
        Statement sent = send(world.consumer, recall, first.passedOn(List.of(toTheStranger())));
        assertThat(world.as(world.stranger).events(before, 50).items())
                .extracting(Event::statementId)
                .containsExactly(recall.header().id());
        assertThat(world.as(world.stranger).events(Optional.empty(), 50).items())
                .as("the same sequence, read from its beginning")
                .hasSize(2)
                .last()
                .satisfies(event -> assertThat(event.logIndex()).isLessThan(Long.parseLong(event.cursor())));
        assertThat(inbox(world.stranger)).singleElement().satisfies(owed -> {
            assertThat(owed.caseNumber()).contains(REFERRED);
            assertThat(owed.ref()).isEqualTo(recall.ref());
            assertThat(owed.issuer()).isEqualTo(world.source.party);
            assertThat(owed.due()).isPresent();
        });
        refusedWithoutTrace(
                ErrorCode.ACKNOWLEDGEMENT_CONTRADICTS,
                () -> send(
                        world.consumer,
                        recall,
                        acknowledging(world.consumer, recall, World.CASE).changing(sent.ref())));
        goesOn(recall);
    }

    /** Who got it from another passes it on in turn; a department that knows the recall hears of its other case. */
    private void goesOn(Statement recall) {
        Passage back = new Passage(Way.RECOGNITION, world.consumer.party, "甬集综执罚〔2026〕99号");
        Statement sent = send(
                world.stranger,
                recall,
                acknowledging(world.stranger, recall, REFERRED).passedOn(List.of(back)));
        assertThat(inbox(world.stranger)).isEmpty();
        assertThat(inbox(world.consumer)).extracting(Event::caseNumber).containsExactly(Optional.of(back.caseNumber()));
        List<Event> told =
                world.as(world.consumer).events(Optional.empty(), 200).items();
        assertThat(told.get(told.size() - 1).statementId())
                .isEqualTo(sent.header().id());
        send(world.consumer, recall, acknowledging(world.consumer, recall, back.caseNumber()));
        assertThat(inbox(world.consumer)).isEmpty();
        assertThat(recalls(world.source))
                .extracting(Event::state)
                .containsExactly(
                        Optional.empty(),
                        Optional.of("ACKNOWLEDGED"),
                        Optional.of("ACKNOWLEDGED"),
                        Optional.of("ACKNOWLEDGED"));
        assertThat(refused(() -> send(world.stranger, recall, acknowledging(world.stranger, recall, World.CASE))))
                .isEqualTo(ErrorCode.RECALL_NOT_CONCERNED);
    }

    @Test
    @Tag("HZ-RCL-005")
    void passage_toADepartmentNotKnownHere_isKeptInTheStatement_andToOneMisnamed_isRefused() {
        Statement recall = recalled(given());
        Party unknown = Party.of("11330203MB00000007", "别处的检察院");
        Party misnamed = new Party(world.stranger.party.code(), "别的名称");
        rejected(
                () -> send(
                        world.consumer,
                        recall,
                        acknowledging(world.consumer, recall, World.CASE)
                                .passedOn(List.of(new Passage(Way.REFERRAL, misnamed, REFERRED)))),
                "PARTY_NAME_MISMATCH");
        send(
                world.consumer,
                recall,
                acknowledging(world.consumer, recall, World.CASE)
                        .passedOn(List.of(new Passage(Way.ARCHIVE, unknown, REFERRED))));
        assertThat(recalls(world.source)).hasSize(2);
    }

    @Test
    @Tag("HZ-RCL-006")
    void replacement_mustBeTheSourcesOwn_andStand() {
        EvidenceRef evidence = given();
        EvidenceRef better = world.registered(500);
        EvidenceRef others = world.registered(world.consumer, world.sealed(world.consumer, 100));
        Recall recall =
                new Recall(world.source.header(StatementType.RECALL), evidence, Recall.Ground.SOURCE_ERROR, "样品编号有误");
        refusedWithoutTrace(ErrorCode.NOT_FOUND, () -> recalled(recall.replacedBy(others)));
        rejected(
                () -> recalled(recall.replacedBy(new EvidenceRef(better.id(), evidence.packageDigest()))),
                "PACKAGE_REFERENCE_MISMATCH");
        EvidenceRef fallen = world.registered(100);
        recalled(fallen);
        refusedWithoutTrace(ErrorCode.RECALLED_ALREADY, () -> recalled(recall.replacedBy(fallen)));
        recalled(recall.replacedBy(better));
        assertThat(world.as(world.consumer)
                        .standing(world.manifestDigest(evidence))
                        .recall()
                        .orElseThrow()
                        .replacement())
                .contains(better);
    }

    @Test
    @Tag("HZ-REC-003")
    void recall_becauseOfADecision_namesIt() {
        EvidenceRef evidence = given();
        Recall recall = new Recall(
                world.source.header(StatementType.RECALL), evidence, Recall.Ground.DECISION_ANNULLED, "原决定已被撤销");
        refusedWithoutTrace(ErrorCode.SCHEMA_VIOLATION, () -> recalled(recall));
        recalled(recall.under("嘉复决〔2026〕5号"));
        assertThat(world.as(world.consumer).evidence(evidence.id()).recalled()).isTrue();
    }

    @Test
    @Tag("HZ-SRV-018")
    void duties_afterARestart_areTheSame() {
        Statement recall = recalled(given());
        world.restart();
        assertThat(inbox(world.consumer)).hasSize(1);
        send(world.consumer, recall, acknowledging(world.consumer, recall, World.CASE));
        assertThat(inbox(world.consumer)).isEmpty();
    }
}
